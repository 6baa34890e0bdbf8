import { describe, expect, it } from '@jest/globals';
import { dateOfSerial, isDateFormat, isGeneral, numberAsSeen, serialOfDate } from './number-format.js';

describe('a number format', () => {
  it.each(['General', 'general', '@', '', ' General ', 'General;[Red]-General', '[$-411]General', '"円"General'])(
    '%s shows a number as it is',
    (format) => {
      expect([isGeneral(format), isDateFormat(format)]).toEqual([true, false]);
    },
  );

  it.each([
    'yyyy/m/d',
    'm/d/yy h:mm',
    '[$-411]ggge"年"m"月"d"日"',
    'd',
    'mmm',
    'yyyy/m/d;@',
    'yyyy\\-mm\\-dd',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
  ])('%s shows a date', (format) => {
    expect([isGeneral(format), isDateFormat(format)]).toEqual([false, true]);
  });

  it.each([
    '0',
    '#,##0',
    '0.00',
    'h:mm',
    'mm:ss',
    'h:mm AM/PM',
    '[h]:mm',
    '[hh]:mm:ss',
    '[mm]:ss',
    '[m]',
    '[S]',
    '0.00E+00',
    '0"day"',
    '0"年"',
    '\\d0',
    '[Red]0',
    '#,##0;[Red]"mdy"-#,##0',
    '0_d',
  ])('%s shows neither', (format) => {
    expect([isGeneral(format), isDateFormat(format)]).toEqual([false, false]);
  });

  it('longer than any that Excel takes is read to that length', () => {
    expect(isDateFormat(`${'0'.repeat(255)}d`)).toBe(false);
    expect(isDateFormat(`${'0'.repeat(254)}d`)).toBe(true);
  });
});

describe('a number as a spreadsheet shows it', () => {
  it.each([
    ['1001', 'General', '1001'],
    ['1001.0', 'General', '1001'],
    ['1.001E+3', 'General', '1001'],
    ['-7', 'General', '-7'],
    ['0', 'General', '0'],
    ['0.30000000000000004', 'General', '0.3'],
    ['-1.5', 'General', '-1.5'],
    ['123456789012345', 'General', '123456789012345'],
    ['1234567.891', 'General', '1234567.891'],
    ['42', '00000', '00042'],
    ['123456', '00000', '123456'],
    ['1234567', '#,##0', '1,234,567'],
    ['-123456', '#,##0', '-123,456'],
    ['999', '#,##0', '999'],
    ['-999', '#,##0', '-999'],
  ])('%s as %s is %s', (stored, format, seen) => {
    expect(numberAsSeen(stored, format)).toBe(seen);
  });

  it.each([
    ['', 'General'],
    [' ', 'General'],
    ['x', 'General'],
    ['Infinity', 'General'],
    ['1234567890123456', 'General'],
    ['-1234567890123456', 'General'],
    ['1E+21', 'General'],
    ['1E-7', 'General'],
    ['12345678.901', 'General'],
    ['-42', '00000'],
    ['42', '0.0'],
    ['1.5', '0'],
    ['1.5', '#,##0'],
  ])('%s as %s cannot be told', (stored, format) => {
    expect(numberAsSeen(stored, format)).toBeNull();
  });
});

describe('a count of days', () => {
  it.each([
    [61, false, '1900-03-01 00:00:00'],
    [46_350, false, '2026-11-24 00:00:00'],
    [46_350.378472, false, '2026-11-24 09:05:00'],
    [44_888, true, '2026-11-24 00:00:00'],
    [2_958_465, false, '9999-12-31 00:00:00'],
  ])('%d (from 1904: %s) is %s', (serial, countsFrom1904, date) => {
    expect(dateOfSerial(serial, countsFrom1904)).toBe(date);
  });

  it.each([
    [60, false],
    [0.5, false],
    [-1, true],
    [2_958_466, false],
    [Number.NaN, false],
  ])('%d (from 1904: %s) is none of the calendar', (serial, countsFrom1904) => {
    expect(dateOfSerial(serial, countsFrom1904)).toBe(countsFrom1904 ? '1903-12-31 00:00:00' : null);
  });

  it.each([
    ['2026-11-24', 46_350],
    ['2026-11-24 12:00:00', 46_350.5],
    ['1900-03-01', 61],
    ['9999-12-31', 2_958_465],
    ['1900-02-28', null],
  ])('of %s is %d', (written, serial) => {
    expect(serialOfDate(written)).toBe(serial);
  });
});
