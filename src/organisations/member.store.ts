import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import type { Tx } from '../platform/database/tx.js';
import { MemberEntity } from './member.entity.js';

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
    return tx.manager.find(MemberEntity, {
      where: { organisationId: tx.organisationId, removedAt: IsNull() },
      order: { id: 'ASC' },
    });
  }
}
