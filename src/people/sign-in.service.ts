import { Injectable } from '@nestjs/common';
import { DomainError } from '../platform/http/domain-error.js';
import { type Membership, MembershipStore } from './membership.store.js';
import { isPasswordOf } from './passwords/password-hashes.js';
import { PersonEventsService } from './person-events.service.js';
import { type Person, PersonStore } from './person.store.js';
import { SecondFactorCheckService, type SecondFactorKind } from './second-factor/second-factor-check.service.js';
import { type IssuedTokens, notYours, SessionsService } from './sessions/sessions.service.js';
import { SignInDelaysService } from './sign-in-delays.service.js';

export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  readonly organisationId?: string;
  /** Of the second factor, for whoever has one. */
  readonly code?: string;
}

/** Where a request comes from. */
export interface Origin {
  readonly requestId: string;
  /** The address, or the /64 of an IPv6 address. */
  readonly from: string;
}

export type SignedIn =
  | { readonly tokens: IssuedTokens; readonly memberships: readonly Membership[] }
  /** The person is in several organisations and has named none. */
  | { readonly tokens: null; readonly memberships: readonly Membership[] };

/** Sign-in with e-mail and password. */
@Injectable()
export class SignInService {
  constructor(
    private readonly people: PersonStore,
    private readonly memberships: MembershipStore,
    private readonly sessions: SessionsService,
    private readonly delays: SignInDelaysService,
    private readonly events: PersonEventsService,
    private readonly secondFactor: SecondFactorCheckService,
  ) {}

  /**
   * The same answer, after the same work, for an address that is nobody's and for a wrong password: the same statements
   * run, a password is verified in any case, and what is recorded of a member is recorded later, by a worker.
   * @throws TooManyRequests after failures, of this address or from this place
   * @throws DomainError unauthenticated, or second-factor-needed when the password is right and the code is not there
   */
  async signIn({ email, password, organisationId, code }: SignInAttempt, origin: Origin): Promise<SignedIn> {
    await this.delays.begin(email, origin.from);
    const person = await this.people.findByEmail(email);
    const isRight = await isPasswordOf(person?.passwordHash ?? null, password);
    if (person === null || !isRight) return this.refuse(email, origin);
    const secondFactor = person.hasSecondFactor ? await this.secondFactorOf(person, code, origin) : null;
    return this.welcome(person, organisationId, { ...origin, secondFactor });
  }

  /** A right password alone is neither a failure nor a success; a wrong code costs what a wrong password does. */
  private async secondFactorOf(person: Person, code: string | undefined, origin: Origin): Promise<SecondFactorKind> {
    if (code === undefined) {
      await this.delays.takeBack(person.email, origin.from);
      throw codeNeeded();
    }
    const kind = await this.secondFactor.use(person.id, code);
    if (kind !== null) return kind;
    await this.events.note('sign_in_failed', person.email, origin);
    throw codeWrong();
  }

  private async refuse(email: string, origin: Origin): Promise<never> {
    await this.events.note('sign_in_failed', email, origin);
    throw refused();
  }

  private async welcome(
    person: Person,
    organisationId: string | undefined,
    origin: Origin & { readonly secondFactor: SecondFactorKind | null },
  ): Promise<SignedIn> {
    const memberships = await this.memberships.ofPerson(person.id);
    await this.delays.succeeded(person.email, origin.from);
    // Removed everywhere: there is nothing to open.
    if (memberships.length === 0) throw refused();
    const [first] = memberships;
    const wanted = memberships.find((one) => one.organisationId === organisationId);
    if (organisationId !== undefined && wanted === undefined) throw notYours(organisationId);
    const membership = wanted ?? (memberships.length === 1 ? first : undefined);
    if (membership === undefined) return { tokens: null, memberships };
    return { tokens: await this.sessions.begin(person.id, { membership, memberships }, origin), memberships };
  }
}

const refused = (): DomainError =>
  new DomainError('unauthenticated', {
    ja: 'メールアドレス又はパスワードが正しくありません。お忘れの場合はパスワードの再設定をご利用ください。',
    en: 'The address or the password is wrong. If you do not know the password, ask for a new one.',
  });

const codeNeeded = (): DomainError =>
  new DomainError('second-factor-needed', {
    ja: '認証アプリのコード（又は回復コード）を code に入れて、もう一度送ってください。',
    en: 'Send it again with the code of your authenticator app, or a recovery code, as code.',
  });

const codeWrong = (): DomainError =>
  new DomainError('second-factor-needed', {
    ja: 'コードが正しくないか、既に使われています。認証アプリに表示されている次のコードを入れてください。',
    en: 'The code is wrong or was used already. Send the next one that the app shows.',
  });
