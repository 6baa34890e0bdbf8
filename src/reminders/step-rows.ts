import { civilDateOf } from '../law/calendar/civil-date.js';
import type { OpenDays } from '../law/calendar/open-days.js';
import { kindAt } from './deadline-dates.js';
import { japanInstant, japanTimeOf } from './japan-time.js';
import { openDayBeforeClosed } from './open-day-before.js';
import type { DeadlineToRemind, PlannedReminder } from './planned-reminder.js';
import type { ReminderStep } from './policy.js';
import { reminderRow } from './reminder-row.js';
import { stepMoment } from './step-moment.js';

/** Steps on a day of the calendar get a copy on the open day before; at once is at once, and hours run through. */
function aheadRow(
  deadline: DeadlineToRemind,
  step: ReminderStep,
  row: PlannedReminder,
  openDays: OpenDays,
): PlannedReminder | null {
  if ('offsetHours' in step || step.at === 'at_once') return null;
  const openDay = openDayBeforeClosed(civilDateOf(row.dueAt), openDays);
  if (openDay === null) return null;
  const dueAt = japanInstant(openDay, japanTimeOf(row.dueAt));
  return reminderRow(deadline, {
    stepId: `${step.id}~ahead`,
    kind: kindAt(deadline, dueAt),
    dueAt,
    sending: step,
    ahead: true,
  });
}

/** The reminders of one step: on its day, and also on the open day before when that day is closed. */
export function stepRows(deadline: DeadlineToRemind, step: ReminderStep, openDays: OpenDays): PlannedReminder[] {
  const dueAt = stepMoment(deadline, step);
  if (dueAt === null) return [];
  const atOnce = !('offsetHours' in step) && step.at === 'at_once';
  const kind = atOnce ? 'announced' : kindAt(deadline, dueAt);
  const row = reminderRow(deadline, { stepId: step.id, kind, dueAt, sending: step });
  const ahead = aheadRow(deadline, step, row, openDays);
  return ahead === null ? [row] : [ahead, row];
}
