import type { OpenDays } from '../law/calendar/open-days.js';
import type { Instant } from '../law/model.js';
import { foldMissed } from './catch-up.js';
import { foldInto } from './fold.js';
import { inGroups } from '../platform/in-groups.js';
import { compareInstants } from './japan-time.js';
import { kindPolicyOf } from './kind-policy.js';
import type { DeadlineToRemind, PlannedReminder, ReminderKind } from './planned-reminder.js';
import type { ReminderPolicy } from './policy.js';
import { movedByQuietHours } from './quiet-hours.js';
import { repeatsAround } from './repeats.js';
import { stepRows } from './step-rows.js';

/** Of several reminders of one moment the one that says most speaks. */
const WEIGHT: Readonly<Record<ReminderKind, number>> = {
  overdue: 5,
  due_day: 4,
  announced: 3,
  approaching: 2,
  no_date: 1,
  supplement: 0,
};

function byMoment(one: PlannedReminder, other: PlannedReminder): number {
  return (
    compareInstants(one.dueAt, other.dueAt) ||
    WEIGHT[other.kind] - WEIGHT[one.kind] ||
    Number(one.ahead) - Number(other.ahead)
  );
}

/** Two steps of one deadline at one moment are one message. */
function mergeCoinciding(ordered: readonly PlannedReminder[]): PlannedReminder[] {
  const groups = inGroups(ordered, ({ dueAt }) => dueAt);
  return [...groups.values()].flatMap(([speaker, ...others]) => (speaker ? [foldInto(speaker, others)] : []));
}

function planOne(
  deadline: DeadlineToRemind,
  policy: ReminderPolicy,
  openDays: OpenDays,
  now: Instant,
): PlannedReminder[] {
  const steps = deadline.supplementSince == null ? kindPolicyOf(policy, deadline).steps : [];
  const { last, next } = repeatsAround(deadline, policy, openDays, now);
  const stepsInTime = steps
    .flatMap((step) => stepRows(deadline, step, openDays))
    .map((row) => movedByQuietHours(row, deadline, policy.quietHours));
  const rows = [...stepsInTime, ...(last === null ? [] : [last]), next];
  return mergeCoinciding(foldMissed(rows.toSorted(byMoment), now).toSorted(byMoment));
}

/**
 * Every reminder that open deadlines need from now on, soonest first for each deadline.
 *
 * Steps already past are folded into the newest of them, which is due at once (`foldMissed`); of the repeats the plan
 * holds the next one (`nextRepeat`). Planning again gives the same keys, so the difference to what is stored
 * (`diffPlan`) is what changed.
 */
export function planReminders(
  deadlines: readonly DeadlineToRemind[],
  policy: ReminderPolicy,
  openDays: OpenDays,
  now: Instant,
): PlannedReminder[] {
  return deadlines.flatMap((deadline) => planOne(deadline, policy, openDays, now));
}
