import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import type { Verdict } from '../law/index.js';
import type { IncidentStatus } from './incident-words.js';

export interface StatusGround {
  readonly closedAt: Date | null;
  readonly verdict: Verdict;
  readonly deadlines: readonly DeadlineEntity[];
  readonly now: Date;
}

const isMet = ({ state }: DeadlineEntity): boolean => state === 'met' || state === 'met_late';

/** Where an incident stands, derived from what is recorded; the final report weighs more than the preliminary one. */
export const statusOf = ({ closedAt, verdict, deadlines, now }: StatusGround): IncidentStatus => {
  if (closedAt !== null) return 'closed';
  const live = deadlines.filter(({ state }) => state !== 'superseded');
  const open = live.filter(({ state }) => state === 'open');
  const finals = live.filter(({ kind, state }) => kind === 'final_report' && state !== 'discharged');
  if (finals.length > 0 && finals.every(isMet)) {
    return finals.some(({ awaitsSupplement }) => awaitsSupplement) ? 'final_filed_incomplete' : 'final_filed';
  }
  if (open.some(({ dueAt }) => dueAt !== null && dueAt < now)) return 'overdue';
  if (live.some((deadline) => deadline.kind === 'preliminary_report' && isMet(deadline))) return 'preliminary_filed';
  if (live.length === 0) return 'not_reportable';
  if (finals.length === 0) return 'discharged';
  return verdict === 'undetermined' ? 'undetermined' : 'reporting';
};
