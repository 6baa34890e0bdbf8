import { civilDateOfDay, dayOf } from '../calendar/civil-day.js';
import { dayNumberOf, weekdayOfDay, yearMonthDayOf } from '../calendar/day-number.js';
import type { BilingualText, CivilDate } from '../model.js';

interface FederalHoliday {
  readonly name: BilingualText;
  readonly from: number;
  readonly dayIn: (year: number) => number;
}

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;

const on = (month: number, day: number) => (year: number) => dayNumberOf(year, month, day);

const nth = (count: number, weekday: number, month: number) => (year: number) => {
  const first = dayNumberOf(year, month, 1);
  return first + ((weekday - weekdayOfDay(first) + 7) % 7) + (count - 1) * 7;
};

const last = (weekday: number, month: number) => (year: number) => {
  const end = dayNumberOf(year, month + 1, 1) - 1;
  return end - ((weekdayOfDay(end) - weekday + 7) % 7);
};

/**
 * The legal public holidays of the United States, computed: the statute has no table.
 *
 * OPEN: closings by executive order (24 December in some years) and Inauguration Day, which is a holiday around Washington
 * only, are not held. They could only make a due date later.
 *
 * @see 5 U.S.C. 6103(a)
 */
export const federalHolidays: readonly FederalHoliday[] = [
  { name: { ja: '元日', en: "New Year's Day" }, from: 1971, dayIn: on(1, 1) },
  { name: { ja: 'キング牧師記念日', en: 'Birthday of Martin Luther King, Jr.' }, from: 1986, dayIn: nth(3, MONDAY, 1) },
  { name: { ja: 'ワシントン誕生日', en: "Washington's Birthday" }, from: 1971, dayIn: nth(3, MONDAY, 2) },
  { name: { ja: '戦没将兵追悼記念日', en: 'Memorial Day' }, from: 1971, dayIn: last(MONDAY, 5) },
  { name: { ja: 'ジューンティーンス', en: 'Juneteenth National Independence Day' }, from: 2021, dayIn: on(6, 19) },
  { name: { ja: '独立記念日', en: 'Independence Day' }, from: 1971, dayIn: on(7, 4) },
  { name: { ja: '労働者の日', en: 'Labor Day' }, from: 1971, dayIn: nth(1, MONDAY, 9) },
  { name: { ja: 'コロンブス・デー', en: 'Columbus Day' }, from: 1971, dayIn: nth(2, MONDAY, 10) },
  { name: { ja: '退役軍人の日', en: 'Veterans Day' }, from: 1978, dayIn: on(11, 11) },
  { name: { ja: '感謝祭', en: 'Thanksgiving Day' }, from: 1971, dayIn: nth(4, THURSDAY, 11) },
  { name: { ja: 'クリスマス', en: 'Christmas Day' }, from: 1971, dayIn: on(12, 25) },
];

/** A Saturday's holiday is kept on the Friday before (6103(b)(1)), a Sunday's on the Monday after (E.O. 11582). */
function observed(day: number): number {
  const weekday = weekdayOfDay(day);
  if (weekday === SATURDAY) return day - 1;
  return weekday === SUNDAY ? day + 1 : day;
}

/** The holiday kept on that date, or null. New Year's Day of a year can be kept on 31 December before it. */
export function usFederalHoliday(date: CivilDate): BilingualText | null {
  const day = dayOf(date);
  const { year } = yearMonthDayOf(day);
  for (const holiday of federalHolidays) {
    const kept = [year, year + 1].some((of) => of >= holiday.from && observed(holiday.dayIn(of)) === day);
    if (kept) return holiday.name;
  }
  return null;
}

export function isUsBusinessDay(date: CivilDate): boolean {
  const weekday = weekdayOfDay(dayOf(date));
  return weekday !== SUNDAY && weekday !== SATURDAY && usFederalHoliday(date) === null;
}

export interface SkippedDay {
  readonly date: CivilDate;
  readonly reason: BilingualText;
}

function reasonOf(date: CivilDate): BilingualText {
  const holiday = usFederalHoliday(date);
  return (
    holiday ??
    (weekdayOfDay(dayOf(date)) === SATURDAY ? { ja: '土曜日', en: 'Saturday' } : { ja: '日曜日', en: 'Sunday' })
  );
}

/**
 * The date that lies `count` business days after the given one, which itself is never counted, and the days passed over.
 *
 * An event on a closed day starts the period on the next business day, that day included (Form 8-K, General Instruction
 * B.1), which comes to the same: the next business day is the first of the four.
 */
export function usBusinessDaysAfter(date: CivilDate, count: number): { dueOn: CivilDate; skipped: SkippedDay[] } {
  const skipped: SkippedDay[] = [];
  let day = dayOf(date);
  for (let counted = 0; counted < count;) {
    day += 1;
    const next = civilDateOfDay(day);
    if (isUsBusinessDay(next)) counted += 1;
    else skipped.push({ date: next, reason: reasonOf(next) });
  }
  return { dueOn: civilDateOfDay(day), skipped };
}
