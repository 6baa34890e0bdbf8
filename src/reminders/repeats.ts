import { addDays, civilDateOf, daysBetween } from '../law/calendar/civil-date.js';
import type { OpenDays } from '../law/calendar/open-days.js';
import type { CivilDate, Instant } from '../law/model.js';
import { dueDateOf } from './deadline-dates.js';
import { compareInstants, japanInstant } from './japan-time.js';
import { kindPolicyOf } from './kind-policy.js';
import { openDayBeforeClosed } from './open-day-before.js';
import type { DeadlineToRemind, PlannedReminder, ReminderKind } from './planned-reminder.js';
import type { ReminderPolicy, Repeat } from './policy.js';
import { movedByQuietHours } from './quiet-hours.js';
import { reminderRow } from './reminder-row.js';

interface Series {
  readonly stepId: 'overdue' | 'no_date' | 'supplement';
  readonly kind: ReminderKind;
  readonly repeat: Repeat;
  /** Occurrence n falls n periods after this date. */
  readonly from: CivilDate;
}

function seriesOf(deadline: DeadlineToRemind, policy: ReminderPolicy): Series {
  if (deadline.supplementSince != null) {
    return {
      stepId: 'supplement',
      kind: 'supplement',
      repeat: policy.nagForSupplement,
      from: deadline.supplementSince,
    };
  }
  const dueOn = dueDateOf(deadline);
  if (dueOn !== null) {
    return {
      stepId: 'overdue',
      kind: 'overdue',
      repeat: kindPolicyOf(policy, deadline).repeatWhileOverdue,
      from: dueOn,
    };
  }
  const from = deadline.clockStart ?? civilDateOf(deadline.loggedAt);
  return { stepId: 'no_date', kind: 'no_date', repeat: policy.nagWithoutDate, from };
}

/** An overdue deadline is named every day, closed or not; a nag that falls on a closed day comes on the open day before. */
function dateOfOccurrence(series: Series, occurrence: number, openDays: OpenDays): CivilDate {
  const date = addDays(series.from, occurrence * series.repeat.everyDays);
  if (series.kind === 'overdue') return date;
  return openDayBeforeClosed(date, openDays) ?? date;
}

/** The longest closure (a year's end) moves a nag by less than this. */
const MOST_DAYS_MOVED = 14;

/** The newest repeat at or before the moment, if there was one, and the first after it. */
export function repeatsAround(
  deadline: DeadlineToRemind,
  policy: ReminderPolicy,
  openDays: OpenDays,
  moment: Instant,
): { readonly last: PlannedReminder | null; readonly next: PlannedReminder } {
  const series = seriesOf(deadline, policy);
  const rowOf = (occurrence: number): PlannedReminder => {
    const dueAt = japanInstant(dateOfOccurrence(series, occurrence, openDays), series.repeat.at);
    const { stepId, kind, repeat } = series;
    return movedByQuietHours(
      reminderRow(deadline, { stepId, kind, dueAt, sending: repeat, occurrence }),
      deadline,
      policy.quietHours,
    );
  };
  const elapsed = daysBetween(series.from, civilDateOf(moment));
  let occurrence = Math.max(1, Math.floor((elapsed - MOST_DAYS_MOVED) / series.repeat.everyDays));
  let last: PlannedReminder | null = null;
  let next = rowOf(occurrence);
  while (compareInstants(next.dueAt, moment) <= 0) {
    last = next;
    occurrence += 1;
    next = rowOf(occurrence);
  }
  return { last, next };
}

/**
 * The repeat that follows a moment, for a deadline that is still open.
 *
 * The plan always holds one future repeat, and whoever sends a repeat adds this one in the same transaction. So the
 * series has no end at which it could run dry, and a long silence is followed by one repeat, not by many.
 *
 * @param after the moment of sending
 */
export function nextRepeat(
  deadline: DeadlineToRemind,
  policy: ReminderPolicy,
  openDays: OpenDays,
  after: Instant,
): PlannedReminder {
  return repeatsAround(deadline, policy, openDays, after).next;
}
