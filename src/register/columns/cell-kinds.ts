import type { BilingualText } from '../../law/index.js';
import { type CellKind, DateCell } from './column.js';
import { isBlank, lookupKey, trimmed } from '../../platform/text/blank.js';
import { japaneseMoment, momentOf } from './moment.js';
import { type Unreadable, unreadable } from './unreadable.js';

export interface Choice {
  readonly code: string;
  readonly label: BilingualText;
}

/** Choices of labels by their codes. */
export const choicesOf = (labels: Readonly<Record<string, BilingualText>>): Choice[] =>
  Object.entries(labels).map(([code, label]) => ({ code, label }));

export const text: CellKind = {
  means: { ja: '文字列', en: 'text' },
  write: (value) => value as string,
  read: (cell) => cell,
};

/** More persons than there are. */
const MOST_PERSONS = 1_000_000_000;

/** Without what stands around a value and is not seen, in half width and lower case. */
const plain = (cell: string): string => trimmed(cell.normalize('NFKC')).toLowerCase();

export const count: CellKind = {
  means: {
    ja: '0 以上の整数（3 桁ごとの区切り、「人」「名」「件」も可）。不明なら空欄',
    en: 'a whole number, 0 or more; separators of thousands, 人, 名 and 件 may stand in it; empty while it is not known',
  },
  write: (value) => value as number,
  read: (cell) => {
    const digits = /^(\d{1,3}(?:,\d{3}){0,4}|\d{1,15})(?:\.0{1,9})?\s?[人名件]?$/u.exec(plain(cell))?.[1];
    const number = digits === undefined ? Number.NaN : Number(digits.replaceAll(',', ''));
    if (number <= MOST_PERSONS) return number;
    return unreadable(
      '0 以上 10 億以下の整数を記載してください（例：1200、1,200人）。概数や範囲は読み取れません。不明なら空欄としてください。',
      'Write a whole number from 0 to 1,000,000,000, such as 1200 or 1,200; no estimate and no range. Leave it empty while it is not known.',
    );
  },
};

export const moment: CellKind = {
  means: {
    ja: '日時。日本時間の 2026-11-24 10:00（2026/11/24 10:00、2026年11月24日（火）10時、令和8年11月24日、日付だけも可）又は RFC 3339',
    en: 'a moment: 2026-11-24 10:00 in Japan (2026/11/24 10:00, 2026年11月24日（火）10時, 令和8年11月24日, the date alone too), or RFC 3339',
  },
  write: (value) => new DateCell(japaneseMoment(value as string)),
  read: momentOf,
};

const yes = 'はい yes y true 有 有り 有る あり ある 該当 該当する 該当あり ○ 〇 ◯ ⭕ ◎ ● レ ✓ ✔ ☑ ✅ 1'.split(' ');
const no = 'いいえ no n false 無 無し 無い なし ない 非該当 該当しない 該当なし × ✕ ✖ ✗ ✘ ☓ ❌ 0'.split(' ');

export const yesNo: CellKind = {
  means: {
    ja: 'はい／いいえ（true／false、有／無、あり／なし、○／×、1／0 も可）。不明なら空欄',
    en: 'yes or no (true/false, 有/無, あり/なし, ○/×, 1/0 too); empty while it is not known',
  },
  write: (value, language) => (value === true ? { ja: 'はい', en: 'yes' } : { ja: 'いいえ', en: 'no' })[language],
  read: (cell) => {
    const word = lookupKey(cell);
    if (yes.includes(word)) return true;
    if (no.includes(word)) return false;
    return unreadable(
      '「はい」又は「いいえ」を記載してください（あり／なし、○／×も可）。不明なら空欄としてください。',
      'Write yes or no (○ or × too). Leave it empty while it is not known.',
    );
  },
};

const namesOf = ({ code, label }: Choice): string[] => [code, label.ja, label.en];

const choiceNamed = (choices: readonly Choice[], cell: string): Choice | undefined =>
  choices.find((choice) => namesOf(choice).some((name) => lookupKey(name) === lookupKey(cell)));

const labelOf = (choices: readonly Choice[], code: unknown): BilingualText =>
  choices.find((choice) => choice.code === code)?.label ?? { ja: String(code), en: String(code) };

const listed = (choices: readonly Choice[]): BilingualText => ({
  ja: choices.map(({ code, label }) => `${label.ja}（${code}）`).join('、'),
  en: choices.map(({ code, label }) => `${label.en} (\`${code}\`)`).join(', '),
});

const noneOf = (choices: readonly Choice[]): Unreadable =>
  unreadable(
    `次のいずれかを記載してください：${choices.map(({ label }) => label.ja).join('、')}。不明なら空欄としてください。`,
    `Write one of: ${choices.map(({ label }) => label.en).join('; ')}. Leave it empty while it is not known.`,
  );

/** One of a few, by its label in either language or by its code. */
export const oneOf = (choices: readonly Choice[]): CellKind => ({
  means: { ja: `次の一つ：${listed(choices).ja}`, en: `one of: ${listed(choices).en}` },
  write: (value, language) => labelOf(choices, value)[language],
  read: (cell) => choiceNamed(choices, cell)?.code ?? noneOf(choices),
});

/** Marks that part a list and stand in no label; those after them part what is no label as a whole. */
const between = [/[、､,，;；\r\n]/u, /[・･/／\s]|及び|および|並びに/u] as const;

const partsOf = (cell: string, mark: RegExp): string[] => cell.split(mark).filter((part) => !isBlank(part));

const codesOf = (choices: readonly Choice[], cell: string): (string | undefined)[] =>
  partsOf(cell, between[0]).flatMap((part) => {
    const whole = choiceNamed(choices, part);
    const named = whole === undefined ? partsOf(part, between[1]).map((each) => choiceNamed(choices, each)) : [whole];
    return named.map((choice) => choice?.code);
  });

/** Some of a few, with 、 or ; between them. */
export const someOf = (choices: readonly Choice[]): CellKind => ({
  means: {
    ja: `次の一つ以上（「、」区切り）：${listed(choices).ja}`,
    en: `one or more, with ; between: ${listed(choices).en}`,
  },
  write: (value, language) =>
    (value as readonly string[]).map((code) => labelOf(choices, code)[language]).join(language === 'ja' ? '、' : '; '),
  read: (cell) => {
    const codes = [...new Set(codesOf(choices, cell))];
    return codes.includes(undefined) ? noneOf(choices) : codes;
  },
});
