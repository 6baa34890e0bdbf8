import { epochMillisOf } from '../law/calendar/instant.js';
import type { Instant } from '../law/model.js';
import { foldInto } from './fold.js';
import { inGroups } from '../platform/in-groups.js';
import { compareInstants } from './japan-time.js';
import type { PlannedReminder } from './planned-reminder.js';

/** A mail server may take its time; only after this long does the mail apologise. */
export const LATE_AFTER_MINUTES = 15;

export function isLate(dueAt: Instant, now: Instant): boolean {
  return epochMillisOf(now) - epochMillisOf(dueAt) > LATE_AFTER_MINUTES * 60_000;
}

/** The newest missed reminder of one deadline, speaking for the older ones. */
function newestSpeaks<T extends PlannedReminder>(missed: readonly T[], now: Instant): T[] {
  const ordered = missed.toSorted((one, other) => compareInstants(one.dueAt, other.dueAt));
  const newest = ordered.at(-1);
  if (newest === undefined) return [];
  return [{ ...foldInto(newest, ordered.slice(0, -1)), late: isLate(newest.dueAt, now) }];
}

/**
 * After downtime: of each deadline the newest missed reminder is due at once, marked late, and names the earlier ones in
 * `folded`. What is still to come stays as it is. No flood, no silence.
 *
 * The plan uses it for steps that were past when planned, the dispatcher for the due rows that it finds.
 */
export function foldMissed<T extends PlannedReminder>(reminders: readonly T[], now: Instant): T[] {
  const byDeadline = inGroups(reminders, ({ deadlineId }) => deadlineId);
  return [...byDeadline.values()].flatMap((ofDeadline) => {
    const missed = ofDeadline.filter(({ dueAt }) => compareInstants(dueAt, now) <= 0);
    const future = ofDeadline.filter(({ dueAt }) => compareInstants(dueAt, now) > 0);
    return [...newestSpeaks(missed, now), ...future];
  });
}
