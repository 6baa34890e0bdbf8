import { invalidRecipients } from '../reports-error.js';
import { columnKey } from './list-columns.js';
import type { RecipientRow } from './recipients.js';

/** What spreadsheets write where a formula failed, as it stands in a CSV; `####` is a column too narrow for its value. */
const failedFormula = /^(?:#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!)|Err:\d{3}|#{2,})$/iu;

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
  if (failedFormula.test(value)) {
    throw invalidRecipients(
      `宛先の一覧の ${line} 行目、列「${column}」は、表計算ソフトのエラー値です。元の表を直してから送り直してください。`,
      `Line ${line} of the list of recipients has an error of a spreadsheet in "${column}". Mend the table and send it again.`,
    );
  }
  return value;
}
