import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import { toJapanTime } from '../platform/clock/instant.js';
import { inGroups } from '../platform/in-groups.js';
import type { ReminderEntity } from '../reminders/reminder.entity.js';
import type { DeadlineReplannedAnswer, ReminderMomentAnswer, ReplannedAnswer } from './policy-answer.dto.js';

const MOST_SHOWN = 200;

const without = (rows: readonly ReminderEntity[], others: readonly ReminderEntity[]): ReminderEntity[] => {
  const ids = new Set(others.map(({ id }) => id));
  return rows.filter(({ id }) => !ids.has(id));
};

const momentsOf = (rows: readonly ReminderEntity[], deadlineId: string): ReminderMomentAnswer[] =>
  rows
    .filter((row) => row.deadlineId === deadlineId)
    .map(({ step, dueAt }) => ({ step: step.stepId, dueAt: toJapanTime(dueAt) }));

/** The difference between what was planned before and after, deadline by deadline. */
export const replannedBetween = (
  before: readonly ReminderEntity[],
  after: readonly ReminderEntity[],
  deadlines: readonly DeadlineEntity[],
): ReplannedAnswer => {
  const cancelled = without(before, after);
  const added = without(after, before);
  const moved = [...inGroups([...cancelled, ...added], ({ deadlineId }) => deadlineId).entries()];
  const items = moved.slice(0, MOST_SHOWN).flatMap(([deadlineId]): DeadlineReplannedAnswer[] => {
    const deadline = deadlines.find(({ id }) => id === deadlineId);
    if (deadline === undefined) return [];
    const { incidentId, kind } = deadline;
    return [
      {
        incidentId,
        deadlineId,
        kind,
        cancelled: momentsOf(cancelled, deadlineId),
        added: momentsOf(added, deadlineId),
      },
    ];
  });
  return { deadlines: moved.length, cancelled: cancelled.length, added: added.length, items };
};

/** The deadlines that `replannedBetween` needs to name. */
export const deadlinesMoved = (before: readonly ReminderEntity[], after: readonly ReminderEntity[]): string[] => [
  ...new Set([...without(before, after), ...without(after, before)].map(({ deadlineId }) => deadlineId)),
];
