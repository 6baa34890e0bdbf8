import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { InvalidCivilDate } from './calendar-errors.js';
import { addDays, daysBetween, weekdayOf } from './civil-date.js';
import {
  calendarRange,
  type ClosedDay,
  closedDaysBetween,
  DateBeyondCalendar,
  nationalOpenDays,
  openDaysWith,
} from './open-days.js';

const kinds = (day: ClosedDay | null) => day?.reasons.map(({ kind }) => kind) ?? [];
const ja = (date: string) => nationalOpenDays.closedDay(date)?.reasons.map(({ text }) => text.ja) ?? [];

/** Far enough from both ends that no walk leaves the data. */
const dates = fc
  .integer({ min: 10, max: daysBetween('1993-01-01', '2050-12-20') })
  .map((n) => addDays('1993-01-01', n));

describe('closed days (R22; Act No. 91 of 1988, art. 1(1))', () => {
  it.each([
    ['2026-11-24', []],
    ['2026-11-21', ['saturday']],
    ['2026-11-22', ['sunday']],
    ['2026-11-23', ['national_holiday']],
    ['2026-05-03', ['sunday', 'national_holiday']],
    ['2026-05-06', ['substitute_holiday']],
    ['2026-09-22', ['citizens_holiday']],
    ['2032-09-21', ['citizens_holiday']],
    ['2049-09-21', ['citizens_holiday']],
    ['2026-12-28', []],
    ['2026-12-29', ['year_end']],
    ['2026-12-31', ['year_end']],
    ['2027-01-01', ['national_holiday']],
    ['2027-01-02', ['saturday', 'year_end']],
    ['2027-01-03', ['sunday', 'year_end']],
    ['2027-01-04', []],
    ['2023-01-02', ['substitute_holiday']],
    ['2026-08-13', []],
    ['2026-05-01', []],
    ['2019-04-30', ['citizens_holiday']],
    ['2019-05-01', ['national_holiday']],
    ['2019-05-02', ['citizens_holiday']],
    ['2019-12-23', []],
    ['2021-08-09', ['substitute_holiday']],
    ['2026-10-31', ['saturday']],
  ])('%s: %p', (date, expected) => {
    expect(kinds(nationalOpenDays.closedDay(date))).toEqual(expected);
    expect(nationalOpenDays.isOpen(date)).toBe(expected.length === 0);
  });

  it('explains a substitute holiday by the Sunday it makes up for, also when that is days before', () => {
    expect(ja('2026-05-06')).toEqual(['振替休日（2026-05-03 憲法記念日）']);
    expect(ja('2027-03-22')).toEqual(['振替休日（2027-03-21 春分の日）']);
    expect(ja('2019-05-06')).toEqual(['振替休日（2019-05-05 こどもの日）']);
    expect(nationalOpenDays.closedDay('2026-05-06')?.reasons[0]?.text.en).toBe(
      'substitute holiday (2026-05-03, Constitution Memorial Day, fell on a Sunday)',
    );
  });

  it("explains a citizens' holiday by its two neighbours", () => {
    expect(ja('2026-09-22')).toEqual(['国民の休日（2026-09-21 敬老の日と2026-09-23 秋分の日に挟まれた日）']);
    expect(ja('2019-05-02')).toEqual(['国民の休日（2019-05-01 天皇の即位の日と2019-05-03 憲法記念日に挟まれた日）']);
    expect(nationalOpenDays.closedDay('2026-09-22')?.reasons[0]?.text.en).toBe(
      "citizens' holiday (between 2026-09-21, Respect for the Aged Day, and 2026-09-23, Autumnal Equinox Day)",
    );
  });

  it('explains weekends, holidays and the turn of the year', () => {
    expect(ja('2026-11-22')).toEqual(['日曜日']);
    expect(ja('2026-11-21')).toEqual(['土曜日']);
    expect(ja('2026-11-23')).toEqual(['勤労感謝の日']);
    expect(ja('2026-12-29')).toEqual(['年末年始の休日（12月29日から1月3日まで）']);
    expect(ja('2019-10-22')).toEqual(['即位礼正殿の儀の行われる日']);
    expect(ja('2019-10-14')).toEqual(['体育の日']);
  });

  it('gives the same explanation each time it is asked', () => {
    expect(nationalOpenDays.closedDay('2026-05-06')).toBe(nationalOpenDays.closedDay('2026-05-06'));
  });
});

describe('the next and the last open day', () => {
  it.each([
    ['2026-11-24', '2026-11-24'],
    ['2026-11-21', '2026-11-24'],
    ['2026-12-29', '2027-01-04'],
    ['2026-05-02', '2026-05-07'],
    ['2026-09-19', '2026-09-24'],
    ['2019-04-27', '2019-05-07'],
    ['2027-12-31', '2028-01-04'],
  ])('from %s on, offices open on %s', (date, open) => expect(nationalOpenDays.firstOpenFrom(date)).toBe(open));

  it.each([
    ['2026-11-24', '2026-11-20'],
    ['2026-11-25', '2026-11-24'],
    ['2027-01-04', '2026-12-28'],
  ])('before %s the last open day is %s', (date, open) => expect(nationalOpenDays.lastOpenBefore(date)).toBe(open));

  it('the first open day is open, not earlier, and passes only closed days', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const open = nationalOpenDays.firstOpenFrom(date);
        expect(nationalOpenDays.isOpen(open)).toBe(true);
        expect(open >= date).toBe(true);
        for (let day = date; day < open; day = addDays(day, 1)) expect(nationalOpenDays.isOpen(day)).toBe(false);
      }),
    );
  });

  it('never waits longer than ten days, which the spring of 2019 needed', () => {
    fc.assert(fc.property(dates, (date) => daysBetween(date, nationalOpenDays.firstOpenFrom(date)) <= 10));
    expect(daysBetween('2019-04-27', nationalOpenDays.firstOpenFrom('2019-04-27'))).toBe(10);
  });

  it('the last open day before is the mirror of the first open day', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const before = nationalOpenDays.lastOpenBefore(date);
        expect(before < date).toBe(true);
        expect(nationalOpenDays.isOpen(before)).toBe(true);
        expect(nationalOpenDays.firstOpenFrom(addDays(before, 1)) >= date).toBe(true);
      }),
    );
  });

  it('no weekend is ever open, and a closed day always says why', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const day = nationalOpenDays.closedDay(date);
        expect(nationalOpenDays.isOpen(date)).toBe(day === null);
        if (weekdayOf(date) % 6 === 0) expect(day).not.toBeNull();
        if (day !== null) expect(day.reasons.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the ends of the data (R83)', () => {
  it('covers 1993 to 2050', () => expect(calendarRange).toEqual({ first: '1993-01-01', last: '2050-12-31' }));

  it.each(['1992-12-31', '2051-01-01', '2060-06-01'])('refuses %s', (date) => {
    for (const question of [
      () => nationalOpenDays.isOpen(date),
      () => nationalOpenDays.closedDay(date),
      () => nationalOpenDays.firstOpenFrom(date),
      () => nationalOpenDays.lastOpenBefore(date),
      () => closedDaysBetween(date, date),
    ]) {
      expect(question).toThrow(DateBeyondCalendar);
    }
  });

  it('refuses a due date that would be the first open day of 2051, and names the day it could not judge', () => {
    expect(nationalOpenDays.firstOpenFrom('2050-12-28')).toBe('2050-12-28');
    expect(() => nationalOpenDays.firstOpenFrom('2050-12-29')).toThrow('2051-01-01');
    expect(() => nationalOpenDays.lastOpenBefore('1993-01-04')).toThrow('1992-12-31');
  });

  it('says so in both languages and to machines', () => {
    const refusal = new DateBeyondCalendar('2051-01-05', calendarRange);
    expect(refusal.code).toBe('date_beyond_calendar');
    expect(refusal.name).toBe('DateBeyondCalendar');
    expect(refusal.message).toContain('1993-01-01 to 2050-12-31');
    expect(refusal.text.ja).toContain('2051-01-05');
  });

  it('tells a day that does not exist from one outside the data', () => {
    expect(() => nationalOpenDays.isOpen('2026-02-30')).toThrow(InvalidCivilDate);
  });
});

describe('closed days of a prefecture (R36)', () => {
  const okinawa = openDaysWith([
    { date: '2027-06-23', name: '慰霊の日' },
    { date: '2027-06-20', name: '県の休日' },
  ]);

  it('closes the day there, and nowhere else', () => {
    expect(okinawa.isOpen('2027-06-23')).toBe(false);
    expect(okinawa.firstOpenFrom('2027-06-23')).toBe('2027-06-24');
    expect(okinawa.lastOpenBefore('2027-06-24')).toBe('2027-06-22');
    expect(nationalOpenDays.isOpen('2027-06-23')).toBe(true);
  });

  it('names the ordinance, beside the national reason if there is one', () => {
    expect(okinawa.closedDay('2027-06-23')?.reasons).toEqual([
      { kind: 'local', text: { ja: '地方公共団体の休日（慰霊の日）', en: 'holiday of the local body (慰霊の日)' } },
    ]);
    expect(kinds(okinawa.closedDay('2027-06-20'))).toEqual(['sunday', 'local']);
  });

  it('keeps both names when two ordinances close one day', () => {
    const days = openDaysWith([
      { date: '2027-06-23', name: '一' },
      { date: '2027-06-23', name: '二' },
    ]);
    expect(kinds(days.closedDay('2027-06-23'))).toEqual(['local', 'local']);
  });

  it('without extra days is the national calendar', () => {
    const none = openDaysWith([]);
    fc.assert(
      fc.property(dates, (date) => {
        expect(none.firstOpenFrom(date)).toBe(nationalOpenDays.firstOpenFrom(date));
        expect(none.closedDay(date)).toEqual(nationalOpenDays.closedDay(date));
      }),
    );
  });

  it('refuses an extra day that does not exist or lies outside the data', () => {
    expect(() => openDaysWith([{ date: '2027-02-30', name: '？' }])).toThrow(InvalidCivilDate);
    expect(() => openDaysWith([{ date: '2051-06-23', name: '慰霊の日' }])).toThrow(DateBeyondCalendar);
  });
});

describe('closedDaysBetween', () => {
  it('lists both ends and leaves out the open days', () => {
    expect(closedDaysBetween('2026-11-21', '2026-11-24').map(({ date }) => date)).toEqual([
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
    ]);
    expect(closedDaysBetween('2026-11-24', '2026-11-24')).toEqual([]);
    expect(closedDaysBetween('2026-11-24', '2026-11-20')).toEqual([]);
    expect(closedDaysBetween('2050-12-31', '2050-12-31')).toHaveLength(1);
  });

  it('uses the calendar it is given', () => {
    const okinawa = openDaysWith([{ date: '2027-06-23', name: '慰霊の日' }]);
    expect(closedDaysBetween('2027-06-23', '2027-06-23', okinawa)).toHaveLength(1);
  });
});
