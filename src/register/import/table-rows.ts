import type { LocalText } from '../../platform/http/domain-error.js';
import { isBlank, isUntouched, trimmed } from '../../platform/text/blank.js';
import type { GivenColumn } from '../columns/column.js';
import { givenColumns } from '../columns/given-columns.js';
import { Unreadable } from '../columns/unreadable.js';
import { armed } from '../formats/defused.js';
import type { ReadRow, RowFault } from './row-fault.js';
import { neededColumns, type Place, placesOf } from './table-headings.js';

/** A row of a table, each cell as the text that one would have typed, or why there is none. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly (string | Unreadable)[];
  readonly isHidden: boolean;
}

const put = (into: Record<string, unknown>, path: readonly string[], value: unknown): void => {
  const [name = '', ...rest] = path;
  if (rest.length === 0) into[name] = value;
  else put((into[name] ??= {}) as Record<string, unknown>, rest, value);
};

const pointerOf = ({ name }: GivenColumn): string => `/${name.replaceAll('.', '/')}`;

const isLeftBehind = (cell: string | Unreadable): boolean => typeof cell === 'string' && isUntouched(cell);

const isEmpty = (cell: string | Unreadable | undefined): boolean => typeof cell !== 'object' && isBlank(cell ?? '');

/** What is wrong with a cell, by the heading of its column and never by a name of the API. */
export const inColumn = ({ heading }: GivenColumn, { ja, en }: LocalText): LocalText => ({
  ja: `「${heading.ja}」：${ja}`,
  en: `"${heading.en}": ${en}`,
});

const needed = givenColumns.filter(({ name }) => neededColumns.includes(name));

const emptyCell: LocalText = { ja: '空です。値を記載してください。', en: 'Nothing stands here. Write a value.' };

const rowOf = (places: readonly Place[], { line, cells }: TableRow): ReadRow => {
  const value: Record<string, unknown> = { cause: {}, facts: {} };
  const faults: RowFault[] = [];
  const filled = new Set<GivenColumn>();
  let id: string | null = null;
  const fault = (column: GivenColumn, detail: LocalText): void => {
    faults.push({ line, pointer: pointerOf(column), detail: inColumn(column, detail) });
  };
  for (const [place, what] of places.entries()) {
    const cell = cells[place];
    if (cell === undefined || isEmpty(cell)) continue;
    if (what.is === 'id' && typeof cell === 'string') id = trimmed(armed(cell));
    if (what.is === 'headless') faults.push({ line, pointer: '', detail: headless(place) });
    if (what.is !== 'given') continue;
    filled.add(what.column);
    const read = typeof cell === 'string' ? what.column.kind.read(armed(cell)) : cell;
    if (read instanceof Unreadable) fault(what.column, read.detail);
    else put(value, what.column.name.split('.'), read);
  }
  for (const column of needed) if (!filled.has(column)) fault(column, emptyCell);
  return { line, value, id, faults, isTable: true };
};

/**
 * Incidents of a table, its first row naming the columns; a row whose cells are all empty is none.
 *
 * @param passedOver gets the headings of columns that follow from others
 * @throws DomainError when the headings are not those of a register
 */
export async function* tableRows(rows: AsyncIterable<TableRow>, passedOver: Set<string>): AsyncGenerator<ReadRow> {
  let places: Place[] | null = null;
  for await (const row of rows) {
    if (row.cells.every(isLeftBehind)) continue;
    if (places === null) places = placesOf(row.cells.map(headingText), row.line, passedOver);
    else if (row.isHidden) yield { line: row.line, unreadable: hiddenRow };
    else if (row.cells.slice(places.length).every(isEmpty)) yield rowOf(places, row);
    else yield { line: row.line, unreadable: tooWide(places.filter(({ is }) => is !== 'headless').length) };
  }
  if (places === null) placesOf([], 1, passedOver);
}

const headingText = (cell: string | Unreadable): string => (typeof cell === 'string' ? cell : '?');

const hiddenRow: LocalText = {
  ja: '非表示の行です。再表示するか、削除してください（フィルターで隠れた行も含みます）。',
  en: 'The row is hidden. Show or delete it first; rows that a filter hides are hidden too.',
};

const headless = (place: number): LocalText => ({
  ja: `見出しのない列（左から ${place + 1} 列目）に値があります。見出しを付けるか、値を削除してください。`,
  en: `Column ${place + 1} has a value and no heading. Give it one, or remove the value.`,
});

const tooWide = (columns: number): LocalText => ({
  ja: `見出し（${columns} 列）より多くの値があります。値の中のコンマは、値全体を二重引用符で囲んでください。`,
  en: `There are more cells than headings (${columns}). A value with a comma must stand in double quotes.`,
});
