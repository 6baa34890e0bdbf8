import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '../platform/database/system-database.js';
import type { Statement, Tx } from '../platform/database/tx.js';

/** An incident whose period has passed, or will. */
export interface DueIncident {
  readonly id: string;
  readonly title: string;
  readonly closed_at: Date;
}

const organisations = {
  name: 'retention_organisations',
  text: `SELECT organisation_id AS id, (settings->'retention'->>'daysAfterClosing')::integer AS days FROM organisation
         WHERE settings->'retention'->>'daysAfterClosing' IS NOT NULL ORDER BY organisation_id`,
};

/**
 * One that was opened and closed again after its data was removed is due anew. One waits for a mail that tells of others too
 * and has not left yet: without its text nobody would be reminded of them.
 */
const isDue = `organisation_id = $1 AND closed_at <= $2 AND (purged_at IS NULL OR purged_at < closed_at)
  AND NOT EXISTS (SELECT FROM delivery_incident n JOIN delivery d ON d.organisation_id = n.organisation_id AND d.id = n.delivery_id
    WHERE n.organisation_id = incident.organisation_id AND n.incident_id = incident.id AND d.state = 'queued')`;

const due = {
  name: 'retention_due',
  text: `SELECT id, title, closed_at FROM incident WHERE ${isDue} ORDER BY closed_at, id LIMIT $3`,
};

const countDue = { name: 'retention_count', text: `SELECT count(*)::integer AS count FROM incident WHERE ${isDue}` };

const lockDue = {
  name: 'retention_lock',
  text: `SELECT id, title, closed_at FROM incident WHERE ${isDue} AND id = $3 FOR UPDATE`,
};

const files = {
  name: 'retention_files',
  text: 'SELECT id FROM incident_file WHERE organisation_id = $1 AND incident_id = $2',
};

const own = 'organisation_id = $1 AND incident_id = $2';
const ofDrafts = `organisation_id = $1 AND draft_id IN (SELECT id FROM draft WHERE ${own})`;
const ofDeliveries = `organisation_id = $1 AND (incident_id = $2 OR id IN (
  SELECT n.delivery_id FROM delivery_incident n WHERE n.organisation_id = $1 AND n.incident_id = $2))`;
// It tells of another incident too, whose period has not passed since: that somebody was told of it stays.
const needed = `EXISTS (SELECT FROM delivery_incident n
  JOIN incident i ON i.organisation_id = n.organisation_id AND i.id = n.incident_id
  WHERE n.organisation_id = $1 AND n.delivery_id = delivery.id AND n.incident_id <> $2
    AND (i.purged_at IS NULL OR i.purged_at < delivery.created_at))`;
const ofOwnDeliveries = `${ofDeliveries} AND NOT ${needed}`;
const emptied = `message = jsonb_build_object('subject', '', 'messageId', message->'messageId')`;
// An address that was refused names the delivery that was, and outlives it: that delivery is emptied and stays.
const unnamed = `NOT EXISTS (SELECT FROM refused_address r
  WHERE r.organisation_id = delivery.organisation_id AND r.delivery_id = delivery.id)`;

/** In the order of their foreign keys. What is left of an incident are its dates, verdicts, kinds and numbers. */
const removals: readonly string[] = [
  `DELETE FROM draft_review WHERE ${ofDrafts}`,
  `DELETE FROM draft_version WHERE ${ofDrafts}`,
  `DELETE FROM draft WHERE ${own}`,
  `DELETE FROM comment WHERE ${own}`,
  `DELETE FROM task WHERE ${own}`,
  `DELETE FROM accepted_prevention WHERE ${own}`,
  `DELETE FROM incident_playbook WHERE ${own}`,
  `DELETE FROM incident_file WHERE ${own}`,
  `DELETE FROM reminder_acknowledgement WHERE organisation_id = $1
     AND reminder_id IN (SELECT id FROM reminder WHERE ${own})`,
  `DELETE FROM delivery_attempt WHERE organisation_id = $1
     AND delivery_id IN (SELECT id FROM delivery WHERE ${ofOwnDeliveries})`,
  `DELETE FROM delivery WHERE ${ofOwnDeliveries} AND ${unnamed}`,
  `UPDATE delivery SET recipient = '', last_answer = NULL, ${emptied} WHERE ${ofOwnDeliveries}`,
  `UPDATE delivery SET ${emptied} WHERE ${ofDeliveries}`,
  `UPDATE fact_revision SET revision = revision - 'reason' WHERE ${own}`,
  `UPDATE determination SET reason = '' WHERE ${own}`,
  `UPDATE filing SET late_reason = '' WHERE ${own} AND late_reason IS NOT NULL`,
  `UPDATE filing SET accepted_incomplete = accepted_incomplete || '{"reason": ""}'
     WHERE ${own} AND accepted_incomplete IS NOT NULL`,
  `UPDATE incident SET summary = '', particulars = '{}', cause = cause - 'detail' WHERE organisation_id = $1 AND id = $2`,
];

const statements: readonly Statement[] = removals.map((text, place) => ({ name: `retention_${String(place)}`, text }));

const mark = {
  name: 'retention_mark',
  text: `UPDATE incident SET title = $3, purged_at = $4, updated_at = $4, version = version + 1
         WHERE organisation_id = $1 AND id = $2`,
};

@Injectable()
export class RetentionStore {
  constructor(private readonly system: SystemDatabase) {}

  /** Those that set a period, with its days. */
  organisations(): Promise<{ readonly id: string; readonly days: number }[]> {
    return this.system.rows(organisations, []);
  }

  /** Closed at a moment or before it, the longest closed first. */
  due(tx: Tx, until: Date, limit: number): Promise<DueIncident[]> {
    return tx.rows<DueIncident & Record<string, unknown>>(due, [tx.organisationId, until, limit]);
  }

  async countDue(tx: Tx, until: Date): Promise<number> {
    return (await tx.rows<{ count: number }>(countDue, [tx.organisationId, until]))[0]?.count ?? 0;
  }

  /** Locked until the transaction ends; null when it is not due any more. */
  async lockDue(tx: Tx, id: string, until: Date): Promise<DueIncident | null> {
    const rows = await tx.rows<DueIncident & Record<string, unknown>>(lockDue, [tx.organisationId, until, id]);
    return rows[0] ?? null;
  }

  async files(tx: Tx, incidentId: string): Promise<string[]> {
    return (await tx.rows<{ id: string }>(files, [tx.organisationId, incidentId])).map(({ id }) => id);
  }

  /** Removes the personal data of one incident. */
  remove(tx: Tx, incidentId: string, title: string, at: Date): Promise<unknown> {
    return tx.erasing(() => {
      for (const statement of statements) void tx.send(statement, [tx.organisationId, incidentId]);
      return tx.send(mark, [tx.organisationId, incidentId, title, at]);
    });
  }
}
