import type { CivilDate } from '../law/model.js';
import { carryOver } from './carry-over.js';
import { composerOf } from './compose/composers.js';
import type { ComposeContext } from './compose/composer.js';
import type { DraftContent, DraftField, DraftKind } from './draft-content.js';
import { fieldText } from './form/field-text.js';
import type { Form, FormField } from './form/form.js';
import { fieldsOf, formById, formFor } from './form/forms.js';
import { legalTerms } from './form/legal-terms.js';
import type { ReportSource } from './report-source.js';
import { draftTitle } from './wording/draft-title.js';
import { selfName } from './wording/self-name.js';

export interface ComposeOptions {
  /** The date the draft bears, a Japan date. */
  readonly writtenOn: CivilDate;
  /** The draft this one carries on from, with its id. */
  readonly basedOn?: { readonly id: string; readonly content: DraftContent };
  /** Another form than the usual one: a common cyber-attack form (R44). */
  readonly formId?: string;
}

function composeField(field: FormField, source: ReportSource, context: ComposeContext): DraftField {
  const composed = composerOf(field.id)(source, context);
  if (composed === null) return { value: null, text: fieldText(field, null), origin: 'facts', sources: [] };
  const text = composed.text ?? fieldText(field, composed.value);
  return { value: composed.value, text, origin: 'facts', sources: composed.sources };
}

function composeFields(form: Form, source: ReportSource, context: ComposeContext): DraftContent['fields'] {
  return Object.fromEntries(fieldsOf(form).map((field) => [field.id, composeField(field, source, context)]));
}

/**
 * A first draft: every field of the form, written from facts where they are known and marked where they are not. With
 * `basedOn`, the words that people wrote in the draft before are kept.
 *
 * @throws ReportsError unknown_form
 */
export function composeDraft(kind: DraftKind, source: ReportSource, options: ComposeOptions): DraftContent {
  const { regime } = source.incident;
  const form = options.formId === undefined ? formFor(kind, regime) : formById(options.formId);
  const drill = source.incident.drill === true;
  const context = {
    kind,
    writtenOn: options.writtenOn,
    terms: legalTerms[regime],
    self: selfName(kind, source.organisation),
  };
  const fresh: DraftContent = {
    kind,
    formId: form.id,
    writtenOn: options.writtenOn,
    title: draftTitle(kind, form, drill),
    drill,
    basedOn: options.basedOn?.id ?? null,
    fields: composeFields(form, source, context),
  };
  return options.basedOn === undefined ? fresh : carryOver(options.basedOn.content, fresh);
}
