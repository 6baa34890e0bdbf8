import { tzOffset } from '@date-fns/tz';

import { civilDateOfDay, dayOf } from '../calendar/civil-day.js';
import { epochMillisOf, instantInJapan, MILLIS_OF_DAY, MILLIS_OF_HOUR, MILLIS_OF_MINUTE } from '../calendar/instant.js';
import type { CivilDate, Instant } from '../model.js';
import type { ClockZone } from './clock.js';

/** Japan and Singapore keep one offset all year (Singapore since 1982); only New York is asked of the zone data. */
function offsetMillis(zone: ClockZone, epochMillis: number): number {
  if (zone === 'Asia/Tokyo') return 9 * MILLIS_OF_HOUR;
  if (zone === 'Asia/Singapore') return 8 * MILLIS_OF_HOUR;
  return tzOffset(zone, new Date(epochMillis)) * MILLIS_OF_MINUTE;
}

/** The date on the calendar there at that instant. */
export function civilDateIn(zone: ClockZone, instant: Instant): CivilDate {
  const millis = epochMillisOf(instant);
  return civilDateOfDay(Math.floor((millis + offsetMillis(zone, millis)) / MILLIS_OF_DAY));
}

/**
 * A time of day there, written as the instant it is in Japan. No zone here changes its clock after 03:00, so the offset at
 * noon UTC of that day is the one that holds from then on.
 */
function timeIn(zone: ClockZone, date: CivilDate, millisOfDay: number): Instant {
  const midnightUtc = dayOf(date) * MILLIS_OF_DAY;
  return instantInJapan(midnightUtc + millisOfDay - offsetMillis(zone, midnightUtc + MILLIS_OF_DAY / 2));
}

export function endOfDayIn(zone: ClockZone, date: CivilDate): Instant {
  return timeIn(zone, date, MILLIS_OF_DAY - 1);
}

/** EDGAR dates a filing that comes after 17:30 in New York to the next business day (Regulation S-T, rule 13(a)(2)). */
export function edgarCutOff(date: CivilDate): Instant {
  return timeIn('America/New_York', date, 17 * MILLIS_OF_HOUR + 30 * MILLIS_OF_MINUTE);
}
