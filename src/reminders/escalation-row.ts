import type { Instant } from '../law/model.js';
import { kindAt } from './deadline-dates.js';
import { plusHours } from './japan-time.js';
import type { DeadlineToRemind, PlannedReminder } from './planned-reminder.js';
import type { ReminderPolicy } from './policy.js';
import { movedByQuietHours } from './quiet-hours.js';
import { reminderRow } from './reminder-row.js';

/**
 * Who hears next if nobody acknowledges a reminder that goes out now: a row like any other, planned with the sending.
 * Null when its step does not escalate.
 *
 * @param rowId of the reminder sent
 */
export function escalationOf(
  sent: PlannedReminder,
  rowId: string,
  deadline: DeadlineToRemind,
  policy: Pick<ReminderPolicy, 'quietHours'>,
  now: Instant,
): PlannedReminder | null {
  if (sent.escalation === null) return null;
  const dueAt = plusHours(now, sent.escalation.afterHours);
  const row = reminderRow(deadline, {
    stepId: `${sent.stepId}~escalated`,
    kind: kindAt(deadline, dueAt),
    dueAt,
    sending: { to: sent.escalation.to, channels: sent.channels },
    escalates: rowId,
  });
  return movedByQuietHours(row, deadline, policy.quietHours);
}
