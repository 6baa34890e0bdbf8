import { givenColumns } from '../columns/given-columns.js';
import type { GivenColumn } from '../columns/column.js';
import type { RowFault } from './row-fault.js';
import { inColumn } from './table-rows.js';

export const columnAt = (pointer: string): GivenColumn | null => {
  const name = pointer.slice(1).replaceAll('/', '.');
  return givenColumns.find((column) => name === column.name || name.startsWith(`${column.name}.`)) ?? null;
};

/** What the checks of the API call a column, longest first, so that no name is taken for a part of another. */
const names: readonly (readonly [name: string, column: GivenColumn])[] = givenColumns
  .flatMap((column): (readonly [string, GivenColumn])[] => {
    const last = column.name.split('.').at(-1) ?? '';
    const short = /[A-Z]/u.test(last) || ['known', 'max', 'processor'].includes(last) ? [last] : [];
    return [column.name, `/${column.name.replaceAll('.', '/')}`, ...short].map((name) => [name, column] as const);
  })
  .sort(([one], [other]) => other.length - one.length);

const isLetter = (character: string | undefined): boolean => character !== undefined && /[A-Za-z0-9_]/u.test(character);

/** Each name by itself in a text replaced: none that is a part of a longer word. */
const renamed = (text: string, name: string, by: string): string => {
  let rest = text;
  let done = '';
  for (let at = rest.indexOf(name); at >= 0; at = rest.indexOf(name)) {
    const isWord = !isLetter(rest[at - 1]) && !isLetter(rest[at + name.length]);
    done += rest.slice(0, at) + (isWord ? by : name);
    rest = rest.slice(at + name.length);
  }
  return done + rest;
};

const inHeadings = (text: string, language: 'ja' | 'en'): string =>
  names.reduce((said, [name, { heading }]) => renamed(said, name, heading[language]), text);

/** The sentence of the validation in English, which stands in brackets behind the Japanese one. */
const withoutEnglish = (text: string): string => {
  const begin = text.lastIndexOf('（');
  return begin > 0 && text.endsWith('）') && /^[\x20-\x7e]+$/u.test(text.slice(begin + 1, -1))
    ? text.slice(0, begin)
    : text;
};

/**
 * Faults of a row of a table as whoever filled it in reads them: one for each cell, by its heading, in whose terms
 * everything else is said too.
 *
 * @param faulty cells that could not be read, of which nothing more is said
 */
export const inColumnTerms = (faults: readonly RowFault[], faulty: readonly RowFault[]): RowFault[] => {
  const said = new Set(faulty.map(({ pointer }) => pointer));
  const others = faults.filter(({ pointer }) => {
    if ([...said].some((one) => one !== '' && (one === pointer || one.startsWith(`${pointer}/`)))) return false;
    said.add(pointer);
    return true;
  });
  const worded = others.map(({ line, pointer, detail }): RowFault => {
    const column = columnAt(pointer);
    const words = {
      ja: inHeadings(withoutEnglish(detail.ja), 'ja').replaceAll('true', 'はい').replaceAll('false', 'いいえ'),
      en: inHeadings(detail.en, 'en').replaceAll('true', 'yes').replaceAll('false', 'no'),
    };
    return { line, pointer, detail: column === null ? words : inColumn(column, words) };
  });
  return [...faulty, ...worded];
};
