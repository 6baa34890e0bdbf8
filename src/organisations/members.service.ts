import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { refuseGrantBeyond } from '../access/grants.js';
import { permissionsOf } from '../access/permissions.js';
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
import { MemberFollowers } from './member-followers.js';
import { MemberStore } from './member.store.js';
import { refuseDeputy } from './deputy.js';
import { refuseOthersFields } from './own-fields.js';
import { OrganisationStore } from './organisation.store.js';
import { RefusedAddressesService } from './refused-addresses.service.js';
import { foldedAddress, sameAddress } from '../platform/mail-address.js';
import { noSuchMember } from './named-member.js';

export interface MemberShown {
  readonly member: MemberEntity;
  /** Since when mails to the address are refused for good. */
  readonly refusedAt: Date | null;
}

const shownWith = (member: MemberEntity, refused: ReadonlyMap<string, Date>): MemberShown => ({
  member,
  refusedAt: refused.get(foldedAddress(member.email)) ?? null,
});

/** The people of an organisation. */
@Injectable()
export class MembersService {
  constructor(
    private readonly members: MemberStore,
    private readonly organisations: OrganisationStore,
    private readonly refused: RefusedAddressesService,
    private readonly followers: MemberFollowers,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws DomainError conflict when a member has this address already; forbidden for a role beyond the caller's own */
  async add(actor: Actor, member: NewMemberDto): Promise<MemberShown> {
    refuseGrantBeyond(actor, permissionsOf[member.role], '/role');
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
      people: [],
      addressVersion: 1,
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

  /** Also one who was removed: incidents and the record still name them. @throws NotFound */
  async get(actor: Actor, id: string): Promise<MemberShown> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const member = await this.members.findEver(tx, id);
      if (member === null) throw noMember(id);
      return this.shown(tx, member);
    });
  }

  /**
   * Changes the fields named. Another address is another mailbox: whoever signed in under the old one does so no more,
   * until the new one is invited.
   * @param version of the caller's If-Match; null when it named any
   * @throws DomainError forbidden when they are not the caller's to change, or give what the caller lacks; conflict when
   * the last admin would no longer be one, or the address is another's
   */
  async patch(actor: Actor, id: string, patch: MemberPatchDto, version: number | null): Promise<MemberShown> {
    refuseOthersFields(actor, id, patch);
    return this.change(actor, id, patch, version);
  }

  /**
   * The member's own other address, of somebody who has shown again that it is them.
   * @throws DomainError conflict when they are the last admin who can sign in, or the address is another's
   */
  async moveOwn(actor: Actor, email: string): Promise<void> {
    await this.change(actor, actor.id, { email }, null);
  }

  private async change(actor: Actor, id: string, patch: MemberPatchDto, version: number | null): Promise<MemberShown> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      await this.organisations.lock(tx);
      const before = await this.find(tx, id);
      refuseStale(before.version, version);
      const wanted = patched(before, patch);
      const difference = differenceOf(recorded(before), recorded(wanted));
      if (Object.keys(difference.after).length === 0) return this.shown(tx, before);
      refusePatchBeyond(actor, before, wanted);
      if (wanted.role !== 'admin') await this.refuseLastAdmin(tx, before);
      if (wanted.personId === null) await this.refuseLastWhoSignsIn(tx, before);
      await this.refuseTaken(tx, wanted.email, id);
      if (patch.deputy != null) refuseDeputy(id, patch.deputy, await this.members.find(tx, patch.deputy.memberId));
      const after = { ...wanted, version: before.version + 1 };
      await this.members.update(tx, after);
      void this.audit.append(tx, actor, {
        action: 'member.changed',
        subject: { type: 'member', id },
        detail: { ...difference },
      });
      await this.followers.tell(tx, actor, before, after);
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

  /** Whether the member is, as a person, any of these other members; removed ones count. */
  isOnePersonWithAny(tx: Tx, id: string, others: readonly string[]): Promise<boolean> {
    return others.length === 0 ? Promise.resolve(false) : this.members.isOnePersonWithAny(tx, id, others);
  }

  /**
   * A member whom a request names beside others, such as the owner of an incident.
   * @param pointer where the request names them
   * @throws DomainError invalid-request when there is no such member, or no more
   */
  async refuseStranger(tx: Tx, memberId: string | null | undefined, pointer: string): Promise<MemberEntity | null> {
    if (memberId === null || memberId === undefined) return null;
    const member = await this.members.find(tx, memberId);
    if (member === null) throw noSuchMember(pointer, memberId);
    return member;
  }

  /** Which of these members nobody has signed in as yet: their address may be anybody's. */
  async strangers(tx: Tx, members: readonly MemberEntity[]): Promise<ReadonlySet<string>> {
    const unseen = members.filter(({ personId }) => personId === null).map(({ id }) => id);
    const identified = unseen.length === 0 ? [] : await this.members.identified(tx, unseen);
    return new Set(unseen.filter((id) => !identified.includes(id)));
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
    const people = member.people.includes(personId) ? member.people : [...member.people, personId];
    await this.members.update(tx, { ...member, personId, people, version: member.version + 1 });
  }

  /** One who has not been removed. @throws NotFound */
  async find(tx: Tx, id: string): Promise<MemberEntity> {
    const member = await this.members.find(tx, id);
    if (member === null) throw noMember(id);
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

  /** One admin stays for the notices to admins, and one who can sign in where there was one. */
  private async refuseLastAdmin(tx: Tx, member: MemberEntity): Promise<void> {
    if (member.role !== 'admin') return;
    if ((await this.members.countAdmins(tx)) === 1) {
      throw new DomainError('conflict', {
        ja: `${member.email} は最後の管理者（admin）です。先に別のメンバーを admin にしてください。`,
        en: `${member.email} is the last admin. Make somebody else an admin first.`,
      });
    }
    await this.refuseLastWhoSignsIn(tx, member);
  }

  /** An admin who was never invited, or has not come yet, administers nothing. */
  private async refuseLastWhoSignsIn(tx: Tx, member: MemberEntity): Promise<void> {
    if (member.role !== 'admin') return;
    const able = await this.members.adminsWhoSignIn(tx);
    if (!able.includes(member.id) || able.length > 1) return;
    throw new DomainError('conflict', {
      ja: `${member.email} は、サインインできる最後の管理者（admin）です。先に別の管理者を招待し、サインインできることを確認してください。`,
      en: `${member.email} is the last admin who can sign in. Invite another admin first, and see them sign in.`,
    });
  }
}

/** What of a member stands in the record: not how often their address changed, nor who else they were. */
const recorded = ({ people: _people, addressVersion: _addressVersion, ...member }: MemberEntity): object => member;

/**
 * A role is given by naming it, and also by moving a member who has it to another mailbox, or by sending their mails to a
 * deputy.
 */
const refusePatchBeyond = (actor: Actor, before: MemberEntity, wanted: MemberEntity): void => {
  if (wanted.role !== before.role) refuseGrantBeyond(actor, permissionsOf[wanted.role], '/role');
  if (actor.id === before.id && actor.kind === 'member') return;
  if (!sameAddress(wanted.email, before.email)) refuseGrantBeyond(actor, permissionsOf[before.role], '/email');
  if (wanted.deputy !== null && wanted.deputy.memberId !== before.deputy?.memberId) {
    refuseGrantBeyond(actor, permissionsOf[before.role], '/deputy');
  }
};

const noMember = (id: string): NotFound => new NotFound({ ja: 'メンバー', en: 'member' }, id);

const patched = (before: MemberEntity, patch: MemberPatchDto): MemberEntity => {
  const wanted = { ...before, ...onlyNamed(patch) };
  if (sameAddress(wanted.email, before.email)) return wanted;
  return { ...wanted, personId: null, addressVersion: before.addressVersion + 1 };
};

const onlyNamed = (patch: MemberPatchDto): Partial<MemberEntity> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
