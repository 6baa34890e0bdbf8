import { civilDateOf, daysBetween, endOfDay } from '../../law/calendar/civil-date.js';
import { epochMillisOf } from '../../law/calendar/instant.js';
import type { CivilDate, Instant } from '../../law/model.js';
import type { Tone } from './mail-content.js';
import type { ObligationInMail } from './mail-input.js';

/** Where a deadline stands at the moment of sending. */
export type Standing =
  | { readonly state: 'left'; readonly unit: 'day' | 'hour'; readonly count: number; readonly dueOn: CivilDate }
  | { readonly state: 'today'; readonly dueOn: CivilDate }
  | { readonly state: 'overdue'; readonly unit: 'day' | 'hour'; readonly count: number; readonly dueOn: CivilDate }
  | { readonly state: 'no_date'; readonly since: CivilDate | null; readonly days: number | null }
  | { readonly state: 'supplement'; readonly since: CivilDate; readonly days: number };

const MILLIS_OF_HOUR = 3_600_000;

/** Hours left are rounded down and hours overdue up: never a better picture than the clock gives. */
function standingInHours(dueAt: Instant, dueOn: CivilDate, now: Instant): Standing {
  const millis = epochMillisOf(dueAt) - epochMillisOf(now);
  if (millis < 0) return { state: 'overdue', unit: 'hour', count: Math.ceil(-millis / MILLIS_OF_HOUR), dueOn };
  return { state: 'left', unit: 'hour', count: Math.floor(millis / MILLIS_OF_HOUR), dueOn };
}

/** Days left as people count them: tomorrow is one day, the last day itself is "today". */
function standingInDays(dueOn: CivilDate, now: Instant): Standing {
  const days = daysBetween(civilDateOf(now), dueOn);
  if (days === 0) return { state: 'today', dueOn };
  return days > 0
    ? { state: 'left', unit: 'day', count: days, dueOn }
    : { state: 'overdue', unit: 'day', count: -days, dueOn };
}

export function standingOf(obligation: ObligationInMail, now: Instant): Standing {
  const { supplementSince, countedIn, clockStart } = obligation;
  const daysSince = (date: CivilDate): number => daysBetween(date, civilDateOf(now));
  if (supplementSince != null) return { state: 'supplement', since: supplementSince, days: daysSince(supplementSince) };
  const dueOn = obligation.dueOn ?? (obligation.dueAt === null ? null : civilDateOf(obligation.dueAt));
  if (dueOn === null) {
    return { state: 'no_date', since: clockStart, days: clockStart === null ? null : daysSince(clockStart) };
  }
  if (countedIn === 'hours') return standingInHours(obligation.dueAt ?? endOfDay(dueOn), dueOn, now);
  return standingInDays(dueOn, now);
}

/** For sorting, most urgent first: hours to the date, overdue ones negative, duties without a date last. */
export function urgencyOf(obligation: ObligationInMail, now: Instant): number {
  const standing = standingOf(obligation, now);
  if (standing.state === 'no_date' || standing.state === 'supplement') return Number.MAX_SAFE_INTEGER;
  const dueAt = obligation.dueAt ?? endOfDay(standing.dueOn);
  return (epochMillisOf(dueAt) - epochMillisOf(now)) / MILLIS_OF_HOUR;
}

export function toneOf(standing: Standing): Tone {
  if (standing.state === 'overdue') return 'overdue';
  if (standing.state === 'today') return 'today';
  if (standing.state !== 'left') return 'calm';
  return standing.unit === 'hour' || standing.count <= 2 ? 'soon' : 'calm';
}
