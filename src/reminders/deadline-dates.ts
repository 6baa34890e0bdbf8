import { civilDateOf, endOfDay } from '../law/calendar/civil-date.js';
import type { CivilDate, Instant } from '../law/model.js';
import { compareInstants } from './japan-time.js';
import type { DeadlineToRemind, ReminderKind } from './planned-reminder.js';

/** The date to keep in Japan; a clock in hours may know only its instant. */
export function dueDateOf(deadline: DeadlineToRemind): CivilDate | null {
  return deadline.dueOn ?? (deadline.dueAt === null ? null : civilDateOf(deadline.dueAt));
}

/** The instant after which it is too late; the end of the day when only the date is known (R25). */
export function dueInstantOf(deadline: DeadlineToRemind): Instant | null {
  return deadline.dueAt ?? (deadline.dueOn === null ? null : endOfDay(deadline.dueOn));
}

/** When people could first hear of these dates. */
export function datedAtOf(deadline: DeadlineToRemind): Instant {
  return deadline.datedAt ?? deadline.loggedAt;
}

/** What a reminder of that moment says about the deadline. */
export function kindAt(deadline: DeadlineToRemind, moment: Instant): ReminderKind {
  const dueOn = dueDateOf(deadline);
  const dueAt = dueInstantOf(deadline);
  if (dueOn === null || dueAt === null) return 'no_date';
  if (compareInstants(moment, dueAt) > 0) return 'overdue';
  return civilDateOf(moment) === dueOn ? 'due_day' : 'approaching';
}
