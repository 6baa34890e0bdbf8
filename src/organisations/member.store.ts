import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import type { Finding, Tx } from '../platform/database/tx.js';
import { foldedAddress, foldedAddressSql } from '../platform/mail-address.js';
import { MemberEntity } from './member.entity.js';

// Of an organisation's own sign-in only who comes by the issuer that is set now.
const adminsWhoSignIn = {
  name: 'member_admins_who_sign_in',
  text: `SELECT m.id FROM member m JOIN organisation o ON o.organisation_id = m.organisation_id
         WHERE m.organisation_id = $1 AND m.role = 'admin' AND m.removed_at IS NULL
           AND (m.person_id IS NOT NULL OR EXISTS (
             SELECT FROM external_identity e WHERE e.organisation_id = m.organisation_id AND e.member_id = m.id
               AND e.issuer = o.settings -> 'identityProvider' ->> 'issuer'))`,
};

// A person who was removed and added again is another member: the same account, the same mailbox, or the same subject of
// the organisation's own sign-in shows that it is them.
const isOnePerson = {
  name: 'member_is_one_person',
  text: `SELECT FROM member a JOIN member b ON b.organisation_id = a.organisation_id AND b.id = ANY ($3)
         WHERE a.organisation_id = $1 AND a.id = $2
           AND (a.id = b.id OR a.people && b.people OR ${foldedAddressSql('a.email')} = ${foldedAddressSql('b.email')}
             OR EXISTS (
               SELECT FROM external_identity x
               JOIN external_identity y ON y.organisation_id = x.organisation_id AND y.issuer = x.issuer AND y.subject = x.subject
               WHERE x.organisation_id = a.organisation_id AND x.member_id = a.id AND y.member_id = b.id))
         LIMIT 1`,
};

const identified = {
  name: 'member_identified',
  text: 'SELECT DISTINCT member_id AS id FROM external_identity WHERE organisation_id = $1 AND member_id = ANY ($2)',
};

const all: Finding<MemberEntity> = { name: 'member_all', of: MemberEntity, where: 'removed_at IS NULL ORDER BY id' };

@Injectable()
export class MemberStore {
  async insert(tx: Tx, member: Omit<MemberEntity, 'organisationId' | 'version'>): Promise<void> {
    await tx.manager.insert(MemberEntity, { organisationId: tx.organisationId, ...member });
  }

  findByEmail(tx: Tx, email: string): Promise<MemberEntity | null> {
    return tx.manager
      .createQueryBuilder(MemberEntity, 'member')
      .where('member.organisation_id = :organisationId', { organisationId: tx.organisationId })
      .andWhere(`${foldedAddressSql('member.email')} = :email`, { email: foldedAddress(email) })
      .andWhere('member.removed_at IS NULL')
      .getOne();
  }

  page(tx: Tx, after: string | null, limit: number): Promise<MemberEntity[]> {
    return tx.manager.find(MemberEntity, {
      where: {
        organisationId: tx.organisationId,
        removedAt: IsNull(),
        ...(after !== null && { id: MoreThan(after) }),
      },
      order: { id: 'ASC' },
      take: limit,
    });
  }

  all(tx: Tx): Promise<MemberEntity[]> {
    return tx.find(all);
  }

  /** One who has not been removed. */
  find(tx: Tx, id: string): Promise<MemberEntity | null> {
    return tx.manager.findOneBy(MemberEntity, { organisationId: tx.organisationId, id, removedAt: IsNull() });
  }

  countAdmins(tx: Tx): Promise<number> {
    return tx.manager.countBy(MemberEntity, { organisationId: tx.organisationId, role: 'admin', removedAt: IsNull() });
  }

  /** The ids of admins who have accepted an invitation, or came by the organisation's own sign-in. */
  async adminsWhoSignIn(tx: Tx): Promise<string[]> {
    return (await tx.rows<{ id: string }>(adminsWhoSignIn, [tx.organisationId])).map(({ id }) => id);
  }

  /** Whether the member is, as a person, any of these; removed ones count. */
  async isOnePersonWithAny(tx: Tx, id: string, others: readonly string[]): Promise<boolean> {
    return (await tx.rows(isOnePerson, [tx.organisationId, id, others])).length > 0;
  }

  /** One, also after they were removed: their name stands in the record. */
  findEver(tx: Tx, id: string): Promise<MemberEntity | null> {
    return tx.manager.findOneBy(MemberEntity, { organisationId: tx.organisationId, id });
  }

  /** Which of these members came by the organisation's own sign-in. */
  async identified(tx: Tx, ids: readonly string[]): Promise<string[]> {
    return (await tx.rows<{ id: string }>(identified, [tx.organisationId, ids])).map(({ id }) => id);
  }

  async update(tx: Tx, member: MemberEntity): Promise<void> {
    const { organisationId, id, ...columns } = member;
    await tx.manager.update(MemberEntity, { organisationId, id }, columns);
  }
}
