import type { BilingualText } from '../law/model.js';
import { composeDraft } from './compose-draft.js';
import type { DraftContent, DraftField } from './draft-content.js';
import { canonicalJson } from './draft-hash.js';
import { fieldsOf, formById } from './form/forms.js';
import type { ReportSource } from './report-source.js';

export interface StaleField {
  readonly field: string;
  readonly label: BilingualText;
  /** What stands in the draft. */
  readonly current: DraftField;
  /** What the facts say now. */
  readonly fresh: DraftField;
  /** A person wrote it: offered beside, never replaced by itself. */
  readonly isPersonsWords: boolean;
}

const same = (a: Pick<DraftField, 'value' | 'text'>, b: Pick<DraftField, 'value' | 'text'>): boolean =>
  canonicalJson([a.value, a.text]) === canonicalJson([b.value, b.text]);

/** A person's words are out of date when what they were written against has changed and they do not say the new thing already. */
function isStale(current: DraftField, fresh: DraftField): boolean {
  if (same(current, fresh)) return false;
  return current.origin === 'facts' || current.basis === undefined || !same(current.basis, fresh);
}

function freshDraft(draft: DraftContent, source: ReportSource): DraftContent {
  return composeDraft(draft.kind, source, { writtenOn: draft.writtenOn, formId: draft.formId });
}

/** The fields whose facts have changed since the draft was written. */
export function staleFields(draft: DraftContent, source: ReportSource): StaleField[] {
  const fresh = freshDraft(draft, source);
  return fieldsOf(formById(draft.formId)).flatMap(({ id, label }) => {
    const [current, now] = [draft.fields[id], fresh.fields[id]];
    if (current === undefined || now === undefined || !isStale(current, now)) return [];
    return [{ field: id, label, current, fresh: now, isPersonsWords: current.origin !== 'facts' }];
  });
}

/** Takes over what the facts say now, for the fields a person chose. */
export function acceptFresh(draft: DraftContent, source: ReportSource, fieldIds: readonly string[]): DraftContent {
  const fresh = freshDraft(draft, source);
  const accepted = fieldIds.flatMap((id): [string, DraftField][] => {
    // An id comes from the request: `__proto__` names what every object has, and no field.
    const field = Object.hasOwn(fresh.fields, id) ? fresh.fields[id] : undefined;
    return field === undefined ? [] : [[id, field]];
  });
  return { ...draft, fields: { ...draft.fields, ...Object.fromEntries(accepted) } };
}
