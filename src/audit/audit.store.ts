import { Injectable } from '@nestjs/common';
import type { RecordedActor } from '../access/actor.js';
import type { Tx } from '../platform/database/tx.js';
import { AuditEventEntity } from './audit-event.entity.js';
import { REMOVAL } from './chain/emptied-entries.js';
import type { ChainHead } from './chain/verify-chain.js';
import type { StoredEvent } from './chain/stored-event.js';
import { detailHashSql, hashSql, storedColumns } from './stored-texts.js';

export interface NewAuditEvent {
  readonly at: Date;
  readonly actor: RecordedActor;
  readonly requestId: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly incidentId: string | null;
  /** What is recorded of the incident may have changed: its state is part of the entry. */
  readonly hasState: boolean;
  readonly detail: Readonly<Record<string, unknown>>;
}

/**
 * One statement, so that it can travel with the others: it waits for the head's lock, chains the entries to the newest hash
 * one after another, and moves the head to the last. Without a head row the sequence is null, which the column refuses:
 * COMMIT is already on its way then, and only a failure in SQL can still stop it.
 */
const append = {
  name: 'audit_append',
  text: `
    WITH RECURSIVE head AS (SELECT sequence, hash FROM audit_head WHERE organisation_id = $1 FOR UPDATE),
    entry AS (
      SELECT *, $1::uuid AS organisation_id, uuid_send(gen_random_uuid()) AS detail_salt
      FROM ROWS FROM (jsonb_to_recordset($2::jsonb) AS (at timestamptz, actor jsonb, "requestId" text, action text,
          "subjectType" text, "subjectId" uuid, "incidentId" uuid, "hasState" boolean, detail jsonb)) WITH ORDINALITY
        AS e (at, actor, request_id, action, subject_type, subject_id, incident_id, has_state, detail, place)
    ),
    given AS (SELECT entry.*, ${detailHashSql('entry')} AS detail_hash,
        CASE WHEN has_state THEN incident_state($1, incident_id) END AS incident_state
      FROM entry),
    chain AS (
      SELECT 0::bigint AS place, (SELECT sequence FROM head) AS sequence, NULL::bytea AS previous_hash,
             (SELECT hash FROM head) AS hash
      UNION ALL
      SELECT v.place, v.sequence, v.previous_hash, ${hashSql('v')}
      FROM (SELECT given.*, before.sequence + 1 AS sequence, before.hash AS previous_hash
            FROM chain before JOIN given ON given.place = before.place + 1) v
    ),
    event AS (
      INSERT INTO audit_event (organisation_id, sequence, at, actor, request_id, action, subject_type, subject_id,
                               incident_id, incident_state, detail, detail_salt, detail_hash, previous_hash, hash)
      SELECT given.organisation_id, chain.sequence, given.at, given.actor, given.request_id, given.action,
             given.subject_type, given.subject_id, given.incident_id, given.incident_state, given.detail, given.detail_salt,
             given.detail_hash, chain.previous_hash, chain.hash
      FROM chain JOIN given USING (place)
      RETURNING sequence, hash
    )
    UPDATE audit_head SET sequence = last.sequence, hash = last.hash
    FROM (SELECT sequence, hash FROM event ORDER BY sequence DESC LIMIT 1) last WHERE organisation_id = $1`,
};

const openChain = {
  name: 'audit_open_chain',
  text: `INSERT INTO audit_head (organisation_id, sequence, hash) VALUES ($1::uuid, 0, sha256(convert_to($1::uuid::text, 'UTF8')))`,
};

/** In one snapshot: the head, and how far entries go, since one that was slipped in behind it is found by nothing else. */
const endOfChain = {
  name: 'audit_end',
  text: `SELECT (SELECT sequence FROM audit_head WHERE organisation_id = $1) AS sequence,
                (SELECT encode(hash, 'hex') FROM audit_head WHERE organisation_id = $1) AS hash,
                (SELECT max(sequence) FROM audit_event WHERE organisation_id = $1) AS last`,
};

const storedAfter = {
  name: 'audit_stored_after',
  text: `SELECT ${storedColumns('e')} FROM audit_event e
         WHERE e.organisation_id = $1 AND e.sequence > $2 AND e.sequence <= $3 ORDER BY e.sequence LIMIT $4`,
};

const storedOfIncident = {
  name: 'audit_stored_of_incident',
  text: `SELECT ${storedColumns('e')} FROM audit_event e
         WHERE e.organisation_id = $1 AND (e.incident_id = $2 OR e.sequence = $4) AND e.sequence > $3 AND e.sequence <= $4
         ORDER BY e.sequence LIMIT $5`,
};

// Locks the head: the next entry is the one that says what was removed.
const nextSequence = {
  name: 'audit_next_sequence',
  text: 'SELECT (sequence + 1)::text AS sequence FROM audit_head WHERE organisation_id = $1 FOR UPDATE',
};

const holds = {
  name: 'audit_holds',
  text: `SELECT EXISTS (SELECT FROM audit_event WHERE organisation_id = $1 AND subject_id = $2 AND action = $3
           AND request_id IS NOT DISTINCT FROM $4 AND at = $5) AS "isStored"`,
};

const emptyDetails = {
  name: 'audit_empty_details',
  text: `UPDATE audit_event SET detail = jsonb_build_object('emptiedBy', $3::bigint), detail_salt = NULL
         WHERE organisation_id = $1 AND incident_id = $2 AND action <> $4 AND NOT detail ? 'emptiedBy'`,
};

const emptiedAfter = {
  name: 'audit_emptied_after',
  text: `SELECT ${storedColumns('e')} FROM audit_event e
         WHERE e.organisation_id = $1 AND e.incident_id = $2 AND e.detail = jsonb_build_object('emptiedBy', $3::bigint)
           AND e.sequence > $4 ORDER BY e.sequence LIMIT $5`,
};

interface EndRow {
  readonly sequence: string | null;
  readonly hash: string | null;
  readonly last: string | null;
}

export interface EndOfChain {
  readonly head: ChainHead | null;
  /** The highest sequence of any entry; '0' when there is none. */
  readonly last: string;
}

export interface EventFilter {
  readonly subjectId?: string;
  readonly subjectType?: string;
  readonly incidentId?: string;
  readonly actorId?: string;
  readonly action?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Half-open in time, exact in everything else. */
const conditions: Readonly<Record<keyof EventFilter, string>> = {
  subjectId: 'event.subject_id = :subjectId',
  subjectType: 'event.subject_type = :subjectType',
  incidentId: 'event.incident_id = :incidentId',
  actorId: "event.actor->>'id' = :actorId",
  action: 'event.action = :action',
  from: 'event.at >= :from',
  to: 'event.at < :to',
};

@Injectable()
export class AuditStore {
  /** The chain of a new organisation begins with the hash of its id. */
  openChain(tx: Tx): Promise<unknown> {
    return tx.send(openChain, [tx.organisationId]);
  }

  /** In their order. */
  append(tx: Tx, events: readonly NewAuditEvent[]): Promise<unknown> {
    const last = events.at(-1);
    if (last !== undefined) tx.witnessedBy((later) => this.holds(later, last));
    return tx.send(append, [tx.organisationId, JSON.stringify(events)]);
  }

  private async holds(tx: Tx, event: NewAuditEvent): Promise<boolean> {
    const { subjectId, action, requestId, at } = event;
    const [row] = await tx.rows<{ isStored: boolean }>(holds, [tx.organisationId, subjectId, action, requestId, at]);
    return row?.isStored === true;
  }

  ofIncident(tx: Tx, incidentId: string): Promise<AuditEventEntity[]> {
    return tx.manager.find(AuditEventEntity, {
      where: { organisationId: tx.organisationId, incidentId },
      order: { sequence: 'ASC' },
    });
  }

  async endOfChain(tx: Tx): Promise<EndOfChain> {
    const [row] = await tx.rows<EndRow>(endOfChain, [tx.organisationId]);
    const { sequence = null, hash = null, last = null } = row ?? {};
    return {
      head: sequence === null || hash === null ? null : { sequence: Number(sequence), hash },
      last: last ?? '0',
    };
  }

  /** Entries as stored, in their order: those after one sequence, up to another. */
  storedAfter(tx: Tx, after: string, through: string, limit: number): Promise<StoredEvent[]> {
    return tx.rows<StoredEvent>(storedAfter, [tx.organisationId, after, through, limit]);
  }

  /** Entries of an incident as stored, and the entry `through`, in their order. */
  storedOfIncident(
    tx: Tx,
    incidentId: string,
    { after, through }: { readonly after: string; readonly through: number },
    limit: number,
  ): Promise<StoredEvent[]> {
    return tx.rows<StoredEvent>(storedOfIncident, [tx.organisationId, incidentId, after, through, limit]);
  }

  /** The sequence that the next entry will have: nobody else adds one until the transaction ends. */
  async nextSequence(tx: Tx): Promise<number> {
    const [row] = await tx.rows<{ sequence: string }>(nextSequence, [tx.organisationId]);
    return Number(row?.sequence);
  }

  /** Puts into every entry of an incident who removed its detail; the removals themselves stay. */
  emptyDetails(tx: Tx, incidentId: string, by: number): Promise<unknown> {
    return tx.send(emptyDetails, [tx.organisationId, incidentId, by, REMOVAL]);
  }

  /** As stored, in their order. */
  emptiedAfter(tx: Tx, incidentId: string, by: number, after: string, limit: number): Promise<StoredEvent[]> {
    return tx.rows<StoredEvent>(emptiedAfter, [tx.organisationId, incidentId, by, after, limit]);
  }

  /** Newest first. @param before the sequence that ended the page before; null for the first page */
  page(tx: Tx, filter: EventFilter, before: string | null, limit: number): Promise<AuditEventEntity[]> {
    const select = tx.manager
      .createQueryBuilder(AuditEventEntity, 'event')
      .where('event.organisation_id = :organisationId', { organisationId: tx.organisationId })
      .orderBy('event.sequence', 'DESC')
      .limit(limit);
    for (const [field, condition] of Object.entries(conditions)) {
      const value = filter[field as keyof EventFilter];
      if (value !== undefined) select.andWhere(condition, { [field]: value });
    }
    if (before !== null) select.andWhere('event.sequence < :before', { before });
    return select.getMany();
  }
}
