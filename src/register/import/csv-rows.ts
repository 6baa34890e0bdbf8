import { Readable } from 'node:stream';
import type { CsvError } from 'csv-parse';
import type { GivenColumn } from '../columns/column.js';
import { armed } from '../formats/defused.js';
import { columnsNamed } from './csv-headings.js';
import { unreadableFile } from './file-refusals.js';
import type { ReadRow } from './row-fault.js';

const MOST_CHARACTERS_OF_A_ROW = 1_048_576;

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

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
  const parser = source.pipe(
    parse({ bom: true, info: true, relax_column_count: true, max_record_size: MOST_CHARACTERS_OF_A_ROW }),
  );
  source.on('error', (error) => parser.destroy(error));
  let columns: (GivenColumn | null)[] | null = null;
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
      const begin = line;
      line = info.lines + 1;
      if (columns === null) columns = columnsNamed(record, passedOver);
      else if (record.slice(columns.length).some((cell) => cell.trim() !== '')) yield tooWide(begin, columns.length);
      else if (record.some((cell) => cell.trim() !== '')) yield { line: begin, value: valueOf(columns, record) };
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

/** The parser's own message may quote a cell. */
const notCsv = (read: number, { code, lines }: CsvError & { readonly lines?: unknown }) => {
  // It reads ahead of the rows that were taken.
  const line = typeof lines === 'number' ? lines : read;
  const what = code.replace(/^CSV_/u, '').replaceAll('_', ' ').toLowerCase();
  return unreadableFile(line, {
    ja: `${line} 行目から先を CSV として読み取れません（${what}）。`,
    en: `The CSV cannot be read from line ${line} on: ${what}.`,
  });
};
