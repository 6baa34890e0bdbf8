import type { StoredAssessment } from '../deadlines/wanted-deadlines.js';
import { endOfDay, type Obligation } from '../law/index.js';
import type { DeterminationEntity } from './determination.entity.js';

interface DateKept {
  readonly regime: string;
  readonly obligation: string;
  readonly dueOn: string;
}

const keptDates = (determinations: readonly DeterminationEntity[]): DateKept[] =>
  determinations.filter(({ kind }) => kind === 'date_kept').map(({ detail }) => detail as unknown as DateKept);

const withKeptDate = (obligation: Obligation, kept: DateKept | undefined): Obligation =>
  kept === undefined || obligation.dueOn === null
    ? obligation
    : { ...obligation, dueOn: kept.dueOn, dueAt: endOfDay(kept.dueOn) };

/** Whether people last said that it was no leak after all (R7). */
export const isRuledOut = (determinations: readonly DeterminationEntity[]): boolean =>
  determinations.findLast(({ kind }) => kind === 'not_a_leak' || kind === 'leak_after_all')?.kind === 'not_a_leak';

/**
 * What people decided, laid over what the law computed: their decisions outlive every recomputation. The assessment that
 * is stored stays as computed, so that both can be seen.
 */
export const withDecisions = (
  assessments: readonly StoredAssessment[],
  determinations: readonly DeterminationEntity[],
): StoredAssessment[] => {
  if (isRuledOut(determinations)) return [];
  const kept = keptDates(determinations);
  return assessments.map(({ id, body }) => ({
    id,
    body: {
      ...body,
      obligations: body.obligations.map((obligation) =>
        withKeptDate(
          obligation,
          kept.findLast((one) => one.regime === body.regime && one.obligation === obligation.kind),
        ),
      ),
    },
  }));
};
