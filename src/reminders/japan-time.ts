import { epochMillisOf, instantInJapan } from '../law/calendar/instant.js';
import type { CivilDate, Instant } from '../law/model.js';
import type { JapanTime } from './policy.js';

/**
 * A time of day in Japan as an instant, wherever this runs.
 *
 * @example japanInstant('2026-11-26', '09:00') // '2026-11-26T09:00:00.000+09:00'
 */
export function japanInstant(date: CivilDate, time: JapanTime): Instant {
  return `${date}T${time}:00.000+09:00`;
}

/** The same instant as it is written in Japan, so that equal instants are equal texts. */
export function inJapan(instant: Instant): Instant {
  return instantInJapan(epochMillisOf(instant));
}

export function plusHours(instant: Instant, hours: number): Instant {
  return instantInJapan(epochMillisOf(instant) + hours * 3_600_000);
}

/** The time of day in Japan, 'HH:mm'. */
export function japanTimeOf(instant: Instant): JapanTime {
  return inJapan(instant).slice(11, 16);
}

/** For sorting: negative when the first comes earlier. */
export function compareInstants(one: Instant, other: Instant): number {
  return epochMillisOf(one) - epochMillisOf(other);
}
