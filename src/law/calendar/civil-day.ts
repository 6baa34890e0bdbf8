import type { CivilDate } from '../model.js';
import { DateBeyondCalendar, InvalidCivilDate } from './calendar-errors.js';
import { dayNumberOf, yearMonthDayOf } from './day-number.js';
import { twoDigits } from './digits.js';
import { leadingDay } from './instant.js';

/** Before 1952 Japan knew summer time (1948-1951), and no rule of this law reaches so far back. */
const REACH = { first: '1952-01-01', last: '9999-12-31' } as const;
const FIRST_DAY = dayNumberOf(1952, 1, 1);
const LAST_DAY = dayNumberOf(9999, 12, 31);

/** Dates already written, by day number since 1952: an assessment names the same few hundred days over and over. */
const written: (CivilDate | undefined)[] = [];
const WRITTEN_DAYS = 40_000;

function write(dayNumber: number): CivilDate {
  const { year, month, day } = yearMonthDayOf(dayNumber);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** @throws DateBeyondCalendar before 1952 and after 9999 */
export function civilDateOfDay(dayNumber: number): CivilDate {
  const index = dayNumber - FIRST_DAY;
  if (!(index >= 0 && dayNumber <= LAST_DAY)) throw new DateBeyondCalendar(write(dayNumber), REACH);
  if (index >= WRITTEN_DAYS) return write(dayNumber);
  return (written[index] ??= write(dayNumber));
}

/** The day number of a date, or NaN when there is no such day. */
export function readDay(text: string): number {
  return text.length === 10 ? leadingDay(text) : NaN;
}

/** @throws InvalidCivilDate */
export function dayOf(date: CivilDate): number {
  const dayNumber = readDay(date);
  if (Number.isNaN(dayNumber)) throw new InvalidCivilDate(date);
  return dayNumber;
}
