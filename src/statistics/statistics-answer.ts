import { type BoardState, boardStates, obligationKinds } from '../deadlines/deadline.dto.js';
import type { CauseKind } from '../incidents/cause.js';
import { incidentStatuses, type IncidentStatus } from '../incidents/incident-words.js';
import { addDays } from '../law/index.js';
import { dueWithinDays } from './due-within-days.js';
import type { DueWithin, KindStatistics, StatisticsAnswer } from './statistics.dto.js';
import type { DeadlineCounts, IncidentCounts, StatisticsPeriod } from './statistics.store.js';

type Kept = Pick<DeadlineCounts, 'met' | 'met_late' | 'missed'>;

/** What was due and kept in time, of what was due or kept; what is still to come counts on neither side. */
const onTimeRateOf = ({ met, met_late, missed }: Kept): number | null => {
  const due = met + met_late + missed;
  return due === 0 ? null : Math.round((met / due) * 10_000) / 10_000;
};

const groupOf = ({ incidents, closed, met, met_late, missed }: IncidentCounts) => ({
  incidents,
  open: incidents - closed,
  met,
  metLate: met_late,
  missed,
  onTimeRate: onTimeRateOf({ met, met_late, missed }),
});

const statesOf = (rows: readonly DeadlineCounts[]): Record<BoardState, number> =>
  Object.fromEntries(boardStates.map((state) => [state, rows.reduce((sum, row) => sum + row[state], 0)])) as Record<
    BoardState,
    number
  >;

const kindOf = (row: DeadlineCounts): KindStatistics => ({
  kind: row.kind as KindStatistics['kind'],
  byState: statesOf([row]),
  withoutDate: { open: row.undated_open, met: row.undated_met, discharged: row.undated_discharged },
  onTimeRate: onTimeRateOf(row),
  filed: row.filed,
  medianDaysToFile: row.median_days,
});

const dueWithinOf = (rows: readonly DeadlineCounts[], today: string): DueWithin[] =>
  dueWithinDays.map((days, place) => ({
    days,
    through: addDays(today, days),
    deadlines: rows.reduce((sum, { due_within }) => sum + (due_within[place] ?? 0), 0),
  }));

export const statisticsAnswerOf = (
  { today, from, to }: StatisticsPeriod,
  incidents: readonly IncidentCounts[],
  deadlines: readonly DeadlineCounts[],
): StatisticsAnswer => {
  const all = incidents.find(({ status, cause, month }) => status === null && cause === null && month === null);
  const states = statesOf(deadlines);
  const statuses = incidentStatuses.map((status) => [
    status,
    incidents.find((row) => row.status === status)?.incidents ?? 0,
  ]);
  return {
    today,
    from,
    to,
    incidents: {
      total: all?.incidents ?? 0,
      open: (all?.incidents ?? 0) - (all?.closed ?? 0),
      byStatus: Object.fromEntries(statuses) as Record<IncidentStatus, number>,
    },
    deadlines: {
      byState: states,
      onTimeRate: onTimeRateOf(states),
      dueWithin: dueWithinOf(deadlines, today),
      byKind: deadlines
        .map(kindOf)
        .toSorted((one, other) => obligationKinds.indexOf(one.kind) - obligationKinds.indexOf(other.kind)),
    },
    byCause: incidents
      .flatMap((row) => (row.cause === null ? [] : [{ cause: row.cause as CauseKind, ...groupOf(row) }]))
      .toSorted((one, other) => other.incidents - one.incidents || one.cause.localeCompare(other.cause)),
    byMonth: incidents
      .flatMap((row) => (row.month === null ? [] : [{ month: row.month, ...groupOf(row) }]))
      .toSorted((one, other) => one.month.localeCompare(other.month)),
  };
};
