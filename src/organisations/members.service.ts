import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/http/domain-error.js';
import { decodeCursor, type Page, pageOf, type PageQuery } from '../platform/http/page.js';
import type { MemberEntity } from './member.entity.js';
import type { NewMemberDto } from './member.dto.js';
import { MemberStore } from './member.store.js';

/** The people of an organisation. */
@Injectable()
export class MembersService {
  constructor(
    private readonly members: MemberStore,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws DomainError conflict when a member has this address already */
  async add(actor: Actor, member: NewMemberDto): Promise<MemberEntity> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      if ((await this.members.findByEmail(tx, member.email)) !== null) {
        throw new DomainError('conflict', {
          ja: `${member.email} は既に登録されています。`,
          en: `${member.email} is a member already.`,
        });
      }
      const added = {
        id: newId(),
        email: member.email,
        name: member.name,
        role: member.role,
        language: member.language ?? ('ja' as const),
        createdAt: this.clock.now(),
        removedAt: null,
      };
      await this.members.insert(tx, added);
      void this.audit.append(tx, actor, {
        action: 'member.added',
        subject: { type: 'member', id: added.id },
        detail: { email: member.email, role: member.role },
      });
      return { organisationId: tx.organisationId, version: 1, ...added };
    });
  }

  async list<T>(actor: Actor, query: PageQuery, toItem: (member: MemberEntity) => T): Promise<Page<T>> {
    const [after = null] = query.cursor === undefined ? [] : decodeCursor(query.cursor, 1);
    const rows = await this.unitOfWork.run(actor.organisationId, (tx) => this.members.page(tx, after, query.limit + 1));
    return pageOf(rows, query.limit, toItem, (row) => [row.id]);
  }

  /** Everybody, for finding out whom a reminder is for. */
  all(tx: Tx): Promise<MemberEntity[]> {
    return this.members.all(tx);
  }
}
