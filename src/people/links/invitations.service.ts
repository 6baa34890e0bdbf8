import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { refuseGrantBeyond } from '../../access/grants.js';
import { permissionsOf } from '../../access/permissions.js';
import { AuditService } from '../../audit/audit.service.js';
import { MailAllowanceService } from '../../deliveries/mail-allowance.service.js';
import type { MemberEntity } from '../../organisations/member.entity.js';
import { MembersService } from '../../organisations/members.service.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { sameAddress } from '../../platform/mail-address.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import type { SystemTx } from '../../platform/database/system-tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError, NotFound } from '../../platform/http/domain-error.js';
import { hashPassword } from '../passwords/password-hashes.js';
import { actorOf } from '../person-record.service.js';
import { PersonStore } from '../person.store.js';
import { hashOfSecret } from '../secret-texts.js';
import { LinkMailsService } from './link-mails.service.js';
import { linkIsGone, refuseWeak } from './link-refusals.js';
import { type OneTimeLink, OneTimeLinkStore } from './one-time-link.store.js';

/** What a link of an invitation asks of its reader. */
export interface InvitationView {
  readonly email: string;
  readonly organisationName: string;
  /** The address has a password already, from another organisation: it stays as it is. */
  readonly hasPassword: boolean;
}

interface Place {
  readonly organisationId: string;
  readonly memberId: string;
}

/** How a member becomes somebody who signs in: by a link that is mailed to their address. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly links: OneTimeLinkStore,
    private readonly mails: LinkMailsService,
    private readonly allowance: MailAllowanceService,
    private readonly people: PersonStore,
    private readonly members: MembersService,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Mails a member their link; an earlier one works no more.
   * @throws DomainError conflict when somebody signs in as the member already; forbidden when the member may do more than
   * the caller; too-many-requests when the address was mailed too often
   */
  async invite(actor: Actor, memberId: string): Promise<void> {
    const { organisationId } = actor;
    await this.unitOfWork.across(async (system) => {
      const { member, organisation } = await system.as(organisationId, async (tx) => ({
        member: await this.members.find(tx, memberId),
        organisation: await this.organisations.current(tx),
      }));
      // The link opens what the member's role does, so whoever sends it holds all that.
      refuseGrantBeyond(actor, permissionsOf[member.role], '');
      if (member.personId !== null) throw signsInAlready(member.email);
      await this.allowance.spend(organisationId, { address: member.email, isOutside: true });
      await this.links.useUpInvitations(system, memberId, this.clock.now());
      const { email, language, addressVersion } = member;
      const link = { purpose: 'invitation', email, personId: null, organisationId, memberId, addressVersion } as const;
      const recipient = { memberId, organisationId, organisationName: organisation.name, language };
      await this.mails.send(system, link, recipient, (tx) =>
        this.audit.append(tx, actor, {
          action: 'member.invited',
          subject: { type: 'member', id: memberId },
          detail: { email, role: member.role },
        }),
      );
    });
  }

  /** What the page of a link shows; null when the link does not work. Uses nothing up: mail scanners follow links. */
  async view(token: string): Promise<InvitationView | null> {
    const link = await this.links.look(hashOfSecret(token), 'invitation', this.clock.now());
    if (link === null) return null;
    return this.unitOfWork.across(async (system) => {
      const member = await this.invited(system, link);
      if (member === null) return null;
      const organisationName = await system.as(
        member.organisationId,
        async (tx) => (await this.organisations.current(tx)).name,
      );
      const hasPassword = (await this.people.findByEmail(link.email, system)) !== null;
      return { email: link.email, organisationName, hasPassword };
    });
  }

  /**
   * Accepts an invitation: sets the password of a new person, or gives the membership to the one who has the address.
   * @throws DomainError not-found when the link does not work, invalid-request without a good password where one is
   * needed, conflict with one where there is one already
   */
  async accept(token: string, password: string | undefined, requestId: string): Promise<InvitationView> {
    const hash = hashOfSecret(token);
    const view = await this.view(token);
    if (view === null) throw linkIsGone();
    if (view.hasPassword && password !== undefined) throw hasPasswordAlready(view.email);
    if (!view.hasPassword) await refuseWeak(password ?? '', view.email, '/password');
    const passwordHash = view.hasPassword ? null : await hashPassword(password ?? '');
    await this.unitOfWork.across(async (system) => {
      const link = await this.links.use(system, hash, 'invitation', this.clock.now());
      const member = link === null ? null : await this.invited(system, link);
      if (link === null || member === null) throw linkIsGone();
      const personId = await this.personOf(system, link.email, passwordHash);
      await this.join(system, member, personId, requestId, passwordHash !== null);
    });
    return view;
  }

  /** The member as invited: still there, still at that address, and nobody's. */
  private async invited(system: SystemTx, link: OneTimeLink): Promise<MemberEntity | null> {
    const { organisationId, memberId } = link as OneTimeLink & Place;
    try {
      const member = await system.as(organisationId, (tx) => this.members.find(tx, memberId));
      const isStillThere = member.addressVersion === link.addressVersion && sameAddress(member.email, link.email);
      return member.personId === null && isStillThere ? member : null;
    } catch (error) {
      if (error instanceof NotFound) return null;
      throw error;
    }
  }

  private async personOf(system: SystemTx, email: string, passwordHash: string | null): Promise<string> {
    const known = await this.people.findByEmail(email, system);
    if (known !== null) {
      if (passwordHash !== null) throw hasPasswordAlready(email);
      return known.id;
    }
    const id = newId();
    const isMade =
      passwordHash !== null && (await this.people.insert(system, { id, email, passwordHash }, this.clock.now()));
    if (!isMade) throw linkIsGone();
    return id;
  }

  private async join(
    system: SystemTx,
    member: MemberEntity,
    personId: string,
    requestId: string,
    isNewPerson: boolean,
  ): Promise<void> {
    const { organisationId, id: memberId, name, role, language } = member;
    const actor = actorOf({ organisationId, organisationName: '', memberId, name, role, language }, requestId);
    await system.as(organisationId, async (tx) => {
      await this.members.join(tx, member, personId);
      await this.audit.append(tx, actor, {
        action: 'member.invitation_accepted',
        subject: { type: 'member', id: memberId },
        detail: { email: member.email, isNewPerson },
      });
    });
  }
}

const signsInAlready = (email: string): DomainError =>
  new DomainError('conflict', {
    ja: `${email} は既にサインインできます。パスワードを忘れた場合は、本人がパスワードの再設定を行ってください。`,
    en: `${email} signs in already. If they do not know their password, they can ask for a new one themselves.`,
  });

const hasPasswordAlready = (email: string): DomainError =>
  new DomainError('conflict', {
    ja: `${email} は別の組織で既にパスワードを設定しています。password を付けずに送ってください。パスワードはそのまま使えます。`,
    en: `${email} has a password already, from another organisation. Leave password out; it stays as it is.`,
  });
