import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { InvalidInstant } from './calendar-errors.js';
import { epochMillisOf, instantInJapan } from './instant.js';

const dates = fc.date({
  min: new Date('1952-01-01T00:00:00Z'),
  max: new Date('2150-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('epochMillisOf', () => {
  it('agrees with Date on every instant it accepts', () => {
    fc.assert(fc.property(dates, (date) => epochMillisOf(date.toISOString()) === date.getTime()));
  });

  it.each([
    ['2026-11-24T10:00:00+09:00', '2026-11-24T01:00:00.000Z'],
    ['2026-11-24T10:00:00-03:30', '2026-11-24T13:30:00.000Z'],
    ['2026-11-24T10:00:00.5Z', '2026-11-24T10:00:00.500Z'],
    ['2026-11-24T10:00:00.05Z', '2026-11-24T10:00:00.050Z'],
    ['2026-11-24T10:00:00.9999Z', '2026-11-24T10:00:00.999Z'],
  ])('%s is %s', (instant, utc) => expect(new Date(epochMillisOf(instant)).toISOString()).toBe(utc));

  it('refuses what is no instant', () => expect(() => epochMillisOf('tomorrow')).toThrow(InvalidInstant));
});

describe('instantInJapan', () => {
  it('writes the offset of Japan, to the millisecond', () => {
    expect(instantInJapan(Date.UTC(2026, 10, 24, 1))).toBe('2026-11-24T10:00:00.000+09:00');
    expect(instantInJapan(Date.UTC(2026, 11, 31, 15, 4, 5, 67))).toBe('2027-01-01T00:04:05.067+09:00');
  });

  it('is read back as the same instant', () => {
    fc.assert(fc.property(dates, (date) => epochMillisOf(instantInJapan(date.getTime())) === date.getTime()));
  });
});
