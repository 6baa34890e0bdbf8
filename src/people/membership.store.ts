import { Injectable } from '@nestjs/common';
import type { Role } from '../access/permissions.js';
import { SystemDatabase } from '../platform/database/system-database.js';
import type { SystemTx } from '../platform/database/system-tx.js';
import type { Language } from '../platform/http/language.js';

/** A person's place in one organisation. */
export interface Membership {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly memberId: string;
  readonly name: string;
  readonly role: Role;
  readonly language: Language;
}

/** In the order in which `UnitOfWork.across` wants its organisations. */
const ofPerson = {
  name: 'memberships_of_person',
  text: `SELECT m.organisation_id AS "organisationId", o.name AS "organisationName", m.id AS "memberId", m.name, m.role,
                m.language
         FROM member m JOIN organisation o ON o.organisation_id = m.organisation_id
         WHERE m.person_id = $1 AND m.removed_at IS NULL ORDER BY m.organisation_id`,
};

/** Members are one organisation's; whose they all are is a question across organisations, for the system pool alone. */
@Injectable()
export class MembershipStore {
  constructor(private readonly system: SystemDatabase) {}

  ofPerson(personId: string, within: Pick<SystemTx, 'rows'> = this.system): Promise<Membership[]> {
    return within.rows<Membership>(ofPerson, [personId]);
  }
}
