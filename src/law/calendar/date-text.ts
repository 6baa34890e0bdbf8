import type { CivilDate } from '../model.js';
import { DateBeyondCalendar } from './calendar-errors.js';
import { dayOf } from './civil-day.js';
import { weekdayOfDay, yearMonthDayOf } from './day-number.js';

const WEEKDAYS_JA = ['日', '月', '火', '水', '木', '金', '土'];
const WEEKDAYS_EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * Eras by their first day, latest first. An era begins on the day of the change (平成 ended on 2019-04-30). 明治 is kept
 * from 1873 only: before that Japan wrote dates in the lunisolar calendar.
 */
const ERAS = [
  { name: '令和', from: '2019-05-01' },
  { name: '平成', from: '1989-01-08' },
  { name: '昭和', from: '1926-12-25' },
  { name: '大正', from: '1912-07-30' },
  { name: '明治', from: '1873-01-01', firstYear: 1868 },
] as const;

/**
 * The date as Japanese offices write it.
 *
 * @example japaneseEra('2026-11-24') // '令和8年11月24日'
 * @throws DateBeyondCalendar before 1873
 */
export function japaneseEra(date: CivilDate): string {
  const { year, month, day } = yearMonthDayOf(dayOf(date));
  const era = ERAS.find(({ from }) => from <= date);
  if (era === undefined) throw new DateBeyondCalendar(date, { first: '1873-01-01', last: '9999-12-31' });
  const firstYear = 'firstYear' in era ? era.firstYear : Number(era.from.slice(0, 4));
  const yearOfEra = year - firstYear + 1;
  return `${era.name}${yearOfEra === 1 ? '元' : String(yearOfEra)}年${month}月${day}日`;
}

/** @example formatJa('2026-11-24') // '2026年11月24日（火）' */
export function formatJa(date: CivilDate): string {
  const dayNumber = dayOf(date);
  const { year, month, day } = yearMonthDayOf(dayNumber);
  return `${year}年${month}月${day}日（${WEEKDAYS_JA[weekdayOfDay(dayNumber)] ?? ''}）`;
}

/** @example formatEn('2026-11-24') // 'Tuesday, 24 November 2026' */
export function formatEn(date: CivilDate): string {
  const dayNumber = dayOf(date);
  const { year, month, day } = yearMonthDayOf(dayNumber);
  return `${WEEKDAYS_EN[weekdayOfDay(dayNumber)] ?? ''}, ${day} ${MONTHS_EN[month - 1] ?? ''} ${year}`;
}
