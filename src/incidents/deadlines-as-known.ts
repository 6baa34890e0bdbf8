import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import type { Assessment } from '../law/index.js';

/**
 * The deadlines with the dates that followed from what was known then. One whose duty was not known yet is left out, and
 * what was filed later is not met yet.
 */
export const deadlinesAsKnown = (
  deadlines: readonly DeadlineEntity[],
  assessments: readonly Assessment[],
  until: Date,
): DeadlineEntity[] =>
  deadlines.flatMap((deadline) => {
    const assessment = assessments.find(({ regime }) => regime === deadline.regime);
    const obligation = assessment?.obligations.find(({ kind }) => kind === deadline.kind);
    if (obligation === undefined) return [];
    const { force, provisional, clockStart, dueOn, dueAt } = obligation;
    const wasMet = deadline.metAt !== null && deadline.metAt <= until;
    return [
      {
        ...deadline,
        force,
        provisional,
        clockStart,
        dueOn,
        days: obligation.days ?? null,
        targetFrom: obligation.targetFrom ?? null,
        unshiftedDueOn: obligation.unshiftedDueOn ?? null,
        dueAt: dueAt === null ? null : new Date(dueAt),
        state: wasMet ? deadline.state : obligation.discharged === undefined ? 'open' : 'discharged',
        metAt: wasMet ? deadline.metAt : null,
        filingId: wasMet ? deadline.filingId : null,
        awaitsSupplement: wasMet && deadline.awaitsSupplement,
      },
    ];
  });
