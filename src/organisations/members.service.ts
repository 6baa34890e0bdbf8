import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { differenceOf } from '../platform/difference.js';
import { DomainError, NotFound } from '../platform/http/domain-error.js';
import { refuseStale } from '../platform/http/etag.js';
import { decodeCursor, type Page, pageOf, type PageQuery } from '../platform/http/page.js';
import type { MemberEntity } from './member.entity.js';
import type { MemberPatchDto, NewMemberDto } from './member.dto.js';
import { MemberStore } from './member.store.js';
import { refuseDeputy } from './deputy.js';
import { refuseOthersFields } from './own-fields.js';
import { OrganisationStore } from './organisation.store.js';
import { sameAddress } from './same-address.js';
import { RefusedAddressesService } from './refused-addresses.service.js';

export interface MemberShown {
  readonly member: MemberEntity;
  /** Since when mails to the address are refused for good. */
  readonly refusedAt: Date | null;
}

const shownWith = (member: MemberEntity, refused: ReadonlyMap<string, Date>): MemberShown => ({
  member,
  refusedAt: refused.get(member.email.toLowerCase()) ?? null,
});

/** The people of an organisation. */
@Injectable()
export class MembersService {
  constructor(
    private readonly members: MemberStore,
    private readonly organisations: OrganisationStore,
    private readonly refused: RefusedAddressesService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws DomainError conflict when a member has this address already */
  add(actor: Actor, member: NewMemberDto): Promise<MemberShown> {
    return this.unitOfWork.run(actor.organisationId, async (tx) =>
      this.shown(tx, await this.addWithin(tx, actor, member)),
    );
  }

  /** @throws DomainError conflict when a member has this address already */
  async addWithin(tx: Tx, actor: Actor, member: NewMemberDto): Promise<MemberEntity> {
    await this.refuseTaken(tx, member.email, null);
    const added = {
      id: newId(),
      email: member.email,
      name: member.name,
      role: member.role,
      language: member.language ?? ('ja' as const),
      channels: null,
      deputy: null,
      createdAt: this.clock.now(),
      removedAt: null,
      personId: null,
    };
    await this.members.insert(tx, added);
    void this.audit.append(tx, actor, {
      action: 'member.added',
      subject: { type: 'member', id: added.id },
      detail: { email: member.email, role: member.role },
    });
    return { organisationId: tx.organisationId, version: 1, ...added };
  }

  /** Until the end of the transaction, nobody else changes who is a member. */
  async lock(tx: Tx): Promise<void> {
    await this.organisations.lock(tx);
  }

  /** Whoever has this address and has not been removed. */
  byEmail(tx: Tx, email: string): Promise<MemberEntity | null> {
    return this.members.findByEmail(tx, email);
  }

  async list<T>(actor: Actor, query: PageQuery, toItem: (shown: MemberShown) => T): Promise<Page<T>> {
    const [after = null] = query.cursor === undefined ? [] : decodeCursor(query.cursor, ['id']);
    const rows = await this.unitOfWork.run(actor.organisationId, async (tx) => {
      const members = await this.members.page(tx, after, query.limit + 1);
      const refused = await this.refused.all(tx);
      return members.map((member) => shownWith(member, refused));
    });
    return pageOf(rows, query.limit, toItem, ({ member }) => [member.id]);
  }

  async get(actor: Actor, id: string): Promise<MemberShown> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => this.shown(tx, await this.find(tx, id)));
  }

  /**
   * Changes the fields named. Another address is another mailbox: whoever signed in under the old one does so no more,
   * until the new one is invited.
   * @param version of the caller's If-Match; null when it named any
   * @throws DomainError forbidden when they are not the caller's to change; conflict when the last admin would no longer
   * be one, or the address is another's
   */
  async patch(actor: Actor, id: string, patch: MemberPatchDto, version: number | null): Promise<MemberShown> {
    refuseOthersFields(actor, id, patch);
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      await this.organisations.lock(tx);
      const before = await this.find(tx, id);
      refuseStale(before.version, version);
      const wanted = patched(before, patch);
      const difference = differenceOf(before, wanted);
      if (Object.keys(difference.after).length === 0) return this.shown(tx, before);
      if (wanted.role !== 'admin') await this.refuseLastAdmin(tx, before);
      await this.refuseTaken(tx, wanted.email, id);
      if (patch.deputy != null) refuseDeputy(id, patch.deputy, await this.members.find(tx, patch.deputy.memberId));
      const after = { ...wanted, version: before.version + 1 };
      await this.members.update(tx, after);
      void this.audit.append(tx, actor, {
        action: 'member.changed',
        subject: { type: 'member', id },
        detail: { ...difference },
      });
      return this.shown(tx, after);
    });
  }

  /**
   * The person gets nothing more and can do nothing more; what they did stays in the record.
   * @param version of the caller's If-Match; null when it named any
   */
  async remove(actor: Actor, id: string, version: number | null): Promise<void> {
    await this.unitOfWork.run(actor.organisationId, async (tx) => {
      await this.organisations.lock(tx);
      const member = await this.find(tx, id);
      refuseStale(member.version, version);
      await this.refuseLastAdmin(tx, member);
      await this.members.update(tx, { ...member, removedAt: this.clock.now(), version: member.version + 1 });
      void this.audit.append(tx, actor, {
        action: 'member.removed',
        subject: { type: 'member', id },
        detail: { email: member.email, role: member.role },
      });
    });
  }

  /** Everybody, for finding out whom a reminder is for. */
  all(tx: Tx): Promise<MemberEntity[]> {
    return this.members.all(tx);
  }

  private async shown(tx: Tx, member: MemberEntity): Promise<MemberShown> {
    return shownWith(member, await this.refused.all(tx));
  }

  /** The member is this person, who may have others elsewhere. */
  async join(tx: Tx, member: MemberEntity, personId: string): Promise<void> {
    await this.members.update(tx, { ...member, personId, version: member.version + 1 });
  }

  /** One who has not been removed. @throws NotFound */
  async find(tx: Tx, id: string): Promise<MemberEntity> {
    const member = await this.members.find(tx, id);
    if (member === null) throw new NotFound({ ja: 'メンバー', en: 'member' }, id);
    return member;
  }

  private async refuseTaken(tx: Tx, email: string, by: string | null): Promise<void> {
    const owner = await this.members.findByEmail(tx, email);
    if (owner === null || owner.id === by) return;
    throw new DomainError('conflict', {
      ja: `${email} は既に登録されています。`,
      en: `${email} is a member already.`,
    });
  }

  private async refuseLastAdmin(tx: Tx, member: MemberEntity): Promise<void> {
    if (member.role !== 'admin' || (await this.members.countAdmins(tx)) > 1) return;
    throw new DomainError('conflict', {
      ja: `${member.email} は最後の管理者（admin）です。先に別のメンバーを admin にしてください。`,
      en: `${member.email} is the last admin. Make somebody else an admin first.`,
    });
  }
}

const patched = (before: MemberEntity, patch: MemberPatchDto): MemberEntity => {
  const wanted = { ...before, ...onlyNamed(patch) };
  return { ...wanted, personId: sameAddress(wanted.email, before.email) ? before.personId : null };
};

const onlyNamed = (patch: MemberPatchDto): Partial<MemberEntity> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
