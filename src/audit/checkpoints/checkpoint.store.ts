import { Injectable } from '@nestjs/common';
import { LessThan, MoreThan } from 'typeorm';
import { SystemDatabase } from '../../platform/database/system-database.js';
import type { Tx } from '../../platform/database/tx.js';
import type { Checkpoint } from '../chain/checkpoint.js';
import type { ChainHead } from '../chain/verify-chain.js';
import { CheckpointEntity } from './checkpoint.entity.js';

/** How far an organisation's chain is signed. */
export interface Signing {
  readonly organisationId: string;
  /** The last entry signed; null when none is. */
  readonly signed: string | null;
  /** There is news, and the last checkpoint is old enough. */
  readonly isDue: boolean;
}

const signings = {
  name: 'audit_signings',
  text: `SELECT h.organisation_id AS "organisationId", c.sequence AS signed,
                h.sequence > coalesce(c.sequence, 0) AND coalesce(c.at <= $1, true) AS "isDue"
         FROM audit_head h LEFT JOIN LATERAL (
           SELECT sequence, at FROM audit_checkpoint c WHERE c.organisation_id = h.organisation_id
           ORDER BY sequence DESC LIMIT 1) c ON true`,
};

const lockHead = {
  name: 'audit_lock_head',
  text: `SELECT sequence, encode(hash, 'hex') AS hash FROM audit_head WHERE organisation_id = $1 FOR UPDATE`,
};

/** Two processes of one data directory write its file by turns. */
const lockFile = {
  name: 'audit_lock_file',
  text: `SELECT pg_advisory_xact_lock(hashtextextended('sokuho checkpoints ' || $1::uuid::text, 0))`,
};

const noteWritten = {
  name: 'audit_checkpoint_written',
  text: `INSERT INTO audit_checkpoint_file (organisation_id, place, through) VALUES ($1, $2, $3)
         ON CONFLICT (organisation_id, place) DO UPDATE SET through = greatest(audit_checkpoint_file.through, excluded.through)`,
};

const writtenThrough = {
  name: 'audit_checkpoint_written_through',
  text: 'SELECT through::text AS through FROM audit_checkpoint_file WHERE organisation_id = $1 AND place = $2',
};

const checkpointOf = (row: CheckpointEntity): Checkpoint => ({
  organisationId: row.organisationId,
  sequence: Number(row.sequence),
  hash: row.hash.toString('hex'),
  at: row.at.toISOString(),
  keyId: row.keyId,
  signature: row.signature,
});

@Injectable()
export class CheckpointStore {
  constructor(private readonly system: SystemDatabase) {}

  /** Of all organisations. @param before the last checkpoint must be from before this instant */
  signings(before: Date): Promise<Signing[]> {
    return this.system.rows<Signing>(signings, [before]);
  }

  /** Where the chain ends, held there until the transaction ends. */
  async lockHead(tx: Tx): Promise<ChainHead | null> {
    const [row] = await tx.rows<{ sequence: string; hash: string }>(lockHead, [tx.organisationId]);
    return row === undefined ? null : { sequence: Number(row.sequence), hash: row.hash };
  }

  async lockFile(tx: Tx): Promise<void> {
    await tx.rows(lockFile, [tx.organisationId]);
  }

  /** A file holds every checkpoint up to this one; what it lacks later was removed from it. */
  async noteWritten(tx: Tx, place: string, through: string): Promise<void> {
    await tx.rows(noteWritten, [tx.organisationId, place, through]);
  }

  /** 0 when nothing was written there. */
  async writtenThrough(tx: Tx, place: string): Promise<number> {
    const [row] = await tx.rows<{ through: string }>(writtenThrough, [tx.organisationId, place]);
    return Number(row?.through ?? 0);
  }

  async insert(tx: Tx, { organisationId, sequence, hash, at, keyId, signature }: Checkpoint): Promise<void> {
    await tx.manager.insert(CheckpointEntity, {
      organisationId,
      sequence: String(sequence),
      hash: Buffer.from(hash, 'hex'),
      at: new Date(at),
      keyId,
      signature,
    });
  }

  /** In the order of their sequence. */
  async after(tx: Tx, sequence: string, limit: number): Promise<Checkpoint[]> {
    const rows = await tx.manager.find(CheckpointEntity, {
      where: { organisationId: tx.organisationId, sequence: MoreThan(sequence) },
      order: { sequence: 'ASC' },
      take: limit,
    });
    return rows.map(checkpointOf);
  }

  /** Newest first. */
  async page(tx: Tx, before: string | null, limit: number): Promise<Checkpoint[]> {
    const rows = await tx.manager.find(CheckpointEntity, {
      where: { organisationId: tx.organisationId, ...(before !== null && { sequence: LessThan(before) }) },
      order: { sequence: 'DESC' },
      take: limit,
    });
    return rows.map(checkpointOf);
  }
}
