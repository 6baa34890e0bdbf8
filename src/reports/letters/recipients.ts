import { Readable } from 'node:stream';

import { CsvError, parse } from 'csv-parse';

import { invalidRecipients, type ReportsError } from '../reports-error.js';

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
  const text = Readable.from(inUtf8(csv));
  const parser = text.pipe(
    parse({
      bom: true,
      columns: headings,
      skip_empty_lines: true,
      trim: true,
      max_record_size: MAX_BYTES_OF_A_ROW,
      info: true,
    }),
  );
  text.on('error', (error) => parser.destroy(error));
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      yield { line: info.lines, values: record };
    }
  } catch (error) {
    if (error instanceof CsvError) throw unreadable(error);
    throw error;
  }
}

/** A list in Shift_JIS would be merged as gibberish: what is not UTF-8 is refused. */
async function* inUtf8(csv: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of csv) yield decoder.decode(chunk as Buffer, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw invalidRecipients(
      '宛先の一覧が UTF-8 ではありません。Excel では「CSV UTF-8（コンマ区切り）」で保存するか、XLSX のまま送ってください。',
      'The list of recipients is not in UTF-8. Save it as "CSV UTF-8", or send the XLSX.',
    );
  }
}

/** The names of the columns. @throws ReportsError when they are not of use */
export function headings(names: readonly string[]): string[] {
  const fault =
    names.length > MAX_COLUMNS
      ? { ja: `列が ${MAX_COLUMNS} を超えています`, en: `has more than ${MAX_COLUMNS} columns` }
      : names.includes('')
        ? { ja: '名前のない列があります', en: 'has a column without a name' }
        : new Set(names).size !== names.length
          ? { ja: '同じ名前の列があります', en: 'names a column twice' }
          : null;
  if (fault !== null) {
    throw invalidRecipients(`宛先の一覧の 1 行目に、${fault.ja}。`, `The first line of the list ${fault.en}.`);
  }
  return [...names];
}

/** The parser's own message may quote a cell, which is somebody's data. */
function unreadable({ code, lines }: CsvError & { readonly lines?: unknown }): ReportsError {
  const line = typeof lines === 'number' ? lines : null;
  const what = code.replace(/^CSV_/u, '').replaceAll('_', ' ').toLowerCase();
  return invalidRecipients(
    `宛先の一覧を CSV として読み取れません（${line === null ? '' : `${line} 行目：`}${what}）。`,
    `The list of recipients cannot be read: ${what}${line === null ? '' : ` at line ${line}`}.`,
  );
}
