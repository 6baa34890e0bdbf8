import { describe, expect, it } from '@jest/globals';

import { holidayDates, holidayOn } from '../../../src/law/calendar/holidays.js';
import { type ActHoliday, holidayRules, holidaysOfAct } from './holidays-act.js';

const years = Array.from({ length: 2050 - 2007 + 1 }, (_, index) => 2007 + index);

function held(year: number): ActHoliday[] {
  return holidayDates
    .filter((date) => date.startsWith(`${year}-`))
    .map((date) => {
      const holiday = holidayOn(date);
      if (holiday === null) throw new Error(`${date} is listed and not explained`);
      const name = holiday.kind === 'national_holiday' ? holiday.text.ja : null;
      return { date, kind: holiday.kind, name };
    });
}

describe('the holiday data against the National Holidays Act (R80-R82)', () => {
  it.each(years)('%i: same days, same kinds, same names', (year) => {
    expect(held(year)).toEqual(holidaysOfAct(year));
  });

  it('the Act as written here has twenty rules and its known hard cases', () => {
    expect(holidayRules).toHaveLength(20);
    const find = (date: string) => holidaysOfAct(Number(date.slice(0, 4))).find((holiday) => holiday.date === date);
    expect(find('2026-09-22')?.kind).toBe('citizens_holiday');
    expect(find('2032-09-21')?.kind).toBe('citizens_holiday');
    expect(find('2019-04-30')?.kind).toBe('citizens_holiday');
    expect(find('2021-08-09')?.kind).toBe('substitute_holiday');
    expect(find('2026-05-06')?.kind).toBe('substitute_holiday');
    expect(find('2019-12-23')).toBeUndefined();
  });
});
