import type { Instant } from '../law/model.js';
import { dueDateOf } from './deadline-dates.js';
import { inJapan } from './japan-time.js';
import type { DeadlineToRemind, PlannedReminder, ReminderKind } from './planned-reminder.js';
import type { Escalation, Repeat } from './policy.js';

interface RowParts {
  readonly stepId: string;
  readonly kind: ReminderKind;
  readonly dueAt: Instant;
  readonly sending: Pick<Repeat, 'to' | 'channels'> & { readonly escalation?: Escalation };
  readonly occurrence?: number;
  readonly ahead?: boolean;
  readonly escalates?: string;
}

/** @example logicalKeyOf('018f…', 'due_day', '2026-11-28', '2026-11-28T09:00:00+09:00') // '018f…:due_day:2026-11-28:2026-11-28T09:00:00.000+09:00' */
function logicalKeyOf(deadlineId: string, stepId: string, dueOn: string | null, dueAt: Instant): string {
  return [deadlineId, stepId, dueOn ?? 'no-date', dueAt].join(':');
}

export function reminderRow(deadline: DeadlineToRemind, parts: RowParts): PlannedReminder {
  const { stepId, kind, sending, occurrence = 0, ahead = false } = parts;
  const dueOn = dueDateOf(deadline);
  const dueAt = inJapan(parts.dueAt);
  return {
    logicalKey: logicalKeyOf(deadline.id, stepId, dueOn, dueAt),
    deadlineId: deadline.id,
    stepId,
    occurrence,
    ahead,
    kind,
    dueAt,
    dueOn,
    to: sending.to,
    channels: sending.channels,
    escalation: sending.escalation ?? null,
    late: false,
    folded: [],
    ...(parts.escalates !== undefined && { escalates: parts.escalates }),
  };
}

/** The same reminder at another moment: its key moves with it. */
export function movedTo(row: PlannedReminder, moment: Instant): PlannedReminder {
  const dueAt = inJapan(moment);
  return { ...row, dueAt, logicalKey: logicalKeyOf(row.deadlineId, row.stepId, row.dueOn, dueAt) };
}
