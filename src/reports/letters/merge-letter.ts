import type { DraftContent, DraftField } from '../draft-content.js';
import type { RecipientRow } from './recipients.js';
import { valueIn } from './value-in.js';

const MERGE_FIELD = /\{\{\s*([^{}]{1,100}?)\s*\}\}/gu;

/** The merge fields that a notice uses, in the order of their first use. */
export function mergeFieldsOf(notice: DraftContent): string[] {
  const names = Object.values(notice.fields).flatMap(({ text }) =>
    Array.from(text.matchAll(MERGE_FIELD), ([, name = '']) => name),
  );
  return [...new Set(names)];
}

const fill = (text: string, row: RecipientRow): string =>
  text.replace(MERGE_FIELD, (_field, name: string) => valueIn(row, name));

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
