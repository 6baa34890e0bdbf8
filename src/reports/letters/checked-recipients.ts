import type { DraftContent } from '../draft-content.js';
import { invalidRecipients } from '../reports-error.js';
import { mergeFieldsOf } from './merge-letter.js';
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
  const columns = mergeFieldsOf(notice);
  const checked: RecipientRow[] = [];
  for await (const row of rows) {
    const values = columns.map((column): [string, string] => [column, valueIn(row, column)]);
    checked.push({ line: row.line, values: Object.fromEntries(values) });
  }
  if (checked.length === 0) {
    throw invalidRecipients('宛先の一覧に誰も載っていません。', 'The list of recipients names nobody.');
  }
  return checked;
}
