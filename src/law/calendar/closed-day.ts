import type { BilingualText, CivilDate } from '../model.js';
import { weekdayOf } from './civil-date.js';
import { holidayOn } from './holidays.js';

export type ClosedReasonKind =
  'saturday' | 'sunday' | 'national_holiday' | 'substitute_holiday' | 'citizens_holiday' | 'year_end' | 'local';

export interface ClosedReason {
  readonly kind: ClosedReasonKind;
  readonly text: BilingualText;
}

export interface ClosedDay {
  readonly date: CivilDate;
  readonly reasons: readonly ClosedReason[];
}

const SATURDAY: ClosedReason = { kind: 'saturday', text: { ja: '土曜日', en: 'Saturday' } };
const SUNDAY: ClosedReason = { kind: 'sunday', text: { ja: '日曜日', en: 'Sunday' } };
const YEAR_END: ClosedReason = {
  kind: 'year_end',
  text: { ja: '年末年始の休日（12月29日から1月3日まで）', en: 'year-end closing (29 December to 3 January)' },
};

/** 12/29 to 1/3. A holiday among them is closed as a holiday: art. 1(1)(iii) leaves those of (ii) out. */
export function isYearEnd(monthAndDay: string): boolean {
  return monthAndDay >= '12-29' || monthAndDay <= '01-03';
}

/**
 * Why public offices are closed on that date; empty on an open day.
 *
 * @see Act No. 91 of 1988 (行政機関の休日に関する法律), art. 1(1); appi.md R22
 */
export function nationalClosedReasons(date: CivilDate): ClosedReason[] {
  const reasons: ClosedReason[] = [];
  const weekday = weekdayOf(date);
  if (weekday === 6) reasons.push(SATURDAY);
  if (weekday === 0) reasons.push(SUNDAY);
  const holiday = holidayOn(date);
  if (holiday !== null) reasons.push({ kind: holiday.kind, text: holiday.text });
  else if (isYearEnd(date.slice(5))) reasons.push(YEAR_END);
  return reasons;
}
