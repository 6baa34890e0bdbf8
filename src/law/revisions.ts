import { InvalidInstant } from './calendar/calendar-errors.js';
import { endOfDay, isCivilDate } from './calendar/civil-date.js';
import { civilDateOfDay } from './calendar/civil-day.js';
import { MILLIS_OF_DAY, MILLIS_OF_HOUR, parsedInstant } from './calendar/instant.js';
import { LawError } from './law-error.js';
import type { CivilDate, FactRevision, Facts, Instant } from './model.js';

/** A revision with its time read, in the order in which things were in truth known. */
export interface KnownRevision {
  readonly knownAt: Instant;
  readonly millis: number;
  /** Japan date of `knownAt` (R29). */
  readonly date: CivilDate;
  readonly facts: Facts;
  /** Place in the request, from 0. */
  readonly index: number;
  readonly correction?: { readonly recordedAt: Instant; readonly reason: string };
}

export function instantMillis(instant: unknown, pointer: string): number {
  const millis = typeof instant === 'string' ? parsedInstant(instant) : NaN;
  if (!Number.isNaN(millis)) return millis;
  throw new LawError('instant_invalid', pointer, new InvalidInstant(String(instant)).text);
}

/** A day stands for its end: `asOf` 2026-06-10 is what was known when that day was over. */
export function asOfMillis(asOf: Instant | null | undefined): number {
  if (asOf === null || asOf === undefined) return Infinity;
  return instantMillis(isCivilDate(asOf) ? endOfDay(asOf) : asOf, '/asOf');
}

/**
 * Reads the times of the revisions, oldest first.
 *
 * @throws LawError revisions_missing, revisions_out_of_order, instant_invalid
 */
export function readRevisions(revisions: readonly FactRevision[]): KnownRevision[] {
  if (revisions.length === 0) {
    throw new LawError('revisions_missing', '/revisions', {
      ja: 'revisions が空です。いつ（knownAt）何を（facts）知ったかを一つ以上指定してください。',
      en: 'revisions is empty. Give at least one: when something was known (knownAt) and what (facts).',
    });
  }
  let last = -Infinity;
  return revisions.map((revision, index) => {
    const read = readRevision(revision, index);
    if (read.millis < last) refuseOrder(revision.knownAt, index);
    last = read.millis;
    return read;
  });
}

function readRevision({ knownAt, facts }: FactRevision, index: number): KnownRevision {
  const millis = instantMillis(knownAt, `/revisions/${index}/knownAt`);
  return { knownAt, millis, date: japanDate(millis), facts, index };
}

export function japanDate(millis: number): CivilDate {
  return civilDateOfDay(Math.floor((millis + 9 * MILLIS_OF_HOUR) / MILLIS_OF_DAY));
}

function refuseOrder(knownAt: Instant, index: number): never {
  throw new LawError('revisions_out_of_order', `/revisions/${index}/knownAt`, {
    ja: `revisions[${index}].knownAt（${knownAt}）が直前の版より前です。古い順に並べてください。知った時点の訂正は correctsAwareness で行います。`,
    en: `revisions[${index}].knownAt (${knownAt}) is earlier than the one before it. List the oldest first; to correct when something was known, use correctsAwareness.`,
  });
}
