import { serialOfDate } from '../../platform/tables/xlsx/number-format.js';
import { columnName } from '../../platform/tables/xlsx/sheet-rows.js';
import { type Cell, DateCell } from '../columns/column.js';

/** Excel opens no file in which a cell holds more. */
const MOST_CHARACTERS = 32_767;

/** XML 1.0 has no way to write these. */
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** A text in XML. Spreadsheets read _x0041_ as a character by its number, so a text that has this by itself is escaped. */
export const xmlText = (text: string): string => {
  const shown = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  return shown
    .replaceAll(unwritable, '\ufffd')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
    .replaceAll(/[&<>"\r]/gu, (character) => entities[character] ?? character);
};

const columnNames = Array.from({ length: 200 }, (_, place) => columnName(place));

/** A text is an inline string, which is never a formula whatever it begins with. */
const cellXml = (cell: Cell, reference: string): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${String(cell)}</v></c>`;
  if (cell instanceof DateCell) return dateXml(cell, reference);
  return textXml(cell, reference);
};

const textXml = (text: string, reference: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

/** Styles of the workbook, by their place in it. */
const DATE_STYLE = 1;
const MOMENT_STYLE = 2;

/** A count of days, which a spreadsheet shows as a date; what its calendar does not reach is a text. */
const dateXml = ({ written }: DateCell, reference: string): string => {
  const serial = serialOfDate(written);
  if (serial === null) return textXml(written, reference);
  const style = written.length === 10 ? DATE_STYLE : MOMENT_STYLE;
  return `<c r="${reference}" s="${String(style)}"><v>${String(serial)}</v></c>`;
};

/** @param number of the row, the first being 1 */
export const xlsxRow = (number: number, cells: readonly Cell[]): string => {
  const row = String(number);
  return `<row r="${row}">${cells.map((cell, place) => cellXml(cell, `${columnNames[place] ?? ''}${row}`)).join('')}</row>`;
};
