import { toJapanTime, toJapanTimeOrNull } from '../platform/clock/instant.js';
import type { BoardItem, BoardState, DeadlineAnswer } from './deadline.dto.js';
import type { DeadlineEntity, DeadlineState } from './deadline.entity.js';
import type { BoardRow } from './deadline.store.js';

/** An open deadline whose moment has passed is missed: derived at reading, so that it is never late itself. */
const shownState = (state: DeadlineState, dueAt: Date | null, now: Date): BoardState =>
  state === 'open' && dueAt !== null && dueAt < now ? 'missed' : state;

export const boardItemOf =
  (now: Date) =>
  (row: BoardRow): BoardItem => ({
    id: row.id,
    incidentId: row.incident_id,
    incidentTitle: row.incident_title,
    regime: row.regime,
    kind: row.kind,
    force: row.force,
    provisional: row.provisional,
    days: row.days,
    clockStart: row.clock_start,
    dueOn: row.due_on,
    dueAt: toJapanTime(row.due_at),
    state: shownState(row.state, row.due_at, now),
    metAt: toJapanTimeOrNull(row.met_at),
    drill: row.drill,
  });

export const deadlineAnswerOf =
  (now: Date) =>
  (deadline: DeadlineEntity): DeadlineAnswer => ({
    id: deadline.id,
    regime: deadline.regime,
    kind: deadline.kind,
    force: deadline.force,
    provisional: deadline.provisional,
    days: deadline.days,
    clockStart: deadline.clockStart,
    targetFrom: deadline.targetFrom,
    unshiftedDueOn: deadline.unshiftedDueOn,
    dueOn: deadline.dueOn,
    dueAt: toJapanTimeOrNull(deadline.dueAt),
    state: shownState(deadline.state, deadline.dueAt, now),
    awaitsSupplement: deadline.awaitsSupplement,
    metAt: toJapanTimeOrNull(deadline.metAt),
    filingId: deadline.filingId,
  });
