import * as fontkit from 'fontkit';

import { fontFiles, type FontName, fontNames, MAIN_FONT } from './font-files.js';

/** Characters in a row that one font draws. */
export interface Run {
  readonly font: FontName;
  readonly text: string;
}

/** Of which no font has a glyph: the mark that printers put for a type that is not in the case. */
const MISSING = '〓';

const covered = new Map<FontName, ReadonlySet<number>>();

/** Read once, when the first character asks for it: the fonts behind the first are large and seldom needed. */
const characters = (font: FontName): ReadonlySet<number> => {
  const known = covered.get(font);
  if (known !== undefined) return known;
  const opened = fontkit.openSync(fontFiles[font].regular);
  const read = new Set('characterSet' in opened ? opened.characterSet : []);
  covered.set(font, read);
  return read;
};

/** What was lost before it came here, and characters that mean something only on the machine that made them. */
const isNobodys = /[\ufffd\p{Co}\p{Cn}]/u;

const fontOf = (character: string): FontName | null => {
  const code = character.codePointAt(0) ?? 0;
  if (characters(MAIN_FONT).has(code)) return MAIN_FONT;
  if (isNobodys.test(character)) return null;
  for (const font of fontNames) if (characters(font).has(code)) return font;
  return null;
};

/** A letter and the marks over it as the one sign that fonts have. Kanji stay as they are: 神 is not 神 in a name. */
const marked = /(?!\p{Script=Han})\p{L}[\u0300-\u036f\u3099\u309a]+/gu;
/** Nothing is drawn of these, and a font without a glyph for them would draw a box. */
const drawsNothing = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Tabs and blanks of some width: a font without them would draw a box. */
const otherBlanks = /[^\S\n\r \u3000]/gu;

/** A text as far as something of it is drawn. The fonts lack the shapes that variation selectors ask for. */
export const drawable = (text: string): string =>
  text
    .replaceAll(marked, (letter) => letter.normalize('NFC'))
    .replaceAll(/[\u2028\u2029]/gu, '\n')
    .replaceAll(drawsNothing, '')
    .replaceAll(otherBlanks, (blank) =>
      blank !== '\t' && characters(MAIN_FONT).has(blank.codePointAt(0) ?? 0) ? blank : ' ',
    );

const isPlain = /^[\n\t\x20-\x7e\u3000-\u3002\u3041-\u3096\u30a1-\u30fc]*$/u;

/** Characters that no font can draw, each once, in the order of their first use. */
export const undrawable = (text: string): string[] => {
  if (isPlain.test(text)) return [];
  const lacking = [...drawable(text)].filter((character) => !/\s/u.test(character) && fontOf(character) === null);
  return [...new Set(lacking)];
};

/** 'U+20BB7', as which a character that nobody can show is called. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text in the runs in which it is drawn; what no font has is a mark. Marks over letters stay with the letter's font. */
export const runsOf = (text: string): Run[] => {
  const shown = drawable(text);
  if (isPlain.test(shown)) return [{ font: MAIN_FONT, text: shown }];
  const runs: { font: FontName; text: string }[] = [];
  for (const character of shown) {
    const last = runs.at(-1);
    if (last !== undefined && follows.test(character) && isIn(last.font, character)) last.text += character;
    else if (/\s/u.test(character)) push(runs, MAIN_FONT, character);
    else push(runs, fontOf(character) ?? MAIN_FONT, fontOf(character) === null ? MISSING : character);
  }
  return runs;
};

/** Blanks and marks over a letter are drawn by the font of what stands before them. */
const follows = /[\s\p{M}]/u;

const isIn = (font: FontName, character: string): boolean =>
  character === '\n' || characters(font).has(character.codePointAt(0) ?? 0);

const push = (runs: { font: FontName; text: string }[], font: FontName, text: string): void => {
  const last = runs.at(-1);
  if (last?.font === font) last.text += text;
  else runs.push({ font, text });
};
