import { TableFault } from '../../platform/tables/table-fault.js';
import { dateOfSerial, isDateFormat, numberAsSeen } from '../../platform/tables/xlsx/number-format.js';
import { openSheet } from '../../platform/tables/xlsx/open-sheet.js';
import { columnName, type SheetCell } from '../../platform/tables/xlsx/sheet-rows.js';
import { type Unreadable, unreadable } from '../columns/unreadable.js';
import type { TableRow } from './table-rows.js';

const noDay = (): Unreadable =>
  unreadable('日付のない時刻です。日付から入力してください。', 'It is a time without a date. Enter the date too.');

const noValue = (): Unreadable =>
  unreadable(
    'エラー値、又は計算結果が保存されていない数式です。値を入力し直してください。',
    'It is an error, or a formula whose result was not saved. Enter the value.',
  );

/** What one would have typed into a cell: a date as a date, whatever its format shows of it. */
const typed = (cell: SheetCell | undefined, countsFrom1904: boolean): string | Unreadable => {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return cell.text;
    case 'date':
      return cell.iso;
    case 'boolean':
      return String(cell.isTrue);
    case 'error':
      return noValue();
    case 'number':
      if (isDateFormat(cell.format)) return dateOfSerial(Number(cell.stored), countsFrom1904) ?? noDay();
      return numberAsSeen(cell.stored, 'General') ?? cell.stored;
  }
};

/** Rows of the first visible sheet of a workbook. @throws TableFault when it is no workbook, or a column in use is hidden */
export async function* xlsxRows(bytes: Buffer): AsyncGenerator<TableRow> {
  const { rows, isColumnHidden, countsFrom1904 } = await openSheet(bytes);
  for await (const { line, cells, isHidden } of rows) {
    for (const [place, cell] of cells.entries())
      if (cell !== undefined && isColumnHidden(place)) throw hiddenColumn(place, line);
    const read = Array.from(cells, (cell: SheetCell | undefined) => typed(cell, countsFrom1904));
    yield { line, cells: read, isHidden };
  }
}

const hiddenColumn = (place: number, line: number): TableFault =>
  new TableFault(
    {
      ja: `列 ${columnName(place)} は非表示です。再表示して内容を確認するか、削除してください。`,
      en: `Column ${columnName(place)} is hidden. Show it and look at what it holds, or remove it.`,
    },
    line,
  );
