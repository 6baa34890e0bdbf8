import type { BilingualText } from '../../law/index.js';
import type { CellKind } from './column.js';
import { japaneseMoment, momentOf } from './moment.js';

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

export const count: CellKind = {
  means: {
    ja: '0 以上の整数（3 桁ごとの区切りも可）',
    en: 'a whole number, 0 or more; separators of thousands may stand in it',
  },
  write: (value) => value as number,
  read: (cell) => {
    const plain = cell.normalize('NFKC').replaceAll(/(?<=\d),(?=\d{3})/gu, '');
    return /^\d{1,15}$/u.test(plain) ? Number(plain) : cell;
  },
};

export const moment: CellKind = {
  means: {
    ja: '日時。日本時間の 2026-11-24 10:00:00（2026/11/24 10:00、日付だけも可）又は RFC 3339',
    en: 'a moment: 2026-11-24 10:00:00 in Japan (2026/11/24 10:00 or the date alone too), or RFC 3339',
  },
  write: (value) => japaneseMoment(value as string),
  read: momentOf,
};

const yes = ['はい', 'yes', 'true', '有', '○', '1'];
const no = ['いいえ', 'no', 'false', '無', '×', '0'];

export const yesNo: CellKind = {
  means: {
    ja: 'はい／いいえ（true／false、有／無、○／×、1／0 も可）。不明なら空欄',
    en: 'yes or no (true/false, 有/無, ○/×, 1/0 too); empty while it is not known',
  },
  write: (value, language) => (value === true ? { ja: 'はい', en: 'yes' } : { ja: 'いいえ', en: 'no' })[language],
  read: (cell) => {
    const word = cell.normalize('NFKC').toLowerCase();
    return yes.includes(word) ? true : no.includes(word) ? false : cell;
  },
};

const same = (one: string, other: string): boolean =>
  one.normalize('NFKC').toLowerCase() === other.normalize('NFKC').toLowerCase();

const codeOf = (choices: readonly Choice[], cell: string): string =>
  choices.find(({ code, label }) => [code, label.ja, label.en].some((name) => same(name, cell.trim())))?.code ?? cell;

const labelOf = (choices: readonly Choice[], code: unknown): BilingualText =>
  choices.find((choice) => choice.code === code)?.label ?? { ja: String(code), en: String(code) };

const listed = (choices: readonly Choice[]): BilingualText => ({
  ja: choices.map(({ code, label }) => `${label.ja}（${code}）`).join('、'),
  en: choices.map(({ code, label }) => `${label.en} (\`${code}\`)`).join(', '),
});

/** One of a few, by its label in either language or by its code. */
export const oneOf = (choices: readonly Choice[]): CellKind => ({
  means: { ja: `次の一つ：${listed(choices).ja}`, en: `one of: ${listed(choices).en}` },
  write: (value, language) => labelOf(choices, value)[language],
  read: (cell) => codeOf(choices, cell),
});

/** Some of a few, with 、 or ; between them. */
export const someOf = (choices: readonly Choice[]): CellKind => ({
  means: {
    ja: `次の一つ以上（「、」区切り）：${listed(choices).ja}`,
    en: `one or more, with ; between: ${listed(choices).en}`,
  },
  write: (value, language) =>
    (value as readonly string[]).map((code) => labelOf(choices, code)[language]).join(language === 'ja' ? '、' : '; '),
  read: (cell) =>
    cell
      .split(/[、,;；，\n]/u)
      .filter((part) => part.trim() !== '')
      .map((part) => codeOf(choices, part)),
});
