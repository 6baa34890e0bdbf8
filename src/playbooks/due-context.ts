import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import type { ObligationKind } from '../law/index.js';
import { toJapanTime } from '../platform/clock/instant.js';
import type { DueContext } from './due-at.js';

type Dated = Pick<DeadlineEntity, 'kind' | 'state' | 'dueAt'>;

/** What tasks are counted from, out of the deadlines that are kept; under several laws the earliest date of each duty. */
export const dueContextOf = (awareAt: Date, deadlines: readonly Dated[]): DueContext => {
  const earliest = new Map<ObligationKind, Date>();
  for (const { kind, state, dueAt } of deadlines) {
    if (dueAt === null || state === 'superseded' || state === 'discharged') continue;
    const before = earliest.get(kind);
    if (before === undefined || dueAt < before) earliest.set(kind, dueAt);
  }
  return {
    awareAt: toJapanTime(awareAt),
    deadlines: Object.fromEntries([...earliest].map(([kind, dueAt]) => [kind, toJapanTime(dueAt)])),
  };
};
