import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { refuseWeak } from '../links/link-refusals.js';
import { OneTimeLinkStore } from '../links/one-time-link.store.js';
import { PersonRecordService } from '../person-record.service.js';
import { PersonStore } from '../person.store.js';
import { sessionOf, SessionsService } from '../sessions/sessions.service.js';
import { PasswordCheckService } from './password-check.service.js';
import { hashPassword } from './password-hashes.js';

/** A person who is signed in sets another password. */
@Injectable()
export class ChangePasswordService {
  constructor(
    private readonly check: PasswordCheckService,
    private readonly people: PersonStore,
    private readonly links: OneTimeLinkStore,
    private readonly sessions: SessionsService,
    private readonly record: PersonRecordService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Every other session of the person ends, and so do links for a new password.
   * @param from where the request comes from: guesses at the present password cost as much as guesses at sign-in
   * @throws DomainError invalid-request when the present password is wrong or the new one is too weak
   */
  async change(
    actor: Actor,
    { currentPassword, newPassword }: { readonly currentPassword: string; readonly newPassword: string },
    from: string,
  ): Promise<void> {
    const session = sessionOf(actor);
    const person = await this.check.confirm(actor, currentPassword, '/currentPassword', from);
    await refuseWeak(newPassword, person.email, '/newPassword');
    const passwordHash = await hashPassword(newPassword);
    const { requestId } = actor;
    await this.unitOfWork.across(async (system) => {
      const now = this.clock.now();
      await this.people.setPassword(system, person.id, passwordHash, now);
      await this.links.useUpResets(system, person.id, now);
      await this.sessions.endAll(system, person.id, 'password_changed', { requestId, session, except: session.id });
      await this.record.everywhere(
        system,
        person.id,
        { action: 'member.password_changed', detail: {}, requestId },
        session,
      );
    });
  }
}
