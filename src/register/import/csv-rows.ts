import { Readable } from 'node:stream';
import type { CsvError } from 'csv-parse';
import type { GivenColumn } from '../columns/column.js';
import { armed } from '../formats/defused.js';
import { columnsNamed } from './csv-headings.js';
import { unreadableFile } from './file-refusals.js';
import type { ReadRow } from './row-fault.js';

const MOST_CHARACTERS_OF_A_ROW = 1_048_576;

interface ParsedRow {
  readonly cells: readonly string[];
  /** Of the file, on which it begins. */
  readonly line: number;
}

/** The parser counts each line end "\r\n" within a quoted cell as two. */
const countedTwice = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.split('\r\n').length - 1, 0);

const put = (into: Record<string, unknown>, path: readonly string[], value: unknown): void => {
  const [name = '', ...rest] = path;
  if (rest.length === 0) into[name] = value;
  else put((into[name] ??= {}) as Record<string, unknown>, rest, value);
};

const valueOf = (columns: readonly (GivenColumn | null)[], cells: readonly string[]): object => {
  const value: Record<string, unknown> = { cause: {}, facts: {} };
  for (const [place, column] of columns.entries()) {
    const cell = armed(cells[place] ?? '');
    if (column !== null && cell.trim() !== '') put(value, column.name.split('.'), column.kind.read(cell));
  }
  return value;
};

/**
 * Incidents of a CSV, the first line naming the columns; a row whose cells are all empty is none.
 *
 * @param passedOver gets the headings of columns that follow from others
 * @throws DomainError when the rest of the file cannot be read, naming the line
 */
export async function* csvRows(text: AsyncIterable<string>, passedOver: Set<string>): AsyncGenerator<ReadRow> {
  const { CsvError, parse } = await import('csv-parse');
  const source = Readable.from(text);
  // Counted as rows are parsed, which is ahead of those that are taken.
  let line = 1;
  let tooMany = 0;
  const parsed = (cells: string[], { lines }: { readonly lines: number }): ParsedRow => {
    const begin = line;
    tooMany += countedTwice(cells);
    line = lines - tooMany + 1;
    return { cells, line: begin };
  };
  const options = { bom: true, relax_column_count: true, max_record_size: MOST_CHARACTERS_OF_A_ROW };
  // Its types let a record become no other thing than cells.
  const parser = source.pipe(parse({ ...options, on_record: parsed as never }));
  source.on('error', (error) => parser.destroy(error));
  let columns: (GivenColumn | null)[] | null = null;
  try {
    for await (const row of parser as AsyncIterable<ParsedRow>) {
      if (columns === null) columns = columnsNamed(row.cells, passedOver);
      else if (row.cells.slice(columns.length).some((cell) => cell.trim() !== ''))
        yield tooWide(row.line, columns.length);
      else if (row.cells.some((cell) => cell.trim() !== ''))
        yield { line: row.line, value: valueOf(columns, row.cells) };
    }
  } catch (error) {
    if (error instanceof CsvError) throw notCsv(line, error);
    throw error;
  } finally {
    source.destroy();
  }
  if (columns === null) columnsNamed([], passedOver);
}

const tooWide = (line: number, columns: number): ReadRow => ({
  line,
  unreadable: {
    ja: `見出し（${columns} 列）より多くの値があります。値の中のコンマは、値全体を二重引用符で囲んでください。`,
    en: `There are more cells than headings (${columns}). A value with a comma must stand in double quotes.`,
  },
});

/** The parser's own message may quote a cell. @param line on which the row begins that holds the fault */
const notCsv = (line: number, { code }: CsvError) => {
  const what = code.replace(/^CSV_/u, '').replaceAll('_', ' ').toLowerCase();
  return unreadableFile(line, {
    ja: `${line} 行目から先を CSV として読み取れません（${what}）。`,
    en: `The CSV cannot be read from line ${line} on: ${what}.`,
  });
};
