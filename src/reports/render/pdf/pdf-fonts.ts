import type { Content, ContentText, TFontDictionary } from 'pdfmake/interfaces.js';

import { fontFiles, MAIN_FONT } from '../fonts/font-files.js';
import { runsOf } from '../fonts/runs.js';

export const pdfFonts: TFontDictionary = Object.fromEntries(
  Object.entries(fontFiles).map(([name, { regular, bold }]) => [
    name,
    { normal: regular, bold, italics: regular, bolditalics: bold },
  ]),
);

const paths: ReadonlySet<string> = new Set(Object.values(fontFiles).flatMap(({ regular, bold }) => [regular, bold]));
/** The renderer opens these files and no other: text in a draft can make it read nothing. */
export const isFontFile = (path: string): boolean => paths.has(path);

/** A text as pdfmake draws it: whole where the main font has all of it, else in its runs. */
export function textInFonts(text: string): ContentText['text'] {
  const runs = runsOf(text);
  const [first] = runs;
  if (first === undefined) return '';
  return runs.length === 1 && first.font === MAIN_FONT
    ? first.text
    : runs.map(({ font, text: run }) => ({ text: run, font }));
}

/** What is drawn, each text in it by the fonts that have its characters; whatever is no text stays as it is. */
export function inFonts<T extends Content>(content: T): T;
export function inFonts(content: unknown): unknown;
export function inFonts(content: unknown): unknown {
  if (Array.isArray(content)) return content.map((part: unknown) => inFonts(part));
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([name, value]: [string, unknown]) => [
      name,
      name === 'text' && typeof value === 'string'
        ? textInFonts(value)
        : name === 'stack' || name === 'table' || name === 'body' || name === 'text'
          ? inFonts(value)
          : value,
    ]),
  );
}
