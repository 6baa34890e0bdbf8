import { trimmed } from '../../platform/text/blank.js';

/** 全角空白, which Japanese writing puts between words of one line. */
export const WIDE_SPACE = '\u3000';

/** What there is, on one line. */
export function spaced(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(WIDE_SPACE);
}

/** @example groupDigits(6400) // '6,400' */
export function groupDigits(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+(?!\d))/gu, ',');
}

/** @example countOfPersons(6400) // '6,400名' */
export function countOfPersons(number: number): string {
  return `${groupDigits(number)}名`;
}

/**
 * A list as statutes write it.
 *
 * @example joinWith(['氏名', '住所', '電話番号'], '及び') // '氏名、住所及び電話番号'
 */
export function joinWith(words: readonly string[], conjunction: '及び' | '又は'): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  if (words.length === 1) return last;
  return `${words.slice(0, -1).join('、')}${conjunction}${last}`;
}

/** A person's words, closed with a full stop unless they are; null when there are none. */
export function sentence(text: string | null | undefined): string | null {
  const words = trimmed(text ?? '');
  if (words === '') return null;
  return /[。．.！？!?）)」』]$/u.test(words) ? words : `${words}。`;
}

/** What there is, in paragraphs; null when there is nothing. */
export function paragraphs(parts: readonly (string | null | undefined)[]): string | null {
  const present = parts.filter((part): part is string => part !== null && part !== undefined && part !== '');
  return present.length === 0 ? null : present.join('\n');
}
