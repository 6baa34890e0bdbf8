import type { DraftContent, DraftField } from '../draft-content.js';
import { ReportsError } from '../reports-error.js';
import type { RecipientRow } from './recipients.js';

const MERGE_FIELD = /\{\{\s*([^{}]{1,100}?)\s*\}\}/gu;

/** The merge fields that a notice uses, in the order of their first use. */
export function mergeFieldsOf(notice: DraftContent): string[] {
  const names = Object.values(notice.fields).flatMap(({ text }) =>
    Array.from(text.matchAll(MERGE_FIELD), ([, name = '']) => name),
  );
  return [...new Set(names)];
}

function fill(text: string, { line, values }: RecipientRow): string {
  return text.replace(MERGE_FIELD, (_field, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined)
      throw new ReportsError(
        'invalid_recipients',
        `The list of recipients has no column "${name}", which the notice uses.`,
      );
    if (value === '')
      throw new ReportsError('invalid_recipients', `Line ${line} of the list of recipients has nothing in "${name}".`);
    return value;
  });
}

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
