import type { DraftContent, DraftField } from './draft-content.js';

/** Which report this is, to whom and when, is said anew in each; nobody's words of last time apply. */
const ALWAYS_FRESH = new Set(['reportDate', 'addressee', 'reportKind', 'reportStage', 'previousReportDate']);

/**
 * What a person wrote in the draft before stays, with what the facts say now as its basis; all else is written anew. A field
 * that neither form shares is dropped.
 */
export function carryOver(previous: DraftContent, fresh: DraftContent): DraftContent {
  const fields = Object.entries(fresh.fields).map(([id, field]): [string, DraftField] => {
    const before = previous.fields[id];
    if (before === undefined || before.origin === 'facts' || ALWAYS_FRESH.has(id)) return [id, field];
    return [id, { ...before, origin: 'carried', basis: before.basis ?? { value: field.value, text: field.text } }];
  });
  return { ...fresh, fields: Object.fromEntries(fields) };
}
