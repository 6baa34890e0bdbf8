import { describe, expect, it } from '@jest/globals';
import { holidays } from 'japanese-public-holidays';

import { holidayDates, holidayOn } from '../../../src/law/calendar/holidays.js';

/** A copy of the Cabinet Office's syukujitsu.csv, which names substitute and citizens' holidays alike 休日 (R81, R83). */
const official = holidays.filter(({ date }) => date >= '1993-01-01');
const LAST_OFFICIAL = '2026-12-31';

/** Where the list writes something else than the name in the law. */
const WRITTEN_OTHERWISE: Readonly<Record<string, string>> = {
  '2019-05-01': '休日（祝日扱い）',
  '2019-10-22': '休日（祝日扱い）',
  '2019-10-14': '体育の日（スポーツの日）',
};

function officialName(date: string): string {
  const holiday = holidayOn(date);
  if (holiday?.kind !== 'national_holiday') return '休日';
  return WRITTEN_OTHERWISE[date] ?? holiday.text.ja;
}

describe('the holiday data against the Cabinet Office list (R83)', () => {
  it('reaches to the end of 2026', () => {
    expect(official.at(-1)?.date).toBe('2026-11-23');
  });

  it('has the same days and names since 1993', () => {
    const ours = holidayDates
      .filter((date) => date <= LAST_OFFICIAL)
      .map((date) => ({ date, name: officialName(date) }));
    expect(ours).toEqual(official);
  });
});
