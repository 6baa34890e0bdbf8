import type { Instant } from '../model.js';
import { InvalidInstant } from './calendar-errors.js';
import { dayNumberOf, daysOfMonth, yearMonthDayOf } from './day-number.js';
import { digits, twoDigits } from './digits.js';

export const MILLIS_OF_MINUTE = 60_000;
export const MILLIS_OF_HOUR = 3_600_000;
export const MILLIS_OF_DAY = 86_400_000;

const CHAR = { plus: 43, hyphen: 45, dot: 46, colon: 58, T: 84, Z: 90, t: 116, z: 122 } as const;
const LENGTH_TO_SECONDS = '2026-11-24T10:00:00'.length;

/** Milliseconds of the fraction that begins at `dot`; what is finer is cut off, never rounded into the next day. */
function fractionMillis(text: string, dot: number, end: number): number {
  let millis = 0;
  for (let place = 0; place < 3; place += 1) {
    const at = dot + 1 + place;
    millis = millis * 10 + (at < end ? digits(text, at, at + 1) : 0);
  }
  return millis;
}

/** Where the fraction ends: at the first character that is no digit. */
function endOfFraction(text: string, dot: number): number {
  let end = dot + 1;
  while (end < text.length && !Number.isNaN(digits(text, end, end + 1))) end += 1;
  return end;
}

/** The offset in milliseconds; NaN unless the rest of the text is exactly one offset. */
function offsetMillis(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign === CHAR.Z || sign === CHAR.z) return text.length === at + 1 ? 0 : NaN;
  if (sign !== CHAR.plus && sign !== CHAR.hyphen) return NaN;
  if (text.length !== at + 6 || text.charCodeAt(at + 3) !== CHAR.colon) return NaN;
  const hours = digits(text, at + 1, at + 3);
  const minutes = digits(text, at + 4, at + 6);
  if (!(hours <= 23 && minutes <= 59)) return NaN;
  const size = hours * MILLIS_OF_HOUR + minutes * MILLIS_OF_MINUTE;
  return sign === CHAR.hyphen ? -size : size;
}

/** The day of 'YYYY-MM-DD' at the head of the text, as a day number; NaN when no such day exists. */
export function leadingDay(text: string): number {
  if (text.charCodeAt(4) !== CHAR.hyphen || text.charCodeAt(7) !== CHAR.hyphen) return NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return day >= 1 && day <= daysOfMonth(year, month) ? dayNumberOf(year, month, day) : NaN;
}

/** Milliseconds since midnight of 'hh:mm:ss'. A leap second (:60) is refused: no clock or database here can keep one. */
function timeOfDay(text: string): number {
  if (text.charCodeAt(13) !== CHAR.colon || text.charCodeAt(16) !== CHAR.colon) return NaN;
  const hours = digits(text, 11, 13);
  const minutes = digits(text, 14, 16);
  const seconds = digits(text, 17, 19);
  if (!(hours <= 23 && minutes <= 59 && seconds <= 59)) return NaN;
  return hours * MILLIS_OF_HOUR + minutes * MILLIS_OF_MINUTE + seconds * 1000;
}

/** Milliseconds since 1970 in UTC, or NaN when the text is no RFC 3339 instant with an offset. */
export function parsedInstant(text: string): number {
  if (text.length <= LENGTH_TO_SECONDS) return NaN;
  const separator = text.charCodeAt(10);
  if (separator !== CHAR.T && separator !== CHAR.t) return NaN;
  const hasFraction = text.charCodeAt(LENGTH_TO_SECONDS) === CHAR.dot;
  const end = hasFraction ? endOfFraction(text, LENGTH_TO_SECONDS) : LENGTH_TO_SECONDS;
  if (hasFraction && end === LENGTH_TO_SECONDS + 1) return NaN;
  const fraction = hasFraction ? fractionMillis(text, LENGTH_TO_SECONDS, end) : 0;
  return leadingDay(text) * MILLIS_OF_DAY + timeOfDay(text) + fraction - offsetMillis(text, end);
}

/** True for RFC 3339 with a mandatory offset: a time without one says nothing about the day in Japan (R29). */
export function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && !Number.isNaN(parsedInstant(value));
}

/**
 * Milliseconds since 1970 in UTC: to order instants that were written with different offsets.
 *
 * @throws InvalidInstant
 */
export function epochMillisOf(instant: Instant): number {
  const millis = parsedInstant(instant);
  if (Number.isNaN(millis)) throw new InvalidInstant(instant);
  return millis;
}

/**
 * The instant as it is written in Japan.
 *
 * @example instantInJapan(Date.UTC(2026, 10, 24, 1)) // '2026-11-24T10:00:00.000+09:00'
 */
export function instantInJapan(epochMillis: number): Instant {
  const local = epochMillis + 9 * MILLIS_OF_HOUR;
  const dayNumber = Math.floor(local / MILLIS_OF_DAY);
  const { year, month, day } = yearMonthDayOf(dayNumber);
  const rest = local - dayNumber * MILLIS_OF_DAY;
  const hours = Math.floor(rest / MILLIS_OF_HOUR);
  const minutes = Math.floor((rest % MILLIS_OF_HOUR) / MILLIS_OF_MINUTE);
  const seconds = Math.floor((rest % MILLIS_OF_MINUTE) / 1000);
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  const time = `${twoDigits(hours)}:${twoDigits(minutes)}:${twoDigits(seconds)}`;
  return `${date}T${time}.${String(rest % 1000).padStart(3, '0')}+09:00`;
}
