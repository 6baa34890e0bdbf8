import { invalidRecipients, ReportsError } from '../reports-error.js';
import { headings, type RecipientRow } from './recipients.js';
import { plainStyles, sharedStrings } from './xlsx/shared-parts.js';
import { sheetRows } from './xlsx/sheet-rows.js';
import { openWorkbook } from './xlsx/workbook.js';

/**
 * Recipients from the first sheet of an XLSX, its first filled row naming the columns. The sheet is read as a stream; a ZIP
 * tells at its end what is in it, so the packed file is in memory.
 *
 * @throws ReportsError invalid_recipients, naming the cell, never what stands in it
 */
export async function* recipientsFromXlsx(bytes: Buffer): AsyncGenerator<RecipientRow> {
  try {
    yield* recipientsOf(bytes);
  } catch (error) {
    if (error instanceof ReportsError) throw error;
    throw invalidRecipients(
      '宛先の一覧を XLSX として読み取れません。Excel で開いて保存し直すか、CSV（UTF-8）で送ってください。',
      'The list of recipients cannot be read as XLSX. Open and save it again, or send it as CSV (UTF-8).',
    );
  }
}

async function* recipientsOf(bytes: Buffer): AsyncGenerator<RecipientRow> {
  const workbook = await openWorkbook(bytes);
  const [strings, isPlain] = [await sharedStrings(workbook), await plainStyles(workbook)];
  const sheet = workbook.firstSheet === null ? null : await workbook.open(workbook.firstSheet);
  if (sheet === null) throw new RangeError('There is no sheet.');
  let columns: readonly string[] | null = null;
  for await (const { line, cells } of sheetRows(sheet, strings, isPlain)) {
    if (columns === null) columns = headings(cells);
    else yield { line, values: Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ''])) };
  }
}
