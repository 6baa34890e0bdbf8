import type { DraftContent } from '../draft-content.js';
import { codeOf, undrawable } from '../render/fonts/runs.js';
import { undrawableFields } from '../render/pdf/undrawable-fields.js';
import { invalidRecipients } from '../reports-error.js';
import type { RecipientRow } from './recipients.js';
import { valueIn } from './value-in.js';

/**
 * Refuses a notice, and then each row, that would show boxes: 外字 that only one machine has, signs that no font draws, and
 * what was lost on its way here (U+FFFD).
 *
 * @throws ReportsError naming field or line and column, and the character by its number
 */
export function drawableCheck(notice: DraftContent, columns: readonly string[]): (row: RecipientRow) => void {
  const [field] = undrawableFields(notice);
  if (field !== undefined) {
    const codes = field.codes.join(', ');
    throw invalidRecipients(
      `通知の「${field.label.ja}」に、PDF に表示できない文字（${codes}）があります。別の文字で記載してください。`,
      `"${field.label.en}" of the notice holds characters that a PDF cannot show (${codes}). Write it otherwise.`,
    );
  }
  return (row) => {
    for (const column of columns) {
      const codes = undrawable(valueIn(row, column)).map(codeOf).join(', ');
      if (codes !== '') throw notDrawn(row.line, column, codes);
    }
  };
}

const notDrawn = (line: number, column: string, codes: string) =>
  invalidRecipients(
    `宛先の一覧の ${line} 行目、列「${column}」に、表示できない文字（${codes}）があります。外字や文字化けであれば、正しい文字に置き換えてください。`,
    `Line ${line} of the list of recipients: "${column}" holds characters that cannot be shown (${codes}). Replace them; they are private to one machine, or were lost on the way.`,
  );
