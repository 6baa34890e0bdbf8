import { Injectable } from '@nestjs/common';
import type { CivilDate, LegalForce, ObligationKind } from '../../law/index.js';
import { SystemDatabase } from '../../platform/database/system-database.js';
import type { Tx } from '../../platform/database/tx.js';

/** An open deadline of which nobody would hear. */
export interface Gap {
  readonly organisationId: string;
  readonly deadlineId: string;
}

export interface RaisedGap {
  readonly deadlineId: string;
  readonly incidentId: string;
  readonly kind: ObligationKind;
  readonly force: LegalForce;
  readonly dueOn: CivilDate | null;
  readonly drill: boolean;
  readonly title: string;
}

/**
 * Deliberately not the way in which reminders are planned: it knows neither policies nor steps. A duty is open while
 * nothing was filed, and after an incomplete final report (R34). It is covered by a reminder that is still to go out,
 * that is no escalation of another, and that comes no later than the longest pause a policy may name (31 days, and 14
 * by which a closure moves it) after its date or, when that is past or there is none, from now. A reminder that was set
 * aside, since it cannot be sent, makes a gap whatever else is planned: its moment has come and nobody was told.
 */
const isGap = (now: string): string => `
  (d.state = 'open' OR (d.awaits_supplement AND d.state IN ('met', 'met_late')))
  AND (NOT EXISTS (
    SELECT 1 FROM reminder r
    WHERE r.organisation_id = d.organisation_id AND r.deadline_id = d.id AND r.state = 'planned' AND r.escalates IS NULL
      AND r.due_at <= greatest(d.due_at, ${now}::timestamptz) + make_interval(hours => 24 * 46))
  OR EXISTS (
    SELECT 1 FROM reminder r
    WHERE r.organisation_id = d.organisation_id AND r.deadline_id = d.id AND r.state = 'planned'
      AND r.set_aside_at IS NOT NULL))`;

/** Of each organisation no more than some, or one that has very many would hide the others. */
const find = {
  name: 'watch_gaps',
  text: `SELECT "organisationId", "deadlineId" FROM (
           SELECT d.organisation_id AS "organisationId", d.id AS "deadlineId",
             row_number() OVER (PARTITION BY d.organisation_id ORDER BY d.due_at, d.id) AS place
           FROM deadline d WHERE ${isGap('$1')}) AS gap
         WHERE place <= $3 ORDER BY place, "organisationId" LIMIT $2`,
};

/** Once a day for each deadline, whichever worker comes first; and only what is still so. */
const raise = {
  name: 'watch_gap_raise',
  text: `WITH raised AS (
           INSERT INTO reminder_gap (organisation_id, deadline_id, day, found_at)
           SELECT d.organisation_id, d.id, $3, $4::timestamptz FROM deadline d
           WHERE d.organisation_id = $1 AND d.id = ANY ($2) AND ${isGap('$4')}
           ON CONFLICT DO NOTHING RETURNING deadline_id)
         SELECT d.id AS "deadlineId", d.incident_id AS "incidentId", d.kind, d.force, d.due_on AS "dueOn", d.drill, i.title
         FROM raised
         JOIN deadline d ON d.organisation_id = $1 AND d.id = raised.deadline_id
         JOIN incident i ON i.organisation_id = $1 AND i.id = d.incident_id
         ORDER BY d.id`,
};

@Injectable()
export class GapStore {
  constructor(private readonly system: SystemDatabase) {}

  /** Of all organisations, of each so many. */
  find(now: Date, { most, ofEach }: { readonly most: number; readonly ofEach: number }): Promise<Gap[]> {
    return this.system.rows<Gap>(find, [now, most, ofEach]);
  }

  /** Notes those of which nobody was told on that day. @param day in Japan */
  raise(tx: Tx, deadlineIds: readonly string[], day: CivilDate, now: Date): Promise<RaisedGap[]> {
    return tx.rows<RaisedGap>(raise, [tx.organisationId, deadlineIds, day, now]);
  }
}
