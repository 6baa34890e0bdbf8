import type { DraftContent } from '../draft-content.js';
import { invalidRecipients } from '../reports-error.js';
import { drawableCheck } from './drawable-letters.js';
import { honorificCheck } from './honorifics.js';
import { columnKey } from './list-columns.js';
import { mergeFieldsOf, refuseLooseBraces } from './merge-letter.js';
import { countingLimits } from './merge-limits.js';
import type { RecipientRow } from './recipients.js';
import { valueIn } from './value-in.js';

/**
 * The whole list, with the columns that the notice uses and no others, read to its end before the first letter is drawn: a
 * part of the letters would look like all of them. It stays in memory until they are handed out.
 *
 * @throws ReportsError invalid_recipients, naming line and column
 */
export async function checkedRecipients(
  rows: AsyncIterable<RecipientRow>,
  notice: DraftContent,
): Promise<RecipientRow[]> {
  refuseLooseBraces(notice);
  const columns = mergeFieldsOf(notice);
  const checks = [
    headingsAgain(columns),
    countingLimits(notice),
    honorificCheck(notice),
    drawableCheck(notice, columns),
  ];
  const checked: RecipientRow[] = [];
  for await (const row of rows) {
    for (const check of checks) check(row);
    const values = columns.map((column): [string, string] => [columnKey(column), valueIn(row, column)]);
    checked.push({ line: row.line, values: Object.fromEntries(values) });
  }
  if (checked.length === 0) {
    throw invalidRecipients('宛先の一覧に誰も載っていません。', 'The list of recipients names nobody.');
  }
  return checked;
}

/** Lists that were joined hold their headings again, and nobody is called 氏名. */
const headingsAgain = (columns: readonly string[]) => (row: RecipientRow) => {
  const areHeadings = columns.every((column) => columnKey(valueIn(row, column)) === columnKey(column));
  if (columns.length === 0 || !areHeadings) return;
  throw invalidRecipients(
    `宛先の一覧の ${row.line} 行目に、見出しの行が繰り返されています。削除してください。`,
    `Line ${row.line} of the list of recipients repeats the headings. Remove it.`,
  );
};
