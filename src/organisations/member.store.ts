import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import type { Finding, Tx } from '../platform/database/tx.js';
import { MemberEntity } from './member.entity.js';

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
      .andWhere('lower(member.email) = lower(:email)', { email })
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

  async update(tx: Tx, member: MemberEntity): Promise<void> {
    const { organisationId, id, ...columns } = member;
    await tx.manager.update(MemberEntity, { organisationId, id }, columns);
  }
}
