import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DateBeyondCalendar, InvalidCivilDate, InvalidInstant } from './calendar-errors.js';
import {
  addDays,
  civilDateOf,
  daysBetween,
  endOfDay,
  formatEn,
  formatJa,
  isCivilDate,
  isInstant,
  japaneseEra,
  startOfDay,
  weekdayOf,
} from './civil-date.js';

const dates = fc
  .date({ min: new Date('1952-01-01T00:00:00Z'), max: new Date('2150-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('civilDateOf (R29)', () => {
  it.each([
    ['2026-03-31T16:00:00Z', '2026-04-01'],
    ['2026-03-31T14:59:59.999Z', '2026-03-31'],
    ['2026-03-31T15:00:00Z', '2026-04-01'],
    ['2026-11-24T00:00:00+09:00', '2026-11-24'],
    ['2026-11-24T23:59:59.9999+09:00', '2026-11-24'],
    ['2026-11-24T10:00:00-03:30', '2026-11-24'],
    ['2026-11-24T11:30:00-03:30', '2026-11-25'],
    ['2028-02-28T15:00:00Z', '2028-02-29'],
    ['2026-12-31t15:00:00z', '2027-01-01'],
    ['1952-01-01T00:00:00+09:00', '1952-01-01'],
  ])('%s is %s in Japan', (instant, date) => {
    expect(civilDateOf(instant)).toBe(date);
  });

  it('agrees with Intl for every instant since 1952', () => {
    const japan = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1952-01-02T00:00:00Z'), max: new Date('2150-01-01T00:00:00Z'), noInvalidDate: true }),
        (date) => civilDateOf(date.toISOString()) === japan.format(date),
      ),
    );
  });

  it('refuses an instant from the years of summer time', () => {
    expect(() => civilDateOf('1951-12-31T14:59:59Z')).toThrow(DateBeyondCalendar);
  });

  it('refuses a time without an offset in both languages', () => {
    expect(() => civilDateOf('2026-11-24T10:00:00')).toThrow(InvalidInstant);
    expect(() => civilDateOf('2026-11-24T10:00:00')).toThrow('offset');
    expect(new InvalidInstant('x').text.ja).toContain('時差');
  });
});

describe('isInstant', () => {
  it.each([
    '2026-11-24T10:00:00+09:00',
    '2026-11-24T10:00:00Z',
    '2026-11-24T10:00:00.123456789-00:00',
    '2028-02-29T00:00:00Z',
    '2026-11-24T23:59:59.9+23:59',
  ])('accepts %s', (text) => expect(isInstant(text)).toBe(true));

  it.each([
    '2026-11-24T10:00:00',
    '2026-11-24T10:00:00.',
    '2026-11-24T10:00:00.Z',
    '2026-11-24T10:00+09:00',
    '2026-11-24 10:00:00Z',
    '2026-11-24',
    '2026-02-29T00:00:00Z',
    '2100-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '2026-11-00T00:00:00Z',
    '2026-11-31T00:00:00Z',
    '2026-11-24T24:00:00Z',
    '2026-11-24T10:60:00Z',
    '2026-06-30T23:59:60Z',
    '2026-11-24T10:00:00+9:00',
    '2026-11-24T10:00:00+0900',
    '2026-11-24T10:00:00+24:00',
    '2026-11-24T10:00:00+09:60',
    '2026-11-24T10:00:00+09:00 ',
    '2026-11-24T10:00:00ZZ',
    '2026-11-24T10-00-00Z',
    '2026/11/24T10:00:00Z',
    '２０２６-11-24T10:00:00Z',
    '',
    null,
    20261124,
  ])('refuses %p', (value) => expect(isInstant(value)).toBe(false));
});

describe('isCivilDate', () => {
  it.each(['2026-11-24', '2028-02-29', '2000-02-29'])('accepts %s', (text) => expect(isCivilDate(text)).toBe(true));

  it.each(['2026-02-30', '2026-02-29', '1900-02-29', '2026-04-31', '2026-1-1', '2026-11-24T', '20261124', undefined])(
    'refuses %p',
    (value) => expect(isCivilDate(value)).toBe(false),
  );
});

describe('date sums', () => {
  it('puts day 30 at twenty-nine days after day 1 (R20)', () => {
    expect(addDays('2026-11-24', 29)).toBe('2026-12-23');
    expect(addDays('2028-02-01', 29)).toBe('2028-03-01');
  });

  it('adding days and counting them back agree', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 4000 }), (date, days) => {
        const later = addDays(date, days);
        return daysBetween(date, later) === days && addDays(later, -days) === date && later >= date;
      }),
    );
  });

  it('knows the weekday', () => {
    expect(weekdayOf('2026-11-24')).toBe(2);
    fc.assert(fc.property(dates, (date) => weekdayOf(date) === new Date(`${date}T00:00:00Z`).getUTCDay()));
  });

  it('refuses a day that does not exist', () => {
    for (const sum of [
      () => addDays('2026-02-30', 1),
      () => startOfDay('2026-02-30'),
      () => endOfDay('2026-02-30'),
      () => weekdayOf('2026-02-30'),
      () => daysBetween('2026-01-01', '2026-02-30'),
    ]) {
      expect(sum).toThrow(InvalidCivilDate);
    }
  });

  it('refuses to leave the calendar', () => {
    expect(() => addDays('1952-01-01', -1)).toThrow(DateBeyondCalendar);
    expect(() => addDays('9999-12-31', 1)).toThrow(DateBeyondCalendar);
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
  });

  it('ends a day a millisecond before the next begins (R25)', () => {
    expect(startOfDay('2026-11-24')).toBe('2026-11-24T00:00:00.000+09:00');
    expect(endOfDay('2026-11-24')).toBe('2026-11-24T23:59:59.999+09:00');
    fc.assert(
      fc.property(dates, (date) => Date.parse(startOfDay(addDays(date, 1))) - Date.parse(endOfDay(date)) === 1),
    );
  });
});

describe('dates in words', () => {
  it.each([
    ['2026-11-24', '令和8年11月24日'],
    ['2019-05-01', '令和元年5月1日'],
    ['2019-04-30', '平成31年4月30日'],
    ['1989-01-08', '平成元年1月8日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1926-12-25', '昭和元年12月25日'],
    ['1912-07-30', '大正元年7月30日'],
    ['1912-07-29', '明治45年7月29日'],
    ['1873-01-01', '明治6年1月1日'],
  ])('%s is %s', (date, era) => expect(japaneseEra(date)).toBe(era));

  it('refuses a date in the lunisolar calendar', () => {
    expect(() => japaneseEra('1872-12-31')).toThrow(DateBeyondCalendar);
  });

  it('names the weekday in both languages', () => {
    expect(formatJa('2026-11-24')).toBe('2026年11月24日（火）');
    expect(formatEn('2026-11-24')).toBe('Tuesday, 24 November 2026');
    expect(formatJa('2026-09-06')).toBe('2026年9月6日（日）');
  });
});
