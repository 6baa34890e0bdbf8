import type { Fault } from './domain-error.js';

/** No request means more; what checks it goes down by recursion and would end in an overflow of the stack. */
const MAX_LEVELS = 64;

/** Names and elements of a body together. The longest playbook that may be sent has some 8,000. */
const MAX_VALUES = 10_000;

/** Of one object or list. The longest list that may be sent has 1,000 elements. */
const MAX_MEMBERS = 1_000;

/** In UTF-16 units. An answer repeats a name that is wrong. */
const MAX_NAME_LENGTH = 200;

const notStorable: Fault['detail'] = {
  ja: '保存できない文字（NUL、対にならないサロゲート）が含まれています。取り除いて再度お送りください。',
  en: 'It holds a character that cannot be stored (NUL, half a surrogate pair). Remove it and send it again.',
};

const tooDeep: Fault['detail'] = {
  ja: `入れ子が深すぎます（${MAX_LEVELS} 段まで）。`,
  en: `It is nested more than ${MAX_LEVELS} levels deep. Send it flatter.`,
};

const tooManyMembers: Fault['detail'] = {
  ja: `項目又は要素が多すぎます（1 つのオブジェクト又は配列につき ${MAX_MEMBERS} 個まで）。`,
  en: `It has too many members: an object or a list takes ${MAX_MEMBERS} at most.`,
};

const tooManyValues: Fault['detail'] = {
  ja: `値が多すぎます（全体で ${MAX_VALUES} 個まで）。分けてお送りください。`,
  en: `It holds more than ${MAX_VALUES} values in all. Send it in parts.`,
};

const inherited: Fault['detail'] = {
  ja: 'この項目名は使用できません。項目名をご確認ください。',
  en: 'This name is none that can be used. Check the name of the property.',
};

const nameTooLong: Fault['detail'] = {
  ja: `項目名が長すぎます（${MAX_NAME_LENGTH} 文字まで）。`,
  en: `The name of this property is longer than ${MAX_NAME_LENGTH} characters. Check it.`,
};

/** With the flag u, a surrogate that has its partner is not seen as one. */
const halves = /\p{Surrogate}/gu;

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');

/** What every object inherits (`constructor`, `toString`): looked up in one that lacks it, it would be found. */
const isInherited = (name: string): boolean => name in Object.prototype;

export const escapePointer = (segment: string): string => segment.replaceAll('~', '~0').replaceAll('/', '~1');

/** How many values may still come. */
interface Budget {
  values: number;
}

/** Whether nothing is wrong, told without remembering where anything stands. @param levels that may follow */
const isFit = (value: unknown, levels: number, left: Budget): boolean => {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  const isList = Array.isArray(value);
  const members = isList ? value.length : Object.keys(value).length;
  left.values -= members;
  if (levels === 0 || members > MAX_MEMBERS || left.values < 0) return false;
  if (isList) return value.every((each) => isFit(each, levels - 1, left));
  return Object.entries(value).every(
    ([name, each]) =>
      name.length <= MAX_NAME_LENGTH && isStorable(name) && !isInherited(name) && isFit(each, levels - 1, left),
  );
};

type Place = readonly [pointer: string, value: unknown, name: string];

const detailOf = ([, value, name]: Place, depth: number): Fault['detail'] | null => {
  if (depth > MAX_LEVELS) return tooDeep;
  if (name.length > MAX_NAME_LENGTH) return nameTooLong;
  if (!isStorable(name) || (typeof value === 'string' && !isStorable(value))) return notStorable;
  if (isInherited(name)) return inherited;
  const isTooWide = typeof value === 'object' && value !== null && Object.keys(value).length > MAX_MEMBERS;
  return isTooWide ? tooManyMembers : null;
};

const placesWithin = ([pointer, value]: Place): Place[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).map(([name, each]) => [
        `${pointer}/${escapePointer(name.slice(0, MAX_NAME_LENGTH))}`,
        each,
        Array.isArray(value) ? '' : name,
      ])
    : [];

/**
 * The first thing that makes a request unfit to be checked against its class: too much of it, since checking takes more
 * for each value than reading it took; a name that every object inherits; or a text that could not be stored as it was
 * sent (PostgreSQL refuses U+0000, and half a surrogate pair becomes another character on the way there).
 */
export const faultOfRequest = (request: unknown): Fault | null => {
  if (isFit(request, MAX_LEVELS, { values: MAX_VALUES })) return null;
  let values = 0;
  let level: Place[] = [['', request, '']];
  // Level by level, so that no depth of nesting overflows anything.
  for (let depth = 0; level.length > 0; depth += 1) {
    for (const place of level) {
      const detail = detailOf(place, depth);
      if (detail !== null) return { pointer: place[0].replaceAll(halves, '\ufffd'), detail };
    }
    values += level.length;
    if (values > MAX_VALUES) break;
    level = level.flatMap(placesWithin);
  }
  return { pointer: '', detail: tooManyValues };
};
