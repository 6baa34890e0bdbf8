import { type Cell, DateCell } from '../columns/column.js';
import { defused } from './defused.js';

/** Before the first line, or Excel takes UTF-8 for Shift_JIS. */
export const BYTE_ORDER_MARK = '\ufeff';

const field = (cell: Cell): string => {
  if (cell === null) return '';
  if (cell instanceof DateCell) return cell.written;
  const text = typeof cell === 'number' ? String(cell) : defused(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One record by RFC 4180, its line break with it. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(field).join(',')}\r\n`;
