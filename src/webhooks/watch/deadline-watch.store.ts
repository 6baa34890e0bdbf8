import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '../../platform/database/system-database.js';

/** A deadline that came nearer than so many days, or that has passed (0). */
export interface NearDeadline {
  readonly organisationId: string;
  readonly deadlineId: string;
  readonly days: number;
  readonly logicalKey: string;
}

/**
 * Each open deadline whose newest mark has no event yet. A mark from before the deadline was, or from before anybody
 * listened, is nobody's news. Hours, not days: the session's time zone must not move a mark.
 */
const unannounced = {
  name: 'webhook_near_deadlines',
  text: `WITH listening AS (
           SELECT organisation_id, min(created_at) AS since FROM webhook_endpoint
           WHERE disabled_at IS NULL AND removed_at IS NULL GROUP BY organisation_id)
         SELECT "organisationId", "deadlineId", days, "logicalKey" FROM (
         SELECT d.organisation_id AS "organisationId", d.id AS "deadlineId", m.days, k.key AS "logicalKey",
           row_number() OVER (PARTITION BY d.organisation_id ORDER BY d.due_at, d.id) AS place
         FROM listening l
         JOIN deadline d ON d.organisation_id = l.organisation_id AND d.state = 'open'
           AND d.due_at < $1::timestamptz + make_interval(hours => 24 * $3)
         CROSS JOIN LATERAL (
           SELECT days, d.due_at - make_interval(hours => 24 * days) AS at FROM unnest($2::int[]) AS days
           WHERE d.due_at - make_interval(hours => 24 * days) < $1 ORDER BY days LIMIT 1) AS m
         CROSS JOIN LATERAL (SELECT 'deadline:' || d.id || ':' || d.due_on || ':' || m.days) AS k (key)
         WHERE CASE WHEN m.days = 0 THEN greatest(m.at, d.updated_at) >= l.since
             ELSE m.at >= l.since AND m.at >= d.created_at END
           AND NOT EXISTS (SELECT 1 FROM webhook_event e
             WHERE e.organisation_id = d.organisation_id AND e.logical_key = k.key)) AS near
         ORDER BY place LIMIT $4`,
};

@Injectable()
export class DeadlineWatchStore {
  constructor(private readonly system: SystemDatabase) {}

  /** Of all organisations that listen. @param marks days before the due moment, 0 for the moment itself */
  unannounced(now: Date, marks: readonly number[], most: number): Promise<NearDeadline[]> {
    return this.system.rows<NearDeadline>(unannounced, [now, marks, Math.max(...marks), most]);
  }
}
