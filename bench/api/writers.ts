import { createHash, randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { copyOrganisation } from '../reminders/copies.js';

export interface Writer {
  readonly organisationId: string;
  /** An admin's key of the organisation. */
  readonly key: string;
}

/**
 * So many more organisations like the one named, without its incidents, each with a key of its own: writes to one
 * organisation wait for each other at the end of its record, and those of many do not.
 */
export const makeWriters = async (owner: Client, organisationId: string, count: number): Promise<Writer[]> => {
  const without = ['incident', 'assessment', 'deadline', 'reminder'];
  const ids = await copyOrganisation(owner, organisationId, count, without);
  const writers = ids.map((id) => ({ organisationId: id, key: randomUUID() + randomUUID() }));
  for (const { organisationId: id, key } of writers) {
    await owner.query(
      `INSERT INTO api_key
       SELECT made.* FROM api_key k CROSS JOIN LATERAL jsonb_populate_record(NULL::api_key, to_jsonb(k) ||
         jsonb_build_object('organisation_id', $1::text, 'id', gen_random_uuid(), 'hash', '\\x' || $2::text)) made
       WHERE k.organisation_id = $3`,
      [id, createHash('sha256').update(key).digest('hex'), organisationId],
    );
  }
  return writers;
};
