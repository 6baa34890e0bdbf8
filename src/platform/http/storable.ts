import type { Fault } from './domain-error.js';

/** No request means more; what checks it goes down by recursion and would end in an overflow of the stack. */
const MOST_LEVELS = 64;

const notStorable: Fault['detail'] = {
  ja: '保存できない文字（NUL、対にならないサロゲート）が含まれています。取り除いて再度お送りください。',
  en: 'It holds a character that cannot be stored (NUL, half a surrogate pair). Remove it and send it again.',
};

const tooDeep: Fault['detail'] = {
  ja: `入れ子が深すぎます（${MOST_LEVELS} 段まで）。`,
  en: `It is nested more than ${MOST_LEVELS} levels deep. Send it flatter.`,
};

/** With the flag u, a surrogate that has its partner is not seen as one. */
const halves = /\p{Surrogate}/gu;

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');

/** Whether all is plainly storable, told without remembering where anything stands. @param levels that may follow */
const isClean = (value: unknown, levels: number): boolean => {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.entries(value).every(([name, each]) => isStorable(name) && isClean(each, levels - 1));
};

export const escapePointer = (segment: string): string => segment.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * The first text that could not be stored as it was sent: PostgreSQL refuses U+0000, and half a surrogate pair becomes
 * another character on the way there. Goes level by level, so that no depth of nesting overflows anything.
 */
export const faultOfTexts = (request: unknown): Fault | null => {
  if (isClean(request, MOST_LEVELS)) return null;
  let level: (readonly [string, unknown])[] = [['', request]];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) return { pointer: level[0]?.[0] ?? '', detail: tooDeep };
    const spoilt = level.find(([pointer, value]) => !isStorable(typeof value === 'string' ? value : pointer));
    if (spoilt !== undefined) return { pointer: spoilt[0].replaceAll(halves, '\ufffd'), detail: notStorable };
    level = level.flatMap(([pointer, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).map(([name, each]) => [`${pointer}/${escapePointer(name)}`, each] as const)
        : [],
    );
  }
  return null;
};
