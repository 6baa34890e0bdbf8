import type { Instant } from '../law/model.js';
import { inGroups } from '../platform/in-groups.js';
import { compareInstants } from './japan-time.js';
import type { PlannedReminder } from './planned-reminder.js';

/** A stored reminder. Cancelled ones take no part: a reminder wanted again is a new row. */
export interface ExistingReminder {
  readonly logicalKey: string;
  readonly deadlineId: string;
  readonly dueOn: string | null;
  readonly dueAt: Instant;
  /** `planned` may still be cancelled; `sent` and `folded` are done, and a claimed one counts as sent. */
  readonly state: 'planned' | 'sent' | 'folded' | 'cancelled';
  readonly sentAt: Instant | null;
  /** Set on the escalation of another reminder, which no plan names. */
  readonly escalates?: string | null;
}

export interface PlanDifference<E extends ExistingReminder> {
  readonly keep: readonly E[];
  readonly cancel: readonly E[];
  readonly add: readonly PlannedReminder[];
}

const sameDate = (one: { dueOn: string | null }, other: { dueOn: string | null }): boolean => one.dueOn === other.dueOn;

const isEscalation = ({ escalates }: ExistingReminder): boolean => escalates != null;

/** People have already heard of this date after the moment for which the reminder was meant; an escalation told others. */
function alreadyHeard(reminder: PlannedReminder, existing: readonly ExistingReminder[]): boolean {
  return existing.some(
    (row) =>
      row.sentAt !== null &&
      !isEscalation(row) &&
      sameDate(row, reminder) &&
      compareInstants(row.sentAt, reminder.dueAt) >= 0,
  );
}

/**
 * A promise whose moment has come stays while its date stands, even if a new policy would not make it again. So does an
 * escalation: it follows from what was sent, and only an acknowledgement or a moved date ends it.
 */
function isOwed(row: ExistingReminder, wanted: readonly PlannedReminder[], now: Instant): boolean {
  const isPromised = isEscalation(row) || compareInstants(row.dueAt, now) <= 0;
  return isPromised && wanted.some((reminder) => sameDate(row, reminder));
}

/**
 * What replanning changes, for the deadlines of both lists.
 *
 * A deadline that was filed is no longer planned, so all its open reminders are cancelled. A moved date changes every
 * key: the old ones are cancelled, the new ones added, among them one at once.
 *
 * @param existing every stored reminder of the deadlines replanned, done ones too
 * @param wanted their plan, made at `now`
 */
export function diffPlan<E extends ExistingReminder>(
  existing: readonly E[],
  wanted: readonly PlannedReminder[],
  now: Instant,
): PlanDifference<E> {
  const standing = existing.filter(({ state }) => state !== 'cancelled');
  const stored = inGroups(standing, ({ deadlineId }) => deadlineId);
  const planned = inGroups(wanted, ({ deadlineId }) => deadlineId);
  const wantedKeys = new Set(wanted.map(({ logicalKey }) => logicalKey));
  const storedKeys = new Set(standing.map(({ logicalKey }) => logicalKey));

  const stays = (row: E): boolean =>
    row.state !== 'planned' || wantedKeys.has(row.logicalKey) || isOwed(row, planned.get(row.deadlineId) ?? [], now);
  const isMissing = (reminder: PlannedReminder): boolean =>
    !storedKeys.has(reminder.logicalKey) && !alreadyHeard(reminder, stored.get(reminder.deadlineId) ?? []);

  return {
    keep: standing.filter(stays),
    cancel: standing.filter((row) => !stays(row)),
    add: wanted.filter(isMissing),
  };
}
