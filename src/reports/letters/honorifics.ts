import { trimmed } from '../../platform/text/blank.js';
import type { DraftContent } from '../draft-content.js';
import { invalidRecipients } from '../reports-error.js';
import { type Piece, piecesOf } from './merge-letter.js';
import type { RecipientRow } from './recipients.js';
import { valueIn } from './value-in.js';

const honorifics = ['様', '樣', 'さま', '殿', '御中', '先生', 'さん', '氏', '各位', 'ちゃん', 'くん'];

const endsWithOne = (text: string): boolean => honorifics.some((each) => text.endsWith(each) && text !== each);
const beginsWithOne = (text: string): boolean => honorifics.some((each) => text.startsWith(each));

/**
 * Refuses a row whose name has its honorific already where the notice adds one: 山田太郎様 様. Which of the two is meant
 * (a firm's 御中, a physician's 先生) is for a person to say, so nothing is left out silently.
 *
 * @returns a check of one row; what the notice adds is looked up once
 */
export function honorificCheck(notice: DraftContent): (row: RecipientRow) => void {
  const texts = Object.values(notice.fields)
    .map(({ text }) => piecesOf(text))
    .filter((pieces) => pieces.some((piece) => 'field' in piece));
  return (row) => {
    const words = (piece: Piece): string => ('field' in piece ? valueIn(row, piece.field) : piece.text);
    for (const pieces of texts) {
      for (const [place, piece] of pieces.entries()) {
        if (!('field' in piece) || !endsWithOne(valueIn(row, piece.field))) continue;
        const next = pieces.slice(place + 1).find((each) => trimmed(words(each)) !== '');
        if (next !== undefined && beginsWithOne(trimmed(words(next)))) throw doubled(row.line, piece.field);
      }
    }
  };
}

const doubled = (line: number, column: string) =>
  invalidRecipients(
    `宛先の一覧の ${line} 行目、列「${column}」の値は敬称で終わっており、通知の敬称と重なります。一方を除いてください（敬称でなく氏名の一部であれば、姓と名を記載してください）。`,
    `Line ${line} of the list of recipients: what stands in "${column}" ends with an honorific, and the notice adds one. Remove one of the two; where it is part of the name, write the name in full.`,
  );
