import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import type { Obligation } from '../law/index.js';
import { SystemDatabase } from '../platform/database/system-database.js';
import type { Tx } from '../platform/database/tx.js';
import { ReminderEntity, type ReminderState } from './reminder.entity.js';

export type ClaimedReminder = Pick<ReminderEntity, 'organisationId' | 'id' | 'incidentId' | 'deadlineId'>;

/** What a reminder is about, read when it is sent: what the mail says must be true then. */
export interface ReminderSubject {
  readonly deadline_id: string;
  readonly title: string;
  readonly owner_member_id: string | null;
  /** The law's, of the deadline's own assessment; null when that knows no such duty. */
  readonly obligation: Obligation | null;
}

const insertMany = {
  name: 'reminder_insert',
  text: `INSERT INTO reminder (organisation_id, id, incident_id, deadline_id, logical_key, step, due_at, state,
           escalates, created_at)
         SELECT $1, r.id, r."incidentId", r."deadlineId", r."logicalKey", r.step, r."dueAt", 'planned', r.escalates,
           r."createdAt"
         FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, "incidentId" uuid, "deadlineId" uuid, "logicalKey" text,
           step jsonb, "dueAt" timestamptz, escalates uuid, "createdAt" timestamptz)
         ON CONFLICT (organisation_id, logical_key) WHERE state <> 'cancelled' DO NOTHING`,
};

/** What is sent of a new one: many go at once, and what none of them has yet is left out. */
const planned = ({
  organisationId,
  state,
  foldedInto,
  cancelReason,
  leaseUntil,
  setAsideAt,
  restoredAt,
  settledAt,
  ...sent
}: ReminderEntity): Partial<ReminderEntity> => sent;

/**
 * Leases by the database's clock; a worker that dies lets go when its lease ends. Organisations take turns: those that
 * have waited longest, each with no more than its share, so that nobody's backlog holds the others.
 */
const claimDue = {
  name: 'reminder_claim',
  text: `WITH turn AS (
           SELECT organisation_id FROM reminder
           WHERE state = 'planned' AND due_at <= $1 AND (lease_until IS NULL OR lease_until < clock_timestamp())
           GROUP BY organisation_id ORDER BY min(due_at), organisation_id LIMIT $2),
         due AS (
           SELECT d.organisation_id, d.id FROM turn CROSS JOIN LATERAL (
             SELECT organisation_id, id FROM reminder
             WHERE organisation_id = turn.organisation_id AND state = 'planned' AND due_at <= $1
               AND (lease_until IS NULL OR lease_until < clock_timestamp())
             ORDER BY due_at LIMIT $4 FOR UPDATE SKIP LOCKED) AS d)
         UPDATE reminder SET lease_until = clock_timestamp() + make_interval(secs => $3)
         WHERE (organisation_id, id) IN (SELECT organisation_id, id FROM due)
         RETURNING organisation_id AS "organisationId", id, incident_id AS "incidentId", deadline_id AS "deadlineId"`,
};

/**
 * With the claimed, what else of the organisation is due and nobody claimed, up to a number: after downtime it becomes one
 * mail to a person, at whatever moments it was due.
 */
const lockDue = {
  name: 'reminder_lock_due',
  text: `SELECT organisation_id AS "organisationId", id, incident_id AS "incidentId", deadline_id AS "deadlineId",
           logical_key AS "logicalKey", step, due_at AS "dueAt", state, folded_into AS "foldedInto",
           cancel_reason AS "cancelReason", lease_until AS "leaseUntil", set_aside_at AS "setAsideAt",
           restored_at AS "restoredAt", settled_at AS "settledAt", escalates, created_at AS "createdAt"
         FROM reminder
         WHERE organisation_id = $1 AND state = 'planned' AND due_at <= $3
           AND (id = ANY ($2) OR lease_until IS NULL OR lease_until < clock_timestamp())
         ORDER BY id = ANY ($2) DESC, due_at, id LIMIT $4 FOR UPDATE SKIP LOCKED`,
};

const subjects = {
  name: 'reminder_subjects',
  text: `SELECT d.id AS deadline_id, i.title, i.owner_member_id,
           jsonb_path_query_first(a.body, '$.obligations[*] ? (@.kind == $kind)', jsonb_build_object('kind', d.kind)) AS obligation
         FROM deadline d
         JOIN incident i ON i.organisation_id = d.organisation_id AND i.id = d.incident_id
         JOIN assessment a ON a.organisation_id = d.organisation_id AND a.id = d.assessment_id
         WHERE d.organisation_id = $1 AND d.id = ANY ($2)`,
};

const settle = {
  name: 'reminder_settle',
  text: `UPDATE reminder r SET state = s.state, folded_into = s."foldedInto", cancel_reason = s."cancelReason",
           settled_at = $3, lease_until = NULL, set_aside_at = NULL
         FROM jsonb_to_recordset($2::jsonb) AS s (id uuid, state text, "foldedInto" uuid, "cancelReason" text)
         WHERE r.organisation_id = $1 AND r.id = s.id AND r.state = 'planned'`,
};

/** What fails again and again is tried once in a while, and counts as a gap until it has gone out. */
const setAside = {
  name: 'reminder_set_aside',
  text: `UPDATE reminder SET set_aside_at = $3, lease_until = clock_timestamp() + make_interval(secs => $4)
         WHERE organisation_id = $1 AND id = ANY ($2) AND state = 'planned'`,
};

const cancelEscalations = {
  name: 'reminder_cancel_escalations',
  text: `UPDATE reminder SET state = 'cancelled', cancel_reason = 'acknowledged', settled_at = $3, lease_until = NULL
         WHERE organisation_id = $1 AND escalates = $2 AND state = 'planned' RETURNING id`,
};

export interface Settlement {
  readonly id: string;
  readonly state: Exclude<ReminderState, 'planned'>;
  readonly foldedInto?: string;
  readonly cancelReason?: string;
}

export interface ReminderPageQuery {
  readonly incidentId?: string;
  readonly deadlineId?: string;
  readonly state?: ReminderState;
  readonly after: { readonly dueAt: Date; readonly id: string } | null;
  readonly limit: number;
}

@Injectable()
export class ReminderStore {
  constructor(private readonly system: SystemDatabase) {}

  /** All in one statement; one that stands already, by its logical key, is not planned twice. */
  insertMany(tx: Tx, reminders: readonly ReminderEntity[]): Promise<unknown> {
    return tx.send(insertMany, [tx.organisationId, JSON.stringify(reminders.map(planned))]);
  }

  /** Takes for so many seconds what is due: of so many organisations, of each so many. */
  claimDue(
    now: Date,
    { organisations, ofEach, leaseSeconds }: { organisations: number; ofEach: number; leaseSeconds: number },
  ): Promise<ClaimedReminder[]> {
    return this.system.rows<ClaimedReminder>(claimDue, [now, organisations, leaseSeconds, ofEach]);
  }

  /**
   * What of an organisation is to be sent now, locked: of the claimed what still is, and what is due beside it, up to
   * `max` in all.
   */
  lockDue(tx: Tx, claimed: readonly string[], now: Date, max: number): Promise<ReminderEntity[]> {
    return tx.rows<ReminderEntity>(lockDue, [tx.organisationId, claimed, now, max]);
  }

  /** Tried again after so many seconds. */
  setAside(tx: Tx, ids: readonly string[], at: Date, seconds: number): Promise<unknown> {
    return tx.send(setAside, [tx.organisationId, ids, at, seconds]);
  }

  subjects(tx: Tx, deadlineIds: readonly string[]): Promise<ReminderSubject[]> {
    return tx.rows<ReminderSubject>(subjects, [tx.organisationId, deadlineIds]);
  }

  settle(tx: Tx, settlements: readonly Settlement[], at: Date): Promise<unknown> {
    return tx.send(settle, [tx.organisationId, JSON.stringify(settlements), at]);
  }

  /** @returns how many escalations of the reminder were still to come and now are not */
  async cancelEscalations(tx: Tx, reminderId: string, at: Date): Promise<number> {
    return (await tx.rows(cancelEscalations, [tx.organisationId, reminderId, at])).length;
  }

  find(tx: Tx, id: string): Promise<ReminderEntity | null> {
    return tx.manager.findOneBy(ReminderEntity, { organisationId: tx.organisationId, id });
  }

  planned(tx: Tx): Promise<ReminderEntity[]> {
    return tx.manager.find(ReminderEntity, {
      where: { organisationId: tx.organisationId, state: 'planned' },
      order: { dueAt: 'ASC', id: 'ASC' },
    });
  }

  ofDeadlines(tx: Tx, deadlines: readonly DeadlineEntity[]): Promise<ReminderEntity[]> {
    return tx.manager.find(ReminderEntity, {
      where: { organisationId: tx.organisationId, deadlineId: In(deadlines.map(({ id }) => id)) },
    });
  }

  page(tx: Tx, query: ReminderPageQuery): Promise<ReminderEntity[]> {
    const select = tx.manager
      .createQueryBuilder(ReminderEntity, 'reminder')
      .where('reminder.organisation_id = :organisationId', { organisationId: tx.organisationId })
      .orderBy('reminder.due_at')
      .addOrderBy('reminder.id')
      .limit(query.limit);
    const { incidentId, deadlineId, state, after } = query;
    if (incidentId !== undefined) select.andWhere('reminder.incident_id = :incidentId', { incidentId });
    if (deadlineId !== undefined) select.andWhere('reminder.deadline_id = :deadlineId', { deadlineId });
    if (state !== undefined) select.andWhere('reminder.state = :state', { state });
    if (after !== null) select.andWhere('(reminder.due_at, reminder.id) > (:dueAt, :id)', after);
    return select.getMany();
  }
}
