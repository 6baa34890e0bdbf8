import { readThrough, xmlEvents } from './xml-events.js';
import type { Workbook } from './workbook.js';

/** Held in memory while a sheet is read, with as many again for each workbook that is read at once. */
const MOST_STRINGS = 1_000_000;
const MOST_CHARACTERS = 16 * 1_048_576;
const MOST_STYLES = 65_536;

/** What Excel lets a cell hold; no program shows more. */
export const MOST_CHARACTERS_OF_A_CELL = 32_767;

/** Characters by their number, as spreadsheets write what XML cannot hold: `_x000D_`, and `_x005F_` for the mark itself. */
export const unescaped = (text: string): string =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/**
 * Texts that cells point to. The reading of a name in kana (rPh) stands beside it and is no part of it.
 * @throws RangeError for more than a list of people has
 */
export async function sharedStrings({ open, sharedStrings: path }: Workbook): Promise<string[]> {
  const xml = await open(path);
  if (xml === null) return [];
  const strings: string[] = [];
  let characters = 0;
  let pieces: string[] = [];
  let isText = false;
  let isReading = false;
  const events = xmlEvents(xml, {
    open: (name) => {
      if (name === 'si') pieces = [];
      if (name === 'rPh') isReading = true;
      isText = name === 't' && !isReading;
    },
    text: (piece) => {
      if (!isText) return;
      characters += piece.length;
      if (characters > MOST_CHARACTERS) throw new RangeError('The shared strings are too long.');
      pieces.push(piece);
    },
    close: (name) => {
      if (name === 'si' && strings.push(unescaped(pieces.join(''))) > MOST_STRINGS)
        throw new RangeError('There are too many shared strings.');
      if (name === 'rPh') isReading = false;
      if (name === 't') isText = false;
    },
  });
  await readThrough(events);
  return strings;
}

/** Formats that spreadsheets know by number alone, as far as what stands under them can be told (ECMA-376, 18.8.30). */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  22: 'yyyy/m/d h:mm',
  49: '@',
};

const formatOf = (id: number, own: ReadonlyMap<number, string>): string => {
  const known = own.get(id) ?? builtIn[id];
  if (known !== undefined) return known;
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);
  return isDate ? ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'h:mm' : 'yyyy/m/d') : `(${String(id)})`;
};

/** Of each cell style, the code of its number format: which number a code has is each program's own affair. */
export async function numberFormats({ open, styles: path }: Workbook): Promise<string[]> {
  const xml = await open(path);
  if (xml === null) return [];
  const own = new Map<number, string>();
  const ids: number[] = [];
  let isCellStyle = false;
  // Formats of conditional formatting (dxfs) have numbers of their own.
  let isOwn = false;
  const events = xmlEvents(xml, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmts') isOwn = true;
      if (name === 'numFmt' && isOwn) own.set(Number(numFmtId), unescaped(formatCode));
      if (name === 'cellXfs') isCellStyle = true;
      if (name === 'xf' && isCellStyle) ids.push(Number(numFmtId));
      if (own.size > MOST_STYLES || ids.length > MOST_STYLES) throw new RangeError('There are too many styles.');
    },
    close: (name) => {
      if (name === 'numFmts') isOwn = false;
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  await readThrough(events);
  return ids.map((id) => formatOf(id, own));
}
