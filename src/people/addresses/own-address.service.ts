import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { MembersService } from '../../organisations/members.service.js';
import { PasswordCheckService } from '../passwords/password-check.service.js';

/** A member moves to another mailbox themselves. */
@Injectable()
export class OwnAddressService {
  constructor(
    private readonly check: PasswordCheckService,
    private readonly members: MembersService,
  ) {}

  /**
   * Reminders of this organisation go to the new address from now on, and the membership is nobody's until it is invited
   * there. A stolen access token does not do this: it wants the password, and the former address is told.
   * @param from where the request comes from: guesses at the password cost as much as guesses at sign-in
   * @throws DomainError invalid-request when the password is wrong; conflict when the address is another member's, or the
   * caller is the last admin who can sign in
   */
  async move(
    actor: Actor,
    { email, password }: { readonly email: string; readonly password: string },
    from: string,
  ): Promise<void> {
    await this.check.confirm(actor, password, '/password', from);
    await this.members.moveOwn(actor, email);
  }
}
