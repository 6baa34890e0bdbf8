import { csvTable } from '../../platform/tables/csv-table.js';
import type { TableRow } from './table-rows.js';

const MOST_CHARACTERS_OF_A_ROW = 1_048_576;

/** Rows of a CSV. @throws TableFault when the rest of the file cannot be read, naming the line */
export async function* csvRows(text: AsyncIterable<string>): AsyncGenerator<TableRow> {
  for await (const { line, cells } of csvTable(text, MOST_CHARACTERS_OF_A_ROW)) yield { line, cells, isHidden: false };
}
