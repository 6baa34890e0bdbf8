import { Injectable } from '@nestjs/common';
import type { Role } from '../access/permissions.js';
import { SystemDatabase } from '../platform/database/system-database.js';
import type { Tx } from '../platform/database/tx.js';

export interface Subject {
  readonly issuer: string;
  readonly subject: string;
}

/** The member that somebody of an issuer is. */
export interface IdentifiedMember {
  readonly memberId: string;
  readonly name: string;
  readonly role: Role;
  /** One who was removed stays outside, whatever the issuer says. */
  readonly isRemoved: boolean;
}

const find = {
  name: 'external_identity_find',
  text: `SELECT m.id AS "memberId", m.name, m.role, m.removed_at IS NOT NULL AS "isRemoved"
         FROM external_identity e
         JOIN member m ON m.organisation_id = e.organisation_id AND m.id = e.member_id
         WHERE e.organisation_id = $1 AND e.issuer = $2 AND e.subject = $3
         ORDER BY e.linked_at DESC, e.member_id DESC LIMIT 1`,
};

// Whoever was removed and added again is another member, and the same subject. Who they were before stays: four eyes
// (docs/adr/0026) ask for the person.
const link = {
  name: 'external_identity_link',
  text: `INSERT INTO external_identity (organisation_id, issuer, subject, member_id, linked_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (organisation_id, issuer, subject, member_id) DO UPDATE SET linked_at = excluded.linked_at`,
};

const ofMember = {
  name: 'external_identity_of_member',
  text: `SELECT subject FROM external_identity WHERE organisation_id = $1 AND member_id = $2 AND issuer = $3`,
};

@Injectable()
export class ExternalIdentityStore {
  constructor(private readonly system: SystemDatabase) {}

  /** Asked before any tenant is set: the token says whose it is. */
  async find(organisationId: string, { issuer, subject }: Subject): Promise<IdentifiedMember | null> {
    return (await this.system.rows<IdentifiedMember>(find, [organisationId, issuer, subject]))[0] ?? null;
  }

  async findWithin(tx: Tx, { issuer, subject }: Subject): Promise<IdentifiedMember | null> {
    return (await tx.rows<IdentifiedMember>(find, [tx.organisationId, issuer, subject]))[0] ?? null;
  }

  /** Whether somebody of this issuer is that member already. */
  async isLinked(tx: Tx, memberId: string, issuer: string): Promise<boolean> {
    return (await tx.rows(ofMember, [tx.organisationId, memberId, issuer])).length > 0;
  }

  async link(tx: Tx, { issuer, subject }: Subject, memberId: string, at: Date): Promise<void> {
    await tx.rows(link, [tx.organisationId, issuer, subject, memberId, at]);
  }
}
