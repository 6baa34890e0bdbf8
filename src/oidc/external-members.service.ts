import { Injectable, Logger } from '@nestjs/common';
import { type Actor, systemActor } from '../access/actor.js';
import { permissionsOf, type Role } from '../access/permissions.js';
import { AuditService } from '../audit/audit.service.js';
import { MembersService } from '../organisations/members.service.js';
import { Clock } from '../platform/clock/clock.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/http/domain-error.js';
import { ExternalIdentityStore, type IdentifiedMember, type Subject } from './external-identity.store.js';
import type { Newcomer } from './newcomer.js';

/** People of an organisation's own sign-in, as members here. */
@Injectable()
export class ExternalMembersService {
  private readonly logger = new Logger('ExternalMembers');

  constructor(
    private readonly identities: ExternalIdentityStore,
    private readonly members: MembersService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  find(organisationId: string, subject: Subject): Promise<IdentifiedMember | null> {
    return this.identities.find(organisationId, subject);
  }

  /**
   * Whoever comes for the first time becomes a member, or is the member who has their address.
   * @throws DomainError forbidden when the address is not verified, or its member is somebody else of the issuer
   */
  async admit(organisationId: string, subject: Subject, newcomer: Newcomer): Promise<IdentifiedMember> {
    return this.unitOfWork.run(organisationId, async (tx) => {
      await this.members.lock(tx);
      const come = await this.identities.findWithin(tx, subject);
      return come === null || come.isRemoved ? this.join(tx, subject, newcomer, come) : come;
    });
  }

  /** @param removed who they were before: one who was removed comes back only when somebody has added them again */
  private async join(
    tx: Tx,
    subject: Subject,
    newcomer: Newcomer,
    removed: IdentifiedMember | null,
  ): Promise<IdentifiedMember> {
    const { email, name, role, isAddressVerified } = newcomer;
    const actor = systemActor(tx.organisationId);
    // Reminders go to the address of a member, so it is nobody's whom the issuer did not see there.
    if (!isAddressVerified) throw addressUnverified(email);
    const known = await this.members.byEmail(tx, email);
    if (known !== null && (await this.identities.isLinked(tx, known.id, subject.issuer))) throw addressTaken(email);
    if (known === null && removed !== null) return removed;
    const member = known ?? (await this.members.addWithin(tx, actor, { email, name, role }));
    await this.identities.link(tx, subject, member.id, this.clock.now());
    void this.audit.append(tx, actor, {
      action: 'member.identified',
      subject: { type: 'member', id: member.id },
      detail: { ...subject, email, isNew: known === null },
    });
    return { memberId: member.id, name: member.name, role: member.role, isRemoved: false };
  }

  /**
   * The issuer says what somebody may do; who gets which reminder follows from it. The last admin stays one in the list of
   * members, though the token in hand counts for each request.
   */
  async follow(organisationId: string, { memberId, role: before }: IdentifiedMember, role: Role): Promise<void> {
    if (before === role) return;
    try {
      await this.members.patch(issuerOf(organisationId, role), memberId, { role }, null);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.logger.warn({
        message: 'a member keeps the role that their issuer no longer gives',
        memberId,
        error: error.message,
      });
    }
  }
}

/** The issuer's word on what its people may do is an admin's: an admin has said so. */
const issuerOf = (organisationId: string, role: Role): Actor => ({
  ...systemActor(organisationId),
  permissions: ['members:write', ...permissionsOf[role]],
});

const addressUnverified = (email: string): DomainError =>
  new DomainError('forbidden', {
    ja: `発行者が ${email} を確認済み（email_verified）としていないため、メンバーのアドレスにできません。発行者側でアドレスを確認するか、管理者に vouchesForAddresses の設定をご相談ください。`,
    en: `The issuer does not say that ${email} is verified (email_verified), so it cannot be a member's address. Have it verified there, or ask an admin about vouchesForAddresses.`,
  });

const addressTaken = (email: string): DomainError =>
  new DomainError('forbidden', {
    ja: `${email} は、発行者の別の利用者に結び付けられているメンバーのアドレスです。管理者にご相談ください。`,
    en: `${email} is the address of a member who is somebody else of the issuer. Ask an admin.`,
  });
