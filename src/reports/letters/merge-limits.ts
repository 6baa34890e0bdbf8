import type { DraftContent } from '../draft-content.js';
import { invalidRecipients, type ReportsError } from '../reports-error.js';
import { mergeFieldsOf, piecesOf } from './merge-letter.js';
import type { RecipientRow } from './recipients.js';
import { valueIn } from './value-in.js';

/** What is looked at before anything is merged, since a few bytes of a notice and of a list multiply. */
const MOST = {
  recipients: 200_000,
  fields: 50,
  uses: 200,
  charactersOfAValue: 2_000,
  charactersOfALetter: 30_000,
  charactersOfAllLetters: 400_000_000,
} as const;

const many = (number: number): string => number.toLocaleString('en');

/**
 * Counts what merging would make. @throws ReportsError for a notice or a row of which it would make more than letters have
 * @returns to be told each row before it is merged
 */
export function countingLimits(notice: DraftContent): (row: RecipientRow) => void {
  const uses = new Map<string, number>();
  let plain = 0;
  for (const piece of Object.values(notice.fields).flatMap(({ text }) => piecesOf(text))) {
    if ('field' in piece) uses.set(piece.field, (uses.get(piece.field) ?? 0) + 1);
    else plain += piece.text.length;
  }
  const used = [...uses.values()].reduce((sum, count) => sum + count, 0);
  if (mergeFieldsOf(notice).length > MOST.fields || used > MOST.uses) throw tooManyFields();
  let recipients = 0;
  let all = 0;
  return (row) => {
    recipients += 1;
    if (recipients > MOST.recipients) throw tooManyRecipients();
    let letter = plain;
    for (const [column, count] of uses) {
      const { length } = valueIn(row, column);
      if (length > MOST.charactersOfAValue) throw tooLongValue(row.line, column);
      letter += count * length;
    }
    if (letter > MOST.charactersOfALetter) throw tooLongLetter(row.line);
    all += letter;
    if (all > MOST.charactersOfAllLetters) throw tooMuch();
  };
}

const tooManyFields = (): ReportsError =>
  invalidRecipients(
    `通知で使える差込項目は ${MOST.fields} 種類、${MOST.uses} か所までです。減らしてください。`,
    `A notice may use ${MOST.fields} merge fields, in ${MOST.uses} places. Use fewer.`,
  );

const tooManyRecipients = (): ReportsError =>
  invalidRecipients(
    `宛先の一覧は ${many(MOST.recipients)} 名までです。分割してください。`,
    `A list of recipients may name ${many(MOST.recipients)}. Split it.`,
  );

const tooLongValue = (line: number, column: string): ReportsError =>
  invalidRecipients(
    `宛先の一覧の ${line} 行目、列「${column}」の値が長すぎます（${many(MOST.charactersOfAValue)} 文字まで）。`,
    `Line ${line} of the list of recipients: what stands in "${column}" is longer than ${many(MOST.charactersOfAValue)} characters.`,
  );

const tooLongLetter = (line: number): ReportsError =>
  invalidRecipients(
    `宛先の一覧の ${line} 行目の通知が ${many(MOST.charactersOfALetter)} 文字を超えます。通知又は値を短くしてください。`,
    `The letter of line ${line} of the list of recipients would have more than ${many(MOST.charactersOfALetter)} characters. Shorten the notice or the value.`,
  );

const tooMuch = (): ReportsError =>
  invalidRecipients(
    `一覧のすべての通知を合わせると ${many(MOST.charactersOfAllLetters)} 文字を超えます。一覧を分割してください。`,
    `All letters of the list together have more than ${many(MOST.charactersOfAllLetters)} characters. Split the list.`,
  );
