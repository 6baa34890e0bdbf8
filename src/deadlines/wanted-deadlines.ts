import type { Assessment, Obligation } from '../law/index.js';
import type { DeadlineEntity } from './deadline.entity.js';

export interface StoredAssessment {
  readonly id: string;
  readonly body: Assessment;
}

export type WantedDeadline = Pick<
  DeadlineEntity,
  | 'assessmentId'
  | 'regime'
  | 'kind'
  | 'force'
  | 'provisional'
  | 'days'
  | 'clockStart'
  | 'targetFrom'
  | 'unshiftedDueOn'
  | 'dueOn'
  | 'dueAt'
> & { readonly state: 'open' | 'discharged'; readonly obligation: Obligation };

/** The deadlines that assessments ask for: one for each duty under each regime. */
export const wantedDeadlines = (assessments: readonly StoredAssessment[]): WantedDeadline[] =>
  assessments.flatMap(({ id, body }) =>
    body.obligations.map((obligation) => ({
      assessmentId: id,
      regime: body.regime,
      kind: obligation.kind,
      force: obligation.force,
      provisional: obligation.provisional,
      days: obligation.days ?? null,
      clockStart: obligation.clockStart,
      targetFrom: obligation.targetFrom ?? null,
      unshiftedDueOn: obligation.unshiftedDueOn ?? null,
      dueOn: obligation.dueOn,
      dueAt: obligation.dueAt === null ? null : new Date(obligation.dueAt),
      state: obligation.discharged === undefined ? ('open' as const) : ('discharged' as const),
      obligation,
    })),
  );
