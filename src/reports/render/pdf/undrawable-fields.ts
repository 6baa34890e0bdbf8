import type { BilingualText } from '../../../law/model.js';
import type { DraftContent } from '../../draft-content.js';
import { formById } from '../../form/forms.js';
import { printable } from '../../wording/printable.js';
import { codeOf, undrawable } from '../fonts/runs.js';

export interface UndrawableField {
  readonly label: BilingualText;
  /** 'U+E000', each once. */
  readonly codes: readonly string[];
}

/** The fields of a draft that hold characters no font draws: such a PDF would have boxes where a name stands. */
export function undrawableFields(draft: DraftContent): UndrawableField[] {
  const fields = formById(draft.formId).blocks.flatMap((block) => block.fields);
  return fields.flatMap(({ id, label }) => {
    const codes = undrawable(printable(draft.fields[id]?.text ?? '')).map(codeOf);
    return codes.length === 0 ? [] : [{ label, codes }];
  });
}
