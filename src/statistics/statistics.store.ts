import { Injectable } from '@nestjs/common';
import { deadlineStateSql } from '../deadlines/deadline-state-sql.js';
import { incidentStatusSql } from '../incidents/incident-status-sql.js';
import type { CivilDate } from '../law/index.js';
import type { Tx } from '../platform/database/tx.js';
import { dueWithinDays } from './due-within-days.js';

export interface StatisticsPeriod {
  readonly now: Date;
  /** In Japan. */
  readonly today: CivilDate;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** Counts of incidents which share what is not null; all null is all of them. */
export interface IncidentCounts {
  readonly status: string | null;
  readonly cause: string | null;
  readonly month: string | null;
  readonly incidents: number;
  readonly closed: number;
  readonly met: number;
  readonly met_late: number;
  readonly missed: number;
}

export interface DeadlineCounts {
  readonly kind: string;
  readonly open: number;
  readonly missed: number;
  readonly met: number;
  readonly met_late: number;
  readonly discharged: number;
  readonly superseded: number;
  readonly undated_open: number;
  readonly undated_met: number;
  readonly undated_discharged: number;
  /** One for each of dueWithinDays. */
  readonly due_within: readonly number[];
  readonly filed: number;
  readonly median_days: number | null;
}

/** Incidents that are no exercise, and of which the organisation came to know within the period. */
const isMeant = `i.organisation_id = $1 AND NOT i.drill
  AND ($3::date IS NULL OR (i.aware_at AT TIME ZONE 'Asia/Tokyo')::date >= $3::date)
  AND ($4::date IS NULL OR (i.aware_at AT TIME ZONE 'Asia/Tokyo')::date <= $4::date)`;

const state = deadlineStateSql('d', '$2::timestamptz');

const dated = (wanted: string): string =>
  `count(*) FILTER (WHERE d.due_at IS NOT NULL AND ${state} = '${wanted}')::integer AS ${wanted}`;

// The board lists deadlines that have a date, and so these are counted.
const ofIncidents = {
  name: 'statistics_of_incidents',
  text: `WITH each AS (
           SELECT ${incidentStatusSql('i', 'd', '$2::timestamptz')} AS status, i.cause->>'kind' AS cause,
                  to_char(i.aware_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM') AS month,
                  ${['met', 'met_late', 'missed'].map(dated).join(', ')}
           FROM incident i LEFT JOIN deadline d ON d.organisation_id = i.organisation_id AND d.incident_id = i.id
           WHERE ${isMeant}
           GROUP BY i.organisation_id, i.id
         )
         SELECT status, cause, month, count(*)::integer AS incidents,
                count(*) FILTER (WHERE status = 'closed')::integer AS closed,
                coalesce(sum(met), 0)::integer AS met, coalesce(sum(met_late), 0)::integer AS met_late,
                coalesce(sum(missed), 0)::integer AS missed
         FROM each GROUP BY GROUPING SETS ((status), (cause), (month), ())`,
};

const filedOn = "(d.met_at AT TIME ZONE 'Asia/Tokyo')::date";
const isFiled = "d.state IN ('met', 'met_late') AND d.clock_start IS NOT NULL";

const ofDeadlines = {
  name: 'statistics_of_deadlines',
  text: `SELECT d.kind,
                ${['open', 'missed', 'met', 'met_late', 'discharged', 'superseded'].map(dated).join(', ')},
                count(*) FILTER (WHERE d.due_at IS NULL AND d.state = 'open')::integer AS undated_open,
                count(*) FILTER (WHERE d.due_at IS NULL AND d.state IN ('met', 'met_late'))::integer AS undated_met,
                count(*) FILTER (WHERE d.due_at IS NULL AND d.state = 'discharged')::integer AS undated_discharged,
                ARRAY[${dueWithinDays
                  .map(
                    (days) => `count(*) FILTER (WHERE ${state} = 'open' AND d.due_on <= $5::date + ${days})::integer`,
                  )
                  .join(', ')}] AS due_within,
                count(*) FILTER (WHERE ${isFiled})::integer AS filed,
                percentile_cont(0.5) WITHIN GROUP (ORDER BY greatest(${filedOn} - d.clock_start + 1, 1))
                  FILTER (WHERE ${isFiled}) AS median_days
         FROM deadline d JOIN incident i ON i.organisation_id = d.organisation_id AND i.id = d.incident_id
         WHERE d.organisation_id = $1 AND ${isMeant}
         GROUP BY d.kind`,
};

@Injectable()
export class StatisticsStore {
  ofIncidents(tx: Tx, { now, from, to }: StatisticsPeriod): Promise<IncidentCounts[]> {
    return tx.rows<IncidentCounts>(ofIncidents, [tx.organisationId, now, from, to]);
  }

  ofDeadlines(tx: Tx, { now, today, from, to }: StatisticsPeriod): Promise<DeadlineCounts[]> {
    return tx.rows<DeadlineCounts>(ofDeadlines, [tx.organisationId, now, from, to, today]);
  }
}
