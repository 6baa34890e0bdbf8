import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import { civilDateOf } from '../law/index.js';
import { toJapanTime, toJapanTimeOrNull } from '../platform/clock/instant.js';
import type { DeadlineToRemind } from './planned-reminder.js';

/** Whether somebody must still hear of it: it is open, or it was filed incomplete and awaits its supplement (R34). */
export const isToRemind = ({ state, awaitsSupplement }: DeadlineEntity): boolean =>
  state === 'open' || (awaitsSupplement && (state === 'met' || state === 'met_late'));

export const deadlineToRemind = (deadline: DeadlineEntity): DeadlineToRemind => ({
  id: deadline.id,
  kind: deadline.kind,
  force: deadline.force,
  loggedAt: toJapanTime(deadline.createdAt),
  datedAt: deadline.sequence > 0 ? toJapanTime(deadline.updatedAt) : null,
  clockStart: deadline.clockStart,
  targetFrom: deadline.targetFrom,
  dueOn: deadline.dueOn,
  dueAt: toJapanTimeOrNull(deadline.dueAt),
  supplementSince:
    deadline.awaitsSupplement && deadline.metAt !== null ? civilDateOf(toJapanTime(deadline.metAt)) : null,
});
