import { readThrough, xmlEvents } from './xml-events.js';
import type { Workbook } from './workbook.js';

/** Texts that cells point to. The reading of a name in kana (rPh) stands beside it and is no part of it. */
export async function sharedStrings({ open }: Workbook): Promise<string[]> {
  const xml = await open('xl/sharedStrings.xml');
  if (xml === null) return [];
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  const events = xmlEvents(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isReading = true;
      isText = name === 't' && !isReading;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 'si') strings.push(text);
      if (name === 'rPh') isReading = false;
      if (name === 't') isText = false;
    },
  });
  await readThrough(events);
  return strings;
}

/** General, whole numbers and text: formats under which the number in the file is the number that one sees. */
const PLAIN_FORMATS = new Set(['0', '1', '49']);

/** Of each cell style, whether a number under it reads as it is stored: a date is stored as a count of days. */
export async function plainStyles({ open }: Workbook): Promise<boolean[]> {
  const xml = await open('xl/styles.xml');
  if (xml === null) return [];
  const styles: boolean[] = [];
  let isCellStyle = false;
  const events = xmlEvents(xml, {
    open: (name, { numFmtId = '0' }) => {
      if (name === 'cellXfs') isCellStyle = true;
      if (name === 'xf' && isCellStyle) styles.push(PLAIN_FORMATS.has(numFmtId));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  await readThrough(events);
  return styles;
}
