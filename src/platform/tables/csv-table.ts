import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { LocalText } from '../http/domain-error.js';
import { isBlank, isUntouched } from '../text/blank.js';
import { TableFault } from './table-fault.js';

export interface CsvRow {
  /** Of the file, on which the row begins, the first being 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const LINE_ENDS = ['\r\n', '\n', '\r'];

/** The parser counts each line end "\r\n" within a quoted cell as two. */
const countedTwice = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.split('\r\n').length - 1, 0);

/** So much is looked at for what parts the cells: the headings stand in it. */
const HEAD = 65_536;

const firstFilledLine = (head: string): string | undefined => head.split(/[\r\n]/u).find((line) => !isBlank(line));

/** Tabs where the headings are parted by them: "Unicode text" of Excel, and what is copied out of a sheet. */
const delimiterOf = (head: string): string => {
  const line = firstFilledLine(head) ?? '';
  return line.split('\t').length > line.split(',').length ? '\t' : ',';
};

/** The whole text again, and its head. */
async function headOf(text: AsyncIterable<string>): Promise<{ head: string; whole: AsyncGenerator<string> }> {
  const pieces = text[Symbol.asyncIterator]();
  let head = '';
  while (head.length < HEAD) {
    const piece = await pieces.next();
    if (piece.done === true) break;
    head += piece.value;
  }
  const whole = async function* (): AsyncGenerator<string> {
    yield head;
    yield* { [Symbol.asyncIterator]: () => pieces };
  };
  return { head, whole: whole() };
}

/**
 * Rows of a CSV as they come, those in which nobody wrote anything passed over. Cells are parted by commas, or by tabs where the
 * first line has more of these; lines may end in different ways within one file.
 *
 * @param mostCharacters of one row
 * @throws TableFault naming the line on which the row begins that cannot be read
 */
export async function* csvTable(text: AsyncIterable<string>, mostCharacters: number): AsyncGenerator<CsvRow> {
  const { head, whole } = await headOf(text);
  const source = Readable.from(whole);
  // Counted as rows are parsed, which is ahead of those that are taken.
  let line = 1;
  let tooMany = 0;
  const parsed = (cells: string[], { lines }: { readonly lines: number }): CsvRow => {
    const begin = line;
    tooMany += countedTwice(cells);
    line = lines - tooMany + 1;
    return { cells, line: begin };
  };
  const parser = source.pipe(
    parse({
      bom: true,
      delimiter: delimiterOf(head),
      record_delimiter: LINE_ENDS,
      relax_column_count: true,
      max_record_size: mostCharacters,
      // Its types let a record become no other thing than cells.
      on_record: parsed as never,
    }),
  );
  source.on('error', (error) => parser.destroy(error));
  try {
    for await (const row of parser as AsyncIterable<CsvRow>) if (!row.cells.every(isUntouched)) yield row;
  } catch (error) {
    if (error instanceof CsvError) throw notCsv(line, error);
    throw error;
  } finally {
    source.destroy();
  }
}

const reasons: Readonly<Record<string, LocalText>> = {
  CSV_QUOTE_NOT_CLOSED: { ja: '二重引用符が閉じられていません', en: 'a double quote is not closed' },
  CSV_INVALID_CLOSING_QUOTE: {
    ja: '二重引用符の後に値が続いています。値の中の二重引用符は 2 つ重ねてください',
    en: 'a value goes on after its closing double quote; within a value write double quotes twice',
  },
  INVALID_OPENING_QUOTE: {
    ja: '値の途中に二重引用符があります。値全体を二重引用符で囲み、中の二重引用符は 2 つ重ねてください',
    en: 'a double quote stands within a value; put the value in double quotes and write those within it twice',
  },
  CSV_MAX_RECORD_SIZE: {
    ja: '1 行の文字数が上限を超えています。二重引用符が閉じられているか確認してください',
    en: 'a row is too long; see whether a double quote is not closed',
  },
};

/** The parser's own message may quote a cell. */
const notCsv = (line: number, { code }: CsvError): TableFault => {
  const reason = reasons[code] ?? { ja: '書式に誤りがあります', en: 'it is not well formed' };
  return new TableFault(
    {
      ja: `${line} 行目から先を CSV として読み取れません（${reason.ja}）。`,
      en: `The CSV cannot be read from line ${line} on: ${reason.en}.`,
    },
    line,
  );
};
