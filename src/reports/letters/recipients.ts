import type { Readable } from 'node:stream';

import { type CsvRow, csvTable } from '../../platform/tables/csv-table.js';
import { decoded } from '../../platform/tables/decoded.js';
import type { Encoding } from '../../platform/tables/encoding.js';
import { TableFault } from '../../platform/tables/table-fault.js';
import { isBlank, isUntouched, trimmed } from '../../platform/text/blank.js';
import { invalidRecipients } from '../reports-error.js';
import { type Column, columnsOf, recipientOf } from './list-columns.js';

/** One row of the list: what stands in each column. It is personal data: merged, handed out, and not kept. */
export interface RecipientRow {
  /** Line of the file, the first being 1. */
  readonly line: number;
  /** By `columnKey`. */
  readonly values: Readonly<Record<string, string>>;
  /** Why nothing can be merged of a column; it matters only where the notice uses it. */
  readonly refused?: Readonly<Record<string, CellRefusal>>;
}

export interface CellRefusal {
  readonly ja: string;
  readonly en: string;
}

/** Some cells of Excel with all that they can hold. */
const MOST_CHARACTERS_OF_A_ROW = 1_048_576;
/** Of all rows, empty ones too, that a list may have: columns that Excel leaves behind count as well. */
export const MOST_CELLS = 10_000_000;

/**
 * Recipients from a CSV, the first line that is not empty naming the columns, read as a stream; cells are parted by commas
 * or tabs. A byte order mark goes before the encoding that was said.
 *
 * @throws ReportsError invalid_recipients, naming the line, never what stands in it
 */
export async function* recipientsFromCsv(csv: Readable, encoding: Encoding = 'utf-8'): AsyncGenerator<RecipientRow> {
  let columns: readonly Column[] | null = null;
  let cells = 0;
  try {
    for await (const row of csvTable(decoded(csv, encoding), MOST_CHARACTERS_OF_A_ROW)) {
      cells += row.cells.length;
      if (cells > MOST_CELLS) throw tooManyCells();
      if (columns === null) columns = columnsOf(row.cells.map(trimmed));
      else {
        refuseShifted(row, columns);
        const textAt = (place: number): string => row.cells[place] ?? '';
        if (columns.every(({ place }) => isUntouched(textAt(place)))) continue;
        yield recipientOf(row.line, columns, (place) => trimmed(textAt(place)));
      }
    }
  } catch (error) {
    if (error instanceof TableFault) throw unreadable(error);
    throw error;
  }
}

/** A value beyond the headings means that a comma within a value has moved those after it. */
const refuseShifted = ({ line, cells }: CsvRow, columns: readonly Column[]): void => {
  const last = columns.at(-1)?.place ?? -1;
  if (cells.slice(last + 1).every(isBlank)) return;
  throw invalidRecipients(
    `宛先の一覧の ${line} 行目に、見出しより多くの値があります。値の中のコンマは、値全体を二重引用符で囲んでください。`,
    `Line ${line} of the list of recipients has more values than headings. A value with a comma must stand in double quotes.`,
  );
};

export const unreadable = ({ texts }: TableFault) =>
  invalidRecipients(`宛先の一覧を読み取れません。${texts.ja}`, `The list of recipients cannot be read. ${texts.en}`);

export const tooManyCells = () =>
  invalidRecipients(
    `宛先の一覧のセルが ${MOST_CELLS.toLocaleString('en')} を超えています。使わない列を除くか、一覧を分割してください。`,
    `The list of recipients has more than ${MOST_CELLS.toLocaleString('en')} cells. Remove columns that are not used, or split it.`,
  );
