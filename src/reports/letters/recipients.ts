import type { Readable } from 'node:stream';

import { CsvError, parse } from 'csv-parse';

import { ReportsError } from '../reports-error.js';

/** One row of the list: what stands in each column. It is personal data: merged, handed out, and not kept. */
export interface RecipientRow {
  /** Line of the list, the heading being 1. */
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

const MAX_COLUMNS = 50;
const MAX_BYTES_OF_A_ROW = 64 * 1024;

/**
 * Recipients from a CSV in UTF-8 (with or without a byte order mark), the first line naming the columns, read as a stream.
 *
 * @throws ReportsError invalid_recipients, naming the line, never what stands in it
 */
export async function* recipientsFromCsv(csv: Readable): AsyncGenerator<RecipientRow> {
  const parser = csv.pipe(
    parse({
      bom: true,
      columns: headings,
      skip_empty_lines: true,
      trim: true,
      max_record_size: MAX_BYTES_OF_A_ROW,
      info: true,
    }),
  );
  csv.on('error', (error) => parser.destroy(error));
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      yield { line: info.lines, values: record };
    }
  } catch (error) {
    if (error instanceof CsvError)
      throw new ReportsError('invalid_recipients', `The list of recipients cannot be read: ${reason(error)}.`);
    throw error;
  }
}

function headings(names: readonly string[]): string[] {
  const fault =
    names.length > MAX_COLUMNS
      ? `has more than ${MAX_COLUMNS} columns`
      : names.includes('')
        ? 'has a column without a name'
        : null;
  if (fault !== null || new Set(names).size !== names.length) {
    throw new ReportsError('invalid_recipients', `The first line of the list ${fault ?? 'names a column twice'}.`);
  }
  return [...names];
}

/** The parser's own message may quote a cell, which is somebody's data. */
function reason({ code, lines }: CsvError & { readonly lines?: unknown }): string {
  const line = typeof lines === 'number' ? ` at line ${lines}` : '';
  return `${code.replace(/^CSV_/u, '').replaceAll('_', ' ').toLowerCase()}${line}`;
}
