import type { Cause } from '../incidents/cause.js';
import type { Facts } from '../law/model.js';
import { library } from './library/index.js';
import type { AppliesTo, Playbook } from './model.js';

/**
 * The playbooks for an incident: the cause's own first, and what applies besides (Emotet at a processor).
 *
 * A copy that an organisation made takes the place of its original. The choice is a proposal: a person may change it.
 *
 * @param playbooks the library unless told: give it together with the organisation's own
 * @example choosePlaybooks({ kind: 'malware', malware: 'emotet' }, { processor: true }) // ['emotet', 'incident-as-processor']
 */
export function choosePlaybooks(
  cause: Pick<Cause, 'kind' | 'malware' | 'actor'>,
  facts: Pick<Facts, 'processor'>,
  playbooks: readonly Playbook[] = library,
): string[] {
  const copied = new Set(playbooks.map((playbook) => playbook.basedOn?.id));
  return playbooks
    .filter((playbook) => !copied.has(playbook.id) && applies(playbook.appliesTo, cause, facts))
    .map((playbook) => playbook.id);
}

function applies(
  to: AppliesTo,
  { kind, malware, actor }: Pick<Cause, 'kind' | 'malware' | 'actor'>,
  facts: Pick<Facts, 'processor'>,
): boolean {
  const byFamily = malware != null && includes(to.malware, malware);
  const byKind = includes(to.causeKinds, kind) && !(malware != null && includes(to.exceptMalware, malware));
  const byActor = actor != null && includes(to.actors, actor);
  const byRole = to.asProcessor === true && facts.processor === true;
  return byFamily || byKind || byActor || byRole;
}

function includes<Code>(codes: readonly Code[] | undefined, code: Code): boolean {
  return codes?.includes(code) ?? false;
}
