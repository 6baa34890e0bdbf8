import { invalidRecipients } from '../reports-error.js';
import { columnKey } from './list-columns.js';
import type { RecipientRow } from './recipients.js';

/** What stands in a column of a row. @throws ReportsError when nothing does that can be merged, or there is no such column */
export function valueIn({ line, values, refused }: RecipientRow, column: string): string {
  const key = columnKey(column);
  const value = Object.hasOwn(values, key) ? values[key] : undefined;
  if (value === undefined) {
    throw invalidRecipients(
      `宛先の一覧に、通知で使っている列「${column}」がありません。列名を確認してください。`,
      `The list of recipients has no column "${column}", which the notice uses.`,
    );
  }
  const refusal = refused?.[key];
  if (refusal !== undefined) {
    throw invalidRecipients(
      `宛先の一覧の ${line} 行目、列「${column}」：${refusal.ja}`,
      `Line ${line} of the list of recipients, "${column}": ${refusal.en}`,
    );
  }
  if (value === '') {
    throw invalidRecipients(
      `宛先の一覧の ${line} 行目、列「${column}」が空です。`,
      `Line ${line} of the list of recipients has nothing in "${column}".`,
    );
  }
  return value;
}
