import { Injectable } from '@nestjs/common';
import type { RecordedActor } from '../access/actor.js';
import type { Tx } from '../platform/database/tx.js';
import { AuditEventEntity } from './audit-event.entity.js';

export interface NewAuditEvent {
  readonly at: Date;
  readonly actor: RecordedActor;
  readonly requestId: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly incidentId: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** A text with its length before it, so that no two lists of values give the same bytes. Null is '-'. */
const prefixed = (sql: string): string => `coalesce(octet_length(${sql}) || ':' || ${sql}, '-')`;

/** The values as stored, in this order; microseconds in UTC. */
const canonical = [
  'v.organisation_id::text',
  'v.sequence::text',
  `to_char(v.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  'v.actor::text',
  'v.request_id',
  'v.action',
  'v.subject_type',
  'v.subject_id::text',
  'v.incident_id::text',
  'v.detail::text',
]
  .map(prefixed)
  .join(' || ');

/**
 * One statement, so that it can travel with the others: it waits for the head's lock, takes the newest hash, and moves
 * the head. Without a head row the sequence is null, which the column refuses: COMMIT is already on its way then, and
 * only a failure in SQL can still stop it.
 */
const append = {
  name: 'audit_append',
  text: `
    WITH head AS (SELECT sequence, hash FROM audit_head WHERE organisation_id = $1 FOR UPDATE),
    v AS (
      SELECT $1::uuid AS organisation_id, (SELECT sequence + 1 FROM head) AS sequence, $2::timestamptz AS at,
             $3::jsonb AS actor, $4::text AS request_id, $5::text AS action, $6::text AS subject_type,
             $7::uuid AS subject_id, $8::uuid AS incident_id, $9::jsonb AS detail, (SELECT hash FROM head) AS previous_hash
    ),
    event AS (
      INSERT INTO audit_event (organisation_id, sequence, at, actor, request_id, action, subject_type, subject_id,
                               incident_id, detail, previous_hash, hash)
      SELECT v.organisation_id, v.sequence, v.at, v.actor, v.request_id, v.action, v.subject_type, v.subject_id,
             v.incident_id, v.detail, v.previous_hash,
             sha256(convert_to(${canonical}, 'UTF8') || v.previous_hash)
      FROM v
      RETURNING sequence, hash
    )
    UPDATE audit_head SET sequence = event.sequence, hash = event.hash FROM event WHERE organisation_id = $1`,
};

const openChain = {
  name: 'audit_open_chain',
  text: `INSERT INTO audit_head (organisation_id, sequence, hash) VALUES ($1::uuid, 0, sha256(convert_to($1::uuid::text, 'UTF8')))`,
};

@Injectable()
export class AuditStore {
  /** The chain of a new organisation begins with the hash of its id. */
  openChain(tx: Tx): Promise<unknown> {
    return tx.send(openChain, [tx.organisationId]);
  }

  append(tx: Tx, event: NewAuditEvent): Promise<unknown> {
    return tx.send(append, [
      tx.organisationId,
      event.at,
      JSON.stringify(event.actor),
      event.requestId,
      event.action,
      event.subjectType,
      event.subjectId,
      event.incidentId,
      JSON.stringify(event.detail),
    ]);
  }

  ofIncident(tx: Tx, incidentId: string): Promise<AuditEventEntity[]> {
    return tx.manager.find(AuditEventEntity, {
      where: { organisationId: tx.organisationId, incidentId },
      order: { sequence: 'ASC' },
    });
  }
}
