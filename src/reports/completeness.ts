import type { BilingualText, Citation } from '../law/model.js';
import type { DraftContent, DraftKind } from './draft-content.js';
import type { FormField, Requirement } from './form/form.js';
import { formById } from './form/forms.js';
import { isBlank } from '../platform/text/blank.js';

/** A field without its content, with the question that fills it. */
export interface Gap {
  readonly field: string;
  readonly label: BilingualText;
  readonly question: BilingualText;
  readonly citation: Citation;
}

export interface Completeness {
  /** Required now. */
  readonly missing: readonly Gap[];
  /** May stay open now; the final report needs it. */
  readonly unknown: readonly Gap[];
  /** Final and supplementary reports: what has to be supplemented later (追完, R34). */
  readonly toSupplement: readonly Gap[];
  /** With what is known, it can be filed: nothing is missing. */
  readonly fileable: boolean;
  /** Nothing is open: one filing could serve as preliminary and final report (R33). */
  readonly complete: boolean;
}

/** The choice 不明 is an answer on the form, and still not known. */
const NOT_YET = 'unknown';
const SUPPLEMENTED_LATER: readonly DraftKind[] = ['final_report', 'supplementary_report'];

function isAnswered(draft: DraftContent, id: string): boolean {
  const field = draft.fields[id];
  if (field === undefined) return false;
  if (field.value === null || (typeof field.value === 'string' && isBlank(field.value)) || field.value === NOT_YET)
    return false;
  return !Array.isArray(field.value) || field.value.length > 0;
}

/** What the field demands here: some are needed only after another answer. */
function requirementOf(draft: DraftContent, field: FormField): Requirement {
  if (field.neededIf === undefined) return field.required;
  const value = draft.fields[field.neededIf.field]?.value ?? null;
  const answers: readonly unknown[] = Array.isArray(value) ? value : [value];
  return field.neededIf.oneOf.some((code) => answers.includes(code)) ? 'final' : field.required;
}

const gapOf = ({ id, label, question, citation }: FormField): Gap => ({ field: id, label, question, citation });

/**
 * What a draft still lacks. A preliminary report says what is known at the time (R40), a final report what reasonable effort
 * found, and names what will be supplemented (R34).
 */
export function completenessOf(draft: DraftContent): Completeness {
  const open = formById(draft.formId).blocks.flatMap(({ fields }) => fields.filter(({ id }) => !isAnswered(draft, id)));
  const needing = (requirement: Requirement): Gap[] =>
    open.filter((field) => requirementOf(draft, field) === requirement).map(gapOf);
  const missing = needing('always');
  const unknown = needing('final');
  return {
    missing,
    unknown,
    toSupplement: SUPPLEMENTED_LATER.includes(draft.kind) ? unknown : [],
    fileable: missing.length === 0,
    complete: missing.length === 0 && unknown.length === 0,
  };
}
