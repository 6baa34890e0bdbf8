import { trimmed } from '../../platform/text/blank.js';
import type { DraftContent, DraftField } from '../draft-content.js';
import { invalidRecipients } from '../reports-error.js';
import type { RecipientRow } from './recipients.js';
import { valueIn } from './value-in.js';

/** No brace stands within one, so that looking for them takes one pass whatever the notice holds. */
const MERGE_FIELD = /\{\{([^{}]*)\}\}/gu;

/** A text of the notice in its pieces, in their order: as it stands, or the name of a merge field. */
export type Piece = { readonly text: string } | { readonly field: string };

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: field, 1: name = '', index } of text.matchAll(MERGE_FIELD)) {
    if (index > end) pieces.push({ text: text.slice(end, index) });
    pieces.push({ field: trimmed(name) });
    end = index + field.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

/**
 * @throws ReportsError for braces that make no merge field, which everybody's letter would show: {{氏名} or ｛｛氏名｝｝
 */
export function refuseLooseBraces(notice: DraftContent): void {
  for (const { text } of Object.values(notice.fields)) {
    const loose = piecesOf(text).some((piece) => 'text' in piece && /\{\{|\}\}|｛｛|｝｝/u.test(piece.text));
    if (loose || mergeFieldsIn(text).includes('')) throw looseBraces();
  }
}

const looseBraces = () =>
  invalidRecipients(
    '通知に、差込項目になっていない括弧（{{ 又は }}）があります。{{氏名}} のように、半角の二重の波括弧で項目名を囲んでください。',
    'The notice holds braces that make no merge field. Write the name of a column in double braces: {{氏名}}.',
  );

const mergeFieldsIn = (text: string): string[] =>
  piecesOf(text).flatMap((piece) => ('field' in piece ? [piece.field] : []));

/** The merge fields that a notice uses, in the order of their first use. */
export function mergeFieldsOf(notice: DraftContent): string[] {
  return [...new Set(Object.values(notice.fields).flatMap(({ text }) => mergeFieldsIn(text)))];
}

const fill = (text: string, row: RecipientRow): string =>
  text.replace(MERGE_FIELD, (_field, name: string) => valueIn(row, trimmed(name)));

/**
 * The notice to one person. A letter with a hole in it is not sent: an empty or missing value stops the merge.
 *
 * @throws ReportsError invalid_recipients
 */
export function mergeLetter(notice: DraftContent, row: RecipientRow): DraftContent {
  const fields = Object.entries(notice.fields).map(([id, field]): [string, DraftField] => [
    id,
    { ...field, text: fill(field.text, row) },
  ]);
  return { ...notice, fields: Object.fromEntries(fields) };
}
