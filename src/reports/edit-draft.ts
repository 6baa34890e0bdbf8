import type { DraftContent, DraftField } from './draft-content.js';
import { checkedText, checkedValue } from './field-value.js';
import { fieldById, formById } from './form/forms.js';

/** `value` for what the field holds, `text` for how it reads in the document; text alone is enough for a text field. */
export interface FieldEdit {
  readonly value?: unknown;
  readonly text?: unknown;
}

/** What the facts gave, kept beside a person's words. */
function basisOf({ origin, basis, value, text }: DraftField): NonNullable<DraftField['basis']> {
  return origin === 'facts' ? { value, text } : (basis ?? { value: null, text: '' });
}

/**
 * The draft with a person's words in the fields named; the rest stays as it is.
 *
 * @throws ReportsError unknown_field, invalid_field_value
 */
export function editDraft(draft: DraftContent, edits: Readonly<Record<string, FieldEdit>>): DraftContent {
  const form = formById(draft.formId);
  const edited = Object.entries(edits).map(([id, edit]): [string, DraftField] => {
    const field = fieldById(form, id);
    const before = draft.fields[id] ?? { value: null, text: '', origin: 'facts', sources: [] };
    const given = edit.value === undefined && field.kind === 'text' && edit.text !== undefined ? edit.text : edit.value;
    const value = given === undefined ? before.value : checkedValue(field, given);
    return [
      id,
      { value, text: checkedText(field, value, edit.text), origin: 'person', sources: [], basis: basisOf(before) },
    ];
  });
  return { ...draft, fields: { ...draft.fields, ...Object.fromEntries(edited) } };
}
