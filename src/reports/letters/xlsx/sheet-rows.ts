import type { Readable } from 'node:stream';
import { invalidRecipients } from '../../reports-error.js';
import { xmlEvents } from './xml-events.js';

export interface SheetRow {
  readonly line: number;
  /** By their place, from 0; a cell that is not there is ''. */
  readonly cells: readonly string[];
}

interface Cell {
  readonly reference: string;
  readonly type: string;
  readonly style: number;
}

const placeOf = (reference: string): number =>
  [...(/^[A-Z]+/u.exec(reference)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Columns to the right of these are not looked at. */
const MOST_COLUMNS = 200;

/**
 * The rows of a sheet that hold anything, as they come.
 * @throws ReportsError when a cell holds what would read otherwise than it is seen: a date, a formatted number, an error
 */
export async function* sheetRows(
  sheet: Readable,
  strings: readonly string[],
  isPlain: readonly boolean[],
): AsyncGenerator<SheetRow> {
  const rows: SheetRow[] = [];
  let line = 0;
  let cells: string[] = [];
  let cell: Cell = { reference: '', type: 'n', style: 0 };
  let value = '';
  let isValue = false;
  let isReading = false;
  const events = xmlEvents(sheet, {
    open: (name, attributes) => {
      if (name === 'row') {
        line = Number(attributes['r'] ?? line + 1);
        cells = [];
      }
      if (name === 'c') {
        const { r: reference = '', t: type = 'n', s: style = '0' } = attributes;
        cell = { reference, type, style: Number(style) };
        value = '';
      }
      if (name === 'rPh') isReading = true;
      if ((name === 'v' || name === 't') && !isReading) isValue = true;
    },
    text: (piece) => {
      if (isValue) value += piece;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      if (name === 'rPh') isReading = false;
      if (name === 'c' && value !== '') {
        const place = cell.reference === '' ? cells.length : placeOf(cell.reference);
        if (place >= 0 && place < MOST_COLUMNS) cells[place] = textOf(cell, value, strings, isPlain).trim();
      }
      if (name === 'row') rows.push({ line, cells: Array.from(cells, (one: string | undefined) => one ?? '') });
    },
  });
  for await (const _ of events) yield* rows.splice(0).filter((row) => row.cells.some((text) => text !== ''));
}

function textOf(
  { type, style, reference }: Cell,
  value: string,
  strings: readonly string[],
  isPlain: readonly boolean[],
): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'str' || type === 'inlineStr') return value;
  if (type === 'n' && (isPlain[style] ?? true)) return value;
  throw invalidRecipients(
    `セル ${reference} は日付、書式付きの数値又はエラー値のため、表示のとおりに差し込めません。文字列の書式で入力し直してください。`,
    `Cell ${reference} holds a date, a formatted number or an error, which would not be merged as it is seen. Enter it as text.`,
  );
}
