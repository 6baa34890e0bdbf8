import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '../../platform/database/system-database.js';
import type { SystemTx } from '../../platform/database/system-tx.js';

export type LinkPurpose = 'invitation' | 'password_reset';

/** A link that was mailed to somebody and does one thing, once. */
export interface OneTimeLink {
  readonly purpose: LinkPurpose;
  /** Where it was mailed: whoever has the link reads that mailbox. */
  readonly email: string;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly memberId: string | null;
  /** Which of the member's addresses it was mailed to, counted. */
  readonly addressVersion: number | null;
}

export interface NewLink extends OneTimeLink {
  readonly hash: Buffer;
  readonly madeAt: Date;
  readonly expiresAt: Date;
}

const columns =
  'purpose, email, person_id AS "personId", of_organisation AS "organisationId", of_member AS "memberId", ' +
  'of_address_version AS "addressVersion"';

const insert = {
  name: 'one_time_link_insert',
  text: `INSERT INTO one_time_link (hash, purpose, email, person_id, of_organisation, of_member, of_address_version, made_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};

const look = {
  name: 'one_time_link_look',
  text: `SELECT ${columns} FROM one_time_link WHERE hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3`,
};

const use = {
  name: 'one_time_link_use',
  text: `UPDATE one_time_link SET used_at = $3
         WHERE hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3 RETURNING ${columns}`,
};

const useUpResets = {
  name: 'one_time_link_use_up_resets',
  text: `UPDATE one_time_link SET used_at = $2 WHERE person_id = $1 AND used_at IS NULL`,
};

const useUpInvitations = {
  name: 'one_time_link_use_up_invitations',
  text: `UPDATE one_time_link SET used_at = $2 WHERE of_member = $1 AND used_at IS NULL`,
};

const countResets = {
  name: 'one_time_link_count_resets',
  text: 'SELECT count(*)::int AS made FROM one_time_link WHERE person_id = $1 AND made_at > $2',
};

@Injectable()
export class OneTimeLinkStore {
  constructor(private readonly system: SystemDatabase) {}

  async insert(system: SystemTx, link: NewLink): Promise<void> {
    const { hash, purpose, email, personId, organisationId, memberId, addressVersion, madeAt, expiresAt } = link;
    const values = [hash, purpose, email, personId, organisationId, memberId, addressVersion, madeAt, expiresAt];
    await system.rows(insert, values);
  }

  /** Without using it up; null when it is unknown, used or too old. */
  async look(hash: Buffer, purpose: LinkPurpose, now: Date): Promise<OneTimeLink | null> {
    return (await this.system.rows<OneTimeLink>(look, [hash, purpose, now]))[0] ?? null;
  }

  /** Uses it up; of two at once one gets null. */
  async use(system: SystemTx, hash: Buffer, purpose: LinkPurpose, now: Date): Promise<OneTimeLink | null> {
    return (await system.rows<OneTimeLink>(use, [hash, purpose, now]))[0] ?? null;
  }

  /** The other links of a person who has a new password. */
  async useUpResets(system: SystemTx, personId: string, now: Date): Promise<void> {
    await system.rows(useUpResets, [personId, now]);
  }

  /** Those that a newer invitation of the member replaces. */
  async useUpInvitations(system: SystemTx, memberId: string, now: Date): Promise<void> {
    await system.rows(useUpInvitations, [memberId, now]);
  }

  async countResets(system: SystemTx, personId: string, since: Date): Promise<number> {
    return (await system.rows<{ made: number }>(countResets, [personId, since]))[0]?.made ?? 0;
  }
}
