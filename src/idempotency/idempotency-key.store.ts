import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '../platform/database/system-database.js';
import type { Tx } from '../platform/database/tx.js';

/** Whose key: of the organisation in the transaction, and of the caller in it. */
export interface CallersKey {
  readonly actorId: string;
  readonly key: string;
}

export interface KeyRow {
  readonly requestHash: string;
  readonly answer: string;
}

// Held until the transaction ends, so while it is held somebody is at work; and who gets it sees what was committed.
const tryLock = {
  name: 'idempotency_key_lock',
  text: `SELECT pg_try_advisory_xact_lock(hashtextextended(concat_ws(' ', $1::uuid, $2::uuid, $3::text), 8)) AS "isFree"`,
};

const findOne = {
  name: 'idempotency_key_find',
  text: `SELECT request_hash AS "requestHash", answer FROM idempotency_key
         WHERE organisation_id = $1 AND actor_id = $2 AND key = $3 AND created_at > $4`,
};

const forgetOne = {
  name: 'idempotency_key_forget',
  text: 'DELETE FROM idempotency_key WHERE organisation_id = $1 AND actor_id = $2 AND key = $3 AND created_at <= $4',
};

const insertOne = {
  name: 'idempotency_key_insert',
  text: `INSERT INTO idempotency_key (organisation_id, actor_id, key, request_hash, answer, created_at)
         VALUES ($1, $2, $3, $4, $5, $6)`,
};

const forgetAll = {
  name: 'idempotency_key_forget_all',
  text: 'DELETE FROM idempotency_key WHERE created_at <= $1',
};

@Injectable()
export class IdempotencyKeyStore {
  constructor(private readonly system: SystemDatabase) {}

  /** Takes the key until the transaction ends. @returns false when another transaction has it */
  async take(tx: Tx, { actorId, key }: CallersKey): Promise<boolean> {
    const [row] = await tx.rows<{ isFree: boolean }>(tryLock, [tx.organisationId, actorId, key]);
    return row?.isFree === true;
  }

  /** What was answered under the key since then. */
  async find(tx: Tx, { actorId, key }: CallersKey, since: Date): Promise<KeyRow | null> {
    const [row] = await tx.rows<KeyRow>(findOne, [tx.organisationId, actorId, key, since]);
    return row ?? null;
  }

  /** In the place of one that is older than `since`. */
  insert(tx: Tx, { actorId, key }: CallersKey, row: KeyRow, { now, since }: { now: Date; since: Date }): void {
    void tx.send(forgetOne, [tx.organisationId, actorId, key, since]);
    void tx.send(insertOne, [tx.organisationId, actorId, key, row.requestHash, row.answer, now]);
  }

  /** Of all organisations. */
  async forget(until: Date): Promise<void> {
    await this.system.rows(forgetAll, [until]);
  }
}
