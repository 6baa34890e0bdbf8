import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { addDays, weekdayOf } from '../calendar/civil-date.js';
import { isUsBusinessDay, usBusinessDaysAfter, usFederalHoliday } from './us-federal-holidays.js';

/** The days the Office of Personnel Management lists for federal employees. */
const LISTED: Readonly<Record<number, readonly string[]>> = {
  2021: ['01-01', '01-18', '02-15', '05-31', '06-18', '07-05', '09-06', '10-11', '11-11', '11-25', '12-24', '12-31'],
  2023: ['01-02', '01-16', '02-20', '05-29', '06-19', '07-04', '09-04', '10-09', '11-10', '11-23', '12-25'],
  2024: ['01-01', '01-15', '02-19', '05-27', '06-19', '07-04', '09-02', '10-14', '11-11', '11-28', '12-25'],
  2025: ['01-01', '01-20', '02-17', '05-26', '06-19', '07-04', '09-01', '10-13', '11-11', '11-27', '12-25'],
  2026: ['01-01', '01-19', '02-16', '05-25', '06-19', '07-03', '09-07', '10-12', '11-11', '11-26', '12-25'],
  2027: ['01-01', '01-18', '02-15', '05-31', '06-18', '07-05', '09-06', '10-11', '11-11', '11-25', '12-24', '12-31'],
  2028: ['01-17', '02-21', '05-29', '06-19', '07-04', '09-04', '10-09', '11-10', '11-23', '12-25'],
};

describe('US federal holidays (5 U.S.C. 6103)', () => {
  it.each(Object.keys(LISTED).map(Number))('%i as listed', (year) => {
    const kept: string[] = [];
    for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
      if (usFederalHoliday(date) !== null) kept.push(date.slice(5));
    }
    expect(kept).toEqual(LISTED[year]);
  });

  it('had no Juneteenth in 2020', () => expect(isUsBusinessDay('2020-06-19')).toBe(true));
});

describe('four business days (Form 8-K, General Instruction B.1)', () => {
  it.each([
    ['2026-11-23', '2026-11-30', 'Monday before Thanksgiving'],
    ['2026-11-20', '2026-11-27', 'Friday before that week'],
    ['2026-08-03', '2026-08-07', 'a plain week'],
    ['2026-08-07', '2026-08-13', 'a Friday'],
    ['2026-08-08', '2026-08-13', 'a Saturday: Monday is the first day'],
    ['2026-08-09', '2026-08-13', 'a Sunday'],
    ['2026-07-02', '2026-07-09', 'Independence Day kept on a Friday'],
    ['2027-12-30', '2028-01-06', 'New Year kept in the old year'],
  ])('determined on %s, due on %s (%s)', (date, dueOn) => {
    expect(usBusinessDaysAfter(date, 4).dueOn).toBe(dueOn);
  });

  it('names what it passed over', () => {
    const { skipped } = usBusinessDaysAfter('2026-11-24', 4);
    expect(skipped).toEqual([
      { date: '2026-11-26', reason: { ja: '感謝祭', en: 'Thanksgiving Day' } },
      { date: '2026-11-28', reason: { ja: '土曜日', en: 'Saturday' } },
      { date: '2026-11-29', reason: { ja: '日曜日', en: 'Sunday' } },
    ]);
  });

  it('always ends on a business day, and a later day is never due earlier', () => {
    const days = fc.integer({ min: 0, max: 9000 }).map((n) => addDays('2024-01-01', n));
    fc.assert(
      fc.property(days, (date) => {
        const { dueOn } = usBusinessDaysAfter(date, 4);
        expect(isUsBusinessDay(dueOn)).toBe(true);
        expect(weekdayOf(dueOn) % 6).not.toBe(0);
        expect(usBusinessDaysAfter(addDays(date, 1), 4).dueOn >= dueOn).toBe(true);
      }),
    );
  });
});
