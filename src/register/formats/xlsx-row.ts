import type { Cell } from '../columns/column.js';

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

const letters = (place: number): string =>
  place < 26 ? String.fromCharCode(65 + place) : letters(Math.floor(place / 26) - 1) + letters(place % 26);

const columnNames = Array.from({ length: 200 }, (_, place) => letters(place));

/** A text is an inline string, which is never a formula whatever it begins with. */
const cellXml = (cell: Cell, reference: string): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${String(cell)}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
};

/** @param number of the row, the first being 1 */
export const xlsxRow = (number: number, cells: readonly Cell[]): string => {
  const row = String(number);
  return `<row r="${row}">${cells.map((cell, place) => cellXml(cell, `${columnNames[place] ?? ''}${row}`)).join('')}</row>`;
};
