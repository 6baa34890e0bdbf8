import type { BilingualText } from '../law/model.js';
import type { Playbook } from './model.js';

/**
 * An organisation's own copy, to change as it likes. It names its original and is chosen in its stead.
 *
 * @example copyPlaybook(emotet, { id: 'acme-emotet' }).basedOn // { id: 'emotet', version: 1 }
 */
export function copyPlaybook(
  original: Playbook,
  { id, title = original.title }: { readonly id: string; readonly title?: BilingualText },
): Playbook {
  return { ...original, id, title, version: 1, basedOn: { id: original.id, version: original.version } };
}
