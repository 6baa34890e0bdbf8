import { TableFault } from '../../platform/tables/table-fault.js';
import { numberAsSeen } from '../../platform/tables/xlsx/number-format.js';
import { openSheet, type OpenSheet } from '../../platform/tables/xlsx/open-sheet.js';
import { columnName, type SheetCell, type SheetRow } from '../../platform/tables/xlsx/sheet-rows.js';
import { isUntouched, trimmed } from '../../platform/text/blank.js';
import { invalidRecipients } from '../reports-error.js';
import { type Column, columnsOf, recipientOf } from './list-columns.js';
import { type CellRefusal, MOST_CELLS, type RecipientRow, tooManyCells, unreadable } from './recipients.js';

/**
 * Recipients from the first visible sheet of an XLSX, its first filled row naming the columns. Values are merged as a
 * spreadsheet shows them, or not at all.
 *
 * @throws ReportsError invalid_recipients, naming the cell, never what stands in it
 */
export async function* recipientsFromXlsx(bytes: Buffer): AsyncGenerator<RecipientRow> {
  try {
    yield* recipientsOf(await openSheet(bytes));
  } catch (error) {
    if (error instanceof TableFault) throw unreadable(error);
    throw error;
  }
}

async function* recipientsOf({ rows, isColumnHidden }: OpenSheet): AsyncGenerator<RecipientRow> {
  let columns: readonly Column[] | null = null;
  let cells = 0;
  for await (const row of rows) {
    cells += row.cells.length;
    if (cells > MOST_CELLS) throw tooManyCells();
    if (columns === null) {
      columns = headed(row, isColumnHidden);
      continue;
    }
    if (columns.every(({ place }) => isLeftBehind(row.cells[place]))) continue;
    if (row.isHidden) throw hiddenRow(row.line);
    yield recipientOf(row.line, columns, (place) => cellAt(row, place));
  }
}

/** The columns that the first filled row names; null while there is no text in a row. */
function headed(row: SheetRow, isColumnHidden: OpenSheet['isColumnHidden']): readonly Column[] | null {
  const headings = row.cells.map((cell) => (cell?.kind === 'text' ? trimmed(cell.text) : ''));
  if (headings.every((heading) => heading === '')) return null;
  if (row.isHidden) throw hiddenRow(row.line);
  return columnsOf(Array.from(headings, (heading: string | undefined) => heading)).map((column) =>
    isColumnHidden(column.place) ? { ...column, refusal: hiddenColumn(column.place) } : column,
  );
}

const isLeftBehind = (cell: SheetCell | undefined): boolean =>
  cell === undefined || (cell.kind === 'text' && isUntouched(cell.text));

const cellAt = ({ cells, line }: SheetRow, place: number): string | CellRefusal => {
  const cell = cells[place];
  if (cell === undefined) return '';
  if (cell.kind === 'text') return trimmed(cell.text);
  const seen = cell.kind === 'number' ? numberAsSeen(cell.stored, cell.format) : null;
  return seen ?? notAsSeen(`${columnName(place)}${line}`, cell.kind);
};

const kinds: Readonly<Record<SheetCell['kind'], CellRefusal>> = {
  text: { ja: '文字列', en: 'a text' },
  number: {
    ja: '日付、書式付きの数値、15 桁を超える数値又は指数で表示される数値',
    en: 'a date, a formatted number, or one of more than 15 digits',
  },
  date: { ja: '日付', en: 'a date' },
  boolean: { ja: '論理値', en: 'true or false' },
  error: { ja: 'エラー値又は計算結果が保存されていない数式', en: 'an error, or a formula whose result was not saved' },
};

const notAsSeen = (reference: string, kind: SheetCell['kind']): CellRefusal => ({
  ja: `セル ${reference} は${kinds[kind].ja}のため、表示のとおりに差し込めません。文字列の書式で入力し直してください。`,
  en: `cell ${reference} holds ${kinds[kind].en}, which would not be merged as it is seen. Enter it as text.`,
});

const hiddenColumn = (place: number): CellRefusal => ({
  ja: `列 ${columnName(place)} は非表示です。再表示して内容を確認するか、通知で使わないでください。`,
  en: `column ${columnName(place)} is hidden. Show it and look at what it holds, or do not use it in the notice.`,
});

const hiddenRow = (line: number) =>
  invalidRecipients(
    `宛先の一覧の ${line} 行目は非表示です。再表示するか、削除してから送ってください（フィルターで隠れた行も含みます）。`,
    `Line ${line} of the list of recipients is hidden. Show or delete it first; rows that a filter hides are hidden too.`,
  );
