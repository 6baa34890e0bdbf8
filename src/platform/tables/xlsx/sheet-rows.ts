import type { Readable } from 'node:stream';
import { MOST_CHARACTERS_OF_A_CELL, unescaped } from './shared-parts.js';
import { xmlEvents } from './xml-events.js';

export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  /** As it is stored, with the code of the format under which it is shown. */
  | { readonly kind: 'number'; readonly stored: string; readonly format: string }
  /** ISO 8601. */
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'boolean'; readonly isTrue: boolean }
  /** An error, or a formula of which the file holds no result. */
  | { readonly kind: 'error' };

export interface SheetRow {
  /** Number of the row, the first being 1. */
  readonly line: number;
  readonly isHidden: boolean;
  /** By their place, from 0; nothing where there is no cell, or an empty one. */
  readonly cells: readonly (SheetCell | undefined)[];
}

export interface Sheet {
  /** The rows that hold anything, as they come. */
  readonly rows: AsyncGenerator<SheetRow>;
  /** Of the column at a place; to be asked once rows have come. */
  readonly isColumnHidden: (place: number) => boolean;
}

/** What cells point to, elsewhere in the workbook. */
export interface SharedParts {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
}

/** Columns to the right of these are not looked at. */
const MOST_COLUMNS = 256;
const MOST_COLUMN_RANGES = 16_384;

const placeOf = (reference: string): number =>
  [...(/^[A-Z]{1,3}/u.exec(reference)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** @example columnName(27) // 'AB' */
export const columnName = (place: number): string =>
  (place < 26 ? '' : columnName(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));

type Attributes = Readonly<Record<string, string>>;

const isSet = (value: string | undefined): boolean => value === '1' || value === 'true';
const isNothing = (size: string | undefined): boolean => size !== undefined && Number(size) === 0;

interface OpenCell {
  readonly place: number;
  readonly type: string;
  readonly format: string;
  hasFormula: boolean;
  text: string;
}

const cellOf = ({ type, format, hasFormula, text }: OpenCell, strings: readonly string[]): SheetCell | undefined => {
  if (text === '') return hasFormula && type !== 'str' ? { kind: 'error' } : undefined;
  switch (type) {
    case 's':
      return { kind: 'text', text: strings[Number(text)] ?? '' };
    case 'str':
    case 'inlineStr':
      return { kind: 'text', text: unescaped(text) };
    case 'b':
      return { kind: 'boolean', isTrue: isSet(text) };
    case 'd':
      return { kind: 'date', iso: text };
    case 'n':
      return { kind: 'number', stored: text, format };
    default:
      return { kind: 'error' };
  }
};

/** Reads a sheet as a stream. */
export function readSheet(xml: Readable, { strings, formats }: SharedParts): Sheet {
  const hidden: (readonly [from: number, to: number])[] = [];
  const rows: SheetRow[] = [];
  let areRowsHidden = false;
  let row: { line: number; isHidden: boolean; cells: (SheetCell | undefined)[] } | null = null;
  let line = 0;
  let cell: OpenCell | null = null;
  let isValue = false;
  let isReading = false;

  const column = ({ min = '0', max = '0', hidden: isHidden, width }: Attributes): void => {
    if ((isSet(isHidden) || isNothing(width)) && hidden.length < MOST_COLUMN_RANGES)
      hidden.push([Number(min) - 1, Number(max) - 1]);
  };
  const beginRow = ({ r, hidden: isHidden, ht, customHeight }: Attributes): void => {
    line = r === undefined ? line + 1 : Number(r);
    const isFlat = isNothing(ht) || (areRowsHidden && ht === undefined && !isSet(customHeight));
    row = { line, isHidden: isSet(isHidden) || isFlat, cells: [] };
  };
  const beginCell = ({ r = '', t: type = 'n', s: style = '0' }: Attributes): void => {
    const place = r === '' ? (row?.cells.length ?? 0) : placeOf(r);
    cell = { place, type, format: formats[Number(style)] ?? 'General', hasFormula: false, text: '' };
  };
  const endCell = (): void => {
    if (cell !== null && row !== null && cell.place >= 0 && cell.place < MOST_COLUMNS)
      row.cells[cell.place] = cellOf(cell, strings);
    cell = null;
  };

  const events = xmlEvents(xml, {
    open: (name, attributes) => {
      if (name === 'col') column(attributes);
      else if (name === 'sheetFormatPr') areRowsHidden = isSet(attributes['zeroHeight']);
      else if (name === 'row') beginRow(attributes);
      else if (name === 'c') beginCell(attributes);
      else if (name === 'f' && cell !== null) cell.hasFormula = true;
      else if (name === 'rPh') isReading = true;
      isValue = (name === 'v' || name === 't') && cell !== null && !isReading;
    },
    text: (piece) => {
      if (isValue && cell !== null && cell.text.length <= MOST_CHARACTERS_OF_A_CELL) cell.text += piece;
    },
    close: (name) => {
      isValue = false;
      if (name === 'rPh') isReading = false;
      if (name === 'c') endCell();
      if (name === 'row' && row !== null) {
        if (row.cells.some((one) => one !== undefined)) rows.push(row);
        row = null;
      }
    },
  });
  const read = async function* (): AsyncGenerator<SheetRow> {
    for await (const _ of events) yield* rows.splice(0);
  };
  return {
    rows: read(),
    isColumnHidden: (place) => hidden.some(([from, to]) => place >= from && place <= to),
  };
}
