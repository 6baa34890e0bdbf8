import holidays from '@holiday-jp/holiday_jp/lib/holidays.js';

import type { BilingualText, CivilDate } from '../model.js';
import { addDays, weekdayOf } from './civil-date.js';
import { ENGLISH_HOLIDAY_NAMES, STATUTORY_NAMES } from './holiday-names.js';

const table: Readonly<Record<string, { readonly name: string; readonly name_en: string } | undefined>> = holidays;

/**
 * The days this calendar answers for. It ends with the last year of the holiday data, and begins with the first whole
 * year in which every Saturday was a closed day of the administration (Act No. 91 of 1988 as amended in 1992): before
 * that, an open day cannot be told from this data.
 */
export const calendarRange: { readonly first: CivilDate; readonly last: CivilDate } = {
  first: '1993-01-01',
  last: `${Object.keys(table).at(-1)?.slice(0, 4) ?? '1993'}-12-31`,
};

export type HolidayKind = 'national_holiday' | 'substitute_holiday' | 'citizens_holiday';

export interface Holiday {
  readonly date: CivilDate;
  readonly kind: HolidayKind;
  readonly text: BilingualText;
}

/** Every closed day of the National Holidays Act in the range, in order. */
export const holidayDates: readonly CivilDate[] = Object.keys(table).filter((date) => date >= calendarRange.first);

/** Substitute and citizens' holidays have no name of their own in law (R81); the library marks them in the name. */
function kindOf(name: string): HolidayKind {
  if (name.endsWith('振替休日')) return 'substitute_holiday';
  return name === '休日' ? 'citizens_holiday' : 'national_holiday';
}

function nameOf(date: CivilDate): BilingualText {
  const ja = STATUTORY_NAMES[date] ?? table[date]?.name ?? '休日';
  return { ja, en: ENGLISH_HOLIDAY_NAMES[ja] ?? table[date]?.name_en ?? 'holiday' };
}

/**
 * The Sunday whose holiday a substitute makes up for. It need not be the day before: since 2007 the substitute is the
 * next day that is no national holiday, so 2026-05-06 makes up for Sunday 2026-05-03 (National Holidays Act art. 3(2)).
 */
function sundayMadeUpFor(substitute: CivilDate): CivilDate {
  let date = addDays(substitute, -1);
  while (weekdayOf(date) !== 0) date = addDays(date, -1);
  return date;
}

function substituteText(date: CivilDate): BilingualText {
  const sunday = sundayMadeUpFor(date);
  const name = nameOf(sunday);
  return { ja: `振替休日（${sunday} ${name.ja}）`, en: `substitute holiday (${sunday}, ${name.en}, fell on a Sunday)` };
}

function citizensText(date: CivilDate): BilingualText {
  const before = addDays(date, -1);
  const after = addDays(date, 1);
  return {
    ja: `国民の休日（${before} ${nameOf(before).ja}と${after} ${nameOf(after).ja}に挟まれた日）`,
    en: `citizens' holiday (between ${before}, ${nameOf(before).en}, and ${after}, ${nameOf(after).en})`,
  };
}

const TEXTS: Readonly<Record<HolidayKind, (date: CivilDate) => BilingualText>> = {
  national_holiday: nameOf,
  substitute_holiday: substituteText,
  citizens_holiday: citizensText,
};

/** The closed day of the National Holidays Act art. 3 on that date, explained; null when there is none (R80, R81). */
export function holidayOn(date: CivilDate): Holiday | null {
  const name = table[date]?.name;
  if (name === undefined) return null;
  const kind = kindOf(name);
  return { date, kind, text: TEXTS[kind](date) };
}
