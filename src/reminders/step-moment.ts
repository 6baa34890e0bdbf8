import { addDays, civilDateOf } from '../law/calendar/civil-date.js';
import type { CivilDate, Instant } from '../law/model.js';
import { datedAtOf, dueDateOf, dueInstantOf } from './deadline-dates.js';
import { japanInstant, plusHours } from './japan-time.js';
import type { DeadlineToRemind } from './planned-reminder.js';
import type { HourStep, ReminderStep, StepAnchor } from './policy.js';

function anchorDate(deadline: DeadlineToRemind, anchor: StepAnchor): CivilDate | null {
  switch (anchor) {
    case 'logged':
      return civilDateOf(deadline.loggedAt);
    case 'clock_start':
      return deadline.clockStart;
    case 'target_from':
      return deadline.targetFrom ?? null;
    case 'due':
      return dueDateOf(deadline);
  }
}

function hourMoment(deadline: DeadlineToRemind, step: HourStep): Instant | null {
  const anchor = step.anchor === 'logged' ? deadline.loggedAt : dueInstantOf(deadline);
  return anchor === null ? null : plusHours(anchor, step.offsetHours);
}

/** When the step is to be sent; null when this deadline has no such anchor (no window, no date). */
export function stepMoment(deadline: DeadlineToRemind, step: ReminderStep): Instant | null {
  if ('offsetHours' in step) return hourMoment(deadline, step);
  if (step.at === 'at_once') return datedAtOf(deadline);
  const date = anchorDate(deadline, step.anchor);
  return date === null ? null : japanInstant(addDays(date, step.offsetDays), step.at);
}
