import { Injectable } from '@nestjs/common';
import { systemActor } from '../../access/actor.js';
import { AuditService } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import type { SystemTx } from '../../platform/database/system-tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Membership } from '../membership.store.js';
import { hashPassword } from '../passwords/password-hashes.js';
import { PersonEventsService } from '../person-events.service.js';
import { PersonRecordService } from '../person-record.service.js';
import { type Person, PersonStore } from '../person.store.js';
import { hashOfSecret } from '../secret-texts.js';
import { SessionsService } from '../sessions/sessions.service.js';
import type { Origin } from '../sign-in.service.js';
import { SignInDelaysService } from '../sign-in-delays.service.js';
import { LinkMailsService } from './link-mails.service.js';
import { linkIsGone, refuseWeak } from './link-refusals.js';
import { OneTimeLinkStore } from './one-time-link.store.js';

const AN_HOUR = 3_600_000;
/** Nobody's mailbox is filled with them. */
const MOST_AN_HOUR = 3;

/** A new password for whoever reads the mailbox of their address. */
@Injectable()
export class PasswordResetsService {
  constructor(
    private readonly events: PersonEventsService,
    private readonly links: OneTimeLinkStore,
    private readonly mails: LinkMailsService,
    private readonly people: PersonStore,
    private readonly sessions: SessionsService,
    private readonly delays: SignInDelaysService,
    private readonly record: PersonRecordService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Whether anybody has the address is looked up after the answer. */
  request(email: string, origin: Origin): Promise<void> {
    return this.events.note('password_reset_requested', email, origin);
  }

  /** Mails the link, from the first of the person's organisations; every one of them records that it was asked for. */
  async send(
    system: SystemTx,
    { id: personId, email }: Person,
    memberships: readonly Membership[],
    { requestId, from }: Origin,
  ): Promise<void> {
    const since = new Date(this.clock.now().getTime() - AN_HOUR);
    const [first, ...others] = memberships;
    await this.people.hold(system, personId);
    if (first === undefined || (await this.links.countResets(system, personId, since)) >= MOST_AN_HOUR) return;
    const entry = { action: 'member.password_reset_requested', detail: { from }, requestId };
    const link = {
      purpose: 'password_reset',
      email,
      personId,
      organisationId: null,
      memberId: null,
      addressVersion: null,
    } as const;
    const actor = { ...systemActor(first.organisationId), requestId };
    const { action, detail } = entry;
    await this.mails.send(system, link, first, (tx) =>
      this.audit.append(tx, actor, { action, subject: { type: 'member', id: first.memberId }, detail }),
    );
    await this.record.happened(system, others, entry);
  }

  /** Whether the link still works. Looking uses nothing up: mail scanners follow links. */
  async works(token: string): Promise<boolean> {
    return (await this.links.look(hashOfSecret(token), 'password_reset', this.clock.now())) !== null;
  }

  /**
   * Sets the password and ends every session. A second factor stays: a mailbox alone opens no account that has one.
   * @throws DomainError not-found when the link does not work, invalid-request when the password is too weak
   */
  async complete(token: string, password: string, requestId: string): Promise<void> {
    const hash = hashOfSecret(token);
    const now = this.clock.now();
    const seen = await this.links.look(hash, 'password_reset', now);
    if (seen === null) throw linkIsGone();
    await refuseWeak(password, seen.email, '/password');
    const passwordHash = await hashPassword(password);
    await this.unitOfWork.across(async (system) => {
      const link = await this.links.use(system, hash, 'password_reset', now);
      if (link?.personId == null) throw linkIsGone();
      const { personId, email } = link;
      await this.people.setPassword(system, personId, passwordHash, now);
      await this.links.useUpResets(system, personId, now);
      await this.delays.forgive(system, email);
      await this.sessions.endAll(system, personId, 'password_reset', { requestId });
      await this.record.everywhere(system, personId, { action: 'member.password_reset', detail: {}, requestId });
    });
  }
}
