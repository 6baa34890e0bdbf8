import type { RegimeId } from '../../law/model.js';
import type { DraftKind } from '../draft-content.js';
import { ReportsError } from '../reports-error.js';
import type { Form, FormField } from './form.js';
import { cyberForms } from './cyber-forms.js';
import { noticeForms } from './notice-forms.js';
import { reportForms } from './report-forms.js';

export const forms: readonly Form[] = [...reportForms, ...noticeForms, ...cyberForms];

/** @throws ReportsError unknown_form */
export function formById(id: string): Form {
  const form = forms.find((candidate) => candidate.id === id);
  if (form === undefined) throw new ReportsError('unknown_form', `There is no report form "${id}".`);
  return form;
}

/** The usual form for a kind of draft: the regime's own before one for every regime. */
export function formFor(kind: DraftKind, regime: RegimeId): Form {
  const fitting = forms.filter((form) => form.kinds.includes(kind) && (form.regime === null || form.regime === regime));
  const [form] = fitting;
  if (form === undefined) throw new ReportsError('unknown_form', `There is no form for ${kind} under ${regime}.`);
  return form;
}

export function fieldsOf(form: Form): readonly FormField[] {
  return form.blocks.flatMap(({ fields }) => fields);
}

/** @throws ReportsError unknown_field */
export function fieldById(form: Form, id: string): FormField {
  const field = fieldsOf(form).find((candidate) => candidate.id === id);
  if (field === undefined) throw new ReportsError('unknown_field', `The form ${form.id} has no field "${id}".`);
  return field;
}
