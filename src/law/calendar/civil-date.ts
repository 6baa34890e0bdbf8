import type { CivilDate, Instant } from '../model.js';
import { civilDateOfDay, dayOf, readDay } from './civil-day.js';
import { weekdayOfDay } from './day-number.js';
import { epochMillisOf, MILLIS_OF_DAY, MILLIS_OF_HOUR } from './instant.js';

export { formatEn, formatJa, japaneseEra } from './date-text.js';
export { isInstant } from './instant.js';

/**
 * Japan has kept UTC+9 without summer time since 1952; the occupation's summer time of 1948-1951 is the only exception
 * on record. So a constant does what Intl would do, a hundred times faster, and older instants are refused.
 */
const JAPAN_OFFSET = 9 * MILLIS_OF_HOUR;
/** True for an existing day written 'YYYY-MM-DD'; 2026-02-30 is none. */
export function isCivilDate(value: unknown): value is CivilDate {
  return typeof value === 'string' && !Number.isNaN(readDay(value));
}

/**
 * The date on the calendar in Japan at that instant (R29), wherever this runs.
 *
 * @example civilDateOf('2026-03-31T16:00:00Z') // '2026-04-01'
 * @throws InvalidInstant without an offset; DateBeyondCalendar before 1952
 */
export function civilDateOf(instant: Instant): CivilDate {
  return civilDateOfDay(Math.floor((epochMillisOf(instant) + JAPAN_OFFSET) / MILLIS_OF_DAY));
}

/** @example addDays('2026-11-24', 29) // '2026-12-23': day 30, where the first day counts (R20) */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateOfDay(dayOf(date) + days);
}

/** Days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayOf(to) - dayOf(from);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: CivilDate): number {
  return weekdayOfDay(dayOf(date));
}

export function startOfDay(date: CivilDate): Instant {
  dayOf(date);
  return `${date}T00:00:00.000+09:00`;
}

/** The last instant of the day in Japan: a period ends with the end of its last day (R25; Civil Code art. 141). */
export function endOfDay(date: CivilDate): Instant {
  dayOf(date);
  return `${date}T23:59:59.999+09:00`;
}
