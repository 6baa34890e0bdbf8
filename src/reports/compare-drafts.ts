import type { BilingualText } from '../law/model.js';
import type { DraftContent, DraftField } from './draft-content.js';
import { canonicalJson } from './draft-hash.js';
import type { FormField } from './form/form.js';
import { fieldsOf, formById } from './form/forms.js';

export type FieldChange = 'filled' | 'emptied' | 'changed' | 'added' | 'removed';

export interface FieldDifference {
  readonly field: string;
  readonly label: BilingualText;
  readonly change: FieldChange;
  /** Null where that draft's form has no such field. */
  readonly before: DraftField | null;
  readonly after: DraftField | null;
}

function changeOf(before: DraftField | null, after: DraftField | null): FieldChange | null {
  if (before === null || after === null) return before === after ? null : before === null ? 'added' : 'removed';
  if (canonicalJson([before.value, before.text]) === canonicalJson([after.value, after.text])) return null;
  if (before.value === null && after.value !== null) return 'filled';
  return after.value === null && before.value !== null ? 'emptied' : 'changed';
}

/** What differs field by field, in the order of the later draft's form; where the words came from makes no difference. */
export function compareDrafts(before: DraftContent, after: DraftContent): FieldDifference[] {
  const fields = new Map<string, FormField>();
  for (const { formId } of [after, before]) {
    for (const field of fieldsOf(formById(formId))) if (!fields.has(field.id)) fields.set(field.id, field);
  }
  return [...fields.values()].flatMap(({ id, label }) => {
    const [was, is] = [before.fields[id] ?? null, after.fields[id] ?? null];
    const change = changeOf(was, is);
    return change === null ? [] : [{ field: id, label, change, before: was, after: is }];
  });
}
