import { civilDateOf } from '../../law/calendar/civil-date.js';
import { formatJa, japaneseEra } from '../../law/calendar/date-text.js';
import { epochMillisOf, instantInJapan } from '../../law/calendar/instant.js';
import type { Moment } from '../../incidents/particulars.js';
import type { CivilDate } from '../../law/model.js';

const LENGTH_OF_DATE = 10;

/** The Japan date of a date or an instant. */
export function dayOfMoment(at: Moment): CivilDate {
  return at.length === LENGTH_OF_DATE ? at : civilDateOf(at);
}

/** @example dateText('2026-11-24') // '2026年11月24日（火）（令和8年）' */
export function dateText(date: CivilDate): string {
  return `${formatJa(date)}（${eraYear(date)}）`;
}

function eraYear(date: CivilDate): string {
  const era = japaneseEra(date);
  return era.slice(0, era.indexOf('年') + 1);
}

/**
 * A date as it is, an instant with its time in Japan. Midnight is written too: whoever gave an instant meant the time.
 *
 * @example momentText('2026-11-24T01:05:00Z') // '2026年11月24日（火）（令和8年）10時05分'
 */
export function momentText(at: Moment): string {
  if (at.length === LENGTH_OF_DATE) return dateText(at);
  const local = instantInJapan(epochMillisOf(at));
  return `${dateText(civilDateOf(at))}${Number(local.slice(11, 13))}時${local.slice(14, 16)}分`;
}

/** Orders dates and instants: a bare date comes first on its day, since its time is not known. */
export function compareMoments(a: Moment, b: Moment): number {
  const [dayA, dayB] = [dayOfMoment(a), dayOfMoment(b)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  const bare = (at: string): boolean => at.length === LENGTH_OF_DATE;
  if (bare(a) || bare(b)) return Number(bare(b)) - Number(bare(a));
  return epochMillisOf(a) - epochMillisOf(b);
}
