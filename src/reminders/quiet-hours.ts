import { addDays, civilDateOf } from '../law/calendar/civil-date.js';
import type { Instant } from '../law/model.js';
import { dueDateOf } from './deadline-dates.js';
import { japanInstant, japanTimeOf } from './japan-time.js';
import type { DeadlineToRemind, PlannedReminder } from './planned-reminder.js';
import type { QuietHours } from './policy.js';
import { movedTo } from './reminder-row.js';

function isQuiet(time: string, { from, to }: QuietHours): boolean {
  return from <= to ? from <= time && time < to : time >= from || time < to;
}

/** When the quiet hours around that moment end; null outside them. */
export function endOfQuiet(moment: Instant, quiet: QuietHours): Instant | null {
  const time = japanTimeOf(moment);
  if (!isQuiet(time, quiet)) return null;
  const date = civilDateOf(moment);
  return japanInstant(time < quiet.to ? date : addDays(date, 1), quiet.to);
}

/** At once means now, an hour may be all there is, and a missed date or a statutory last day wakes people. */
function mustNotWait(row: PlannedReminder, deadline: DeadlineToRemind): boolean {
  if (row.kind === 'announced' || row.kind === 'overdue' || deadline.countedIn === 'hours') return true;
  return row.kind === 'due_day' && deadline.force === 'statutory';
}

/** Waiting loses nothing while the day stays the same, or as long as the due day is still to come. */
function losesNothing(row: PlannedReminder, deadline: DeadlineToRemind, moved: Instant): boolean {
  const dueOn = dueDateOf(deadline);
  const movedOn = civilDateOf(moved);
  return dueOn === null || deadline.supplementSince != null || movedOn === civilDateOf(row.dueAt) || movedOn < dueOn;
}

/** The reminder at the end of the quiet hours, or where it was when waiting would lose something. */
export function movedByQuietHours(
  row: PlannedReminder,
  deadline: DeadlineToRemind,
  quiet: QuietHours | undefined,
): PlannedReminder {
  if (quiet === undefined || mustNotWait(row, deadline)) return row;
  const moved = endOfQuiet(row.dueAt, quiet);
  return moved !== null && losesNothing(row, deadline, moved) ? movedTo(row, moved) : row;
}
