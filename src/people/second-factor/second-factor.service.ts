import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { invalidRequest } from '../../platform/http/validation.js';
import { SecretBox } from '../../platform/secrets/secret-box.js';
import { MembershipStore } from '../membership.store.js';
import { PasswordCheckService } from '../passwords/password-check.service.js';
import { PersonRecordService } from '../person-record.service.js';
import { type Person, PersonStore } from '../person.store.js';
import { sessionOf, SessionsService } from '../sessions/sessions.service.js';
import { SignInDelaysService } from '../sign-in-delays.service.js';
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-codes.js';
import { SecondFactorCheckService, seedContext } from './second-factor-check.service.js';
import { SecondFactorStore } from './second-factor.store.js';
import { base32, otpauthUri, stepOfCode, typedCode } from './totp.js';

/** 160 bits, as RFC 4226 recommends. */
const SEED_BYTES = 20;

export interface ProposedSecondFactor {
  readonly secret: string;
  readonly uri: string;
}

/** The password again, and a code of the factor in force. */
export interface Proof {
  readonly password: string;
  readonly code: string;
}

/** A person sets up, renews or removes their second factor. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly store: SecondFactorStore,
    private readonly people: PersonStore,
    private readonly memberships: MembershipStore,
    private readonly check: SecondFactorCheckService,
    private readonly passwords: PasswordCheckService,
    private readonly delays: SignInDelaysService,
    private readonly sessions: SessionsService,
    private readonly record: PersonRecordService,
    private readonly box: SecretBox,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * A new seed, which counts once a code of it was seen.
   * @throws DomainError invalid-request when the password is wrong, conflict while a second factor is in force
   */
  async propose(actor: Actor, password: string, from: string): Promise<ProposedSecondFactor> {
    const { id: personId, email } = await this.passwords.confirm(actor, password, '/password', from);
    const seed = randomBytes(SEED_BYTES);
    const sealed = this.box.seal(seed.toString('base64'), seedContext(personId));
    if (!(await this.store.propose(personId, sealed))) throw inForce();
    return { secret: base32(seed), uri: otpauthUri(seed, email) };
  }

  /**
   * From now on sign-in wants a code. Every other session ends; this one has shown its factor.
   * @param from where the request comes from: guesses at the code cost as much as guesses at sign-in
   * @returns the recovery codes, which are shown this once
   * @throws DomainError conflict when nothing was proposed, invalid-request when the code is wrong
   * @throws TooManyRequests while an earlier failure still costs
   */
  async confirm(actor: Actor, code: string, from: string): Promise<readonly string[]> {
    const { personId } = sessionOf(actor);
    const { seed, isConfirmed } = await this.store.find(personId);
    if (seed === null || isConfirmed) throw isConfirmed ? inForce() : notProposed();
    const { email } = await this.person(personId);
    await this.delays.begin(email, from);
    const now = this.clock.now();
    const step = stepOfCode(this.check.seedOf(personId, seed), typedCode(code), now);
    if (step === null) throw wrongCode();
    await this.delays.succeeded(email, from);
    return this.change(actor, 'member.second_factor_added', true, async (system, codes) => {
      if (!(await this.store.confirm(system, personId, seed, now, step))) throw notProposed();
      await this.store.replaceCodes(system, personId, codes);
    });
  }

  /** Ten other recovery codes; the earlier ones open nothing. @throws DomainError invalid-request for a wrong proof */
  async renewCodes(actor: Actor, proof: Proof, from: string): Promise<readonly string[]> {
    await this.prove(actor, proof, from);
    return this.change(actor, 'member.recovery_codes_renewed', true, (system, codes) =>
      this.store.replaceCodes(system, sessionOf(actor).personId, codes),
    );
  }

  /** Sign-in wants the password alone again. @throws DomainError invalid-request for a wrong proof */
  async remove(actor: Actor, proof: Proof, from: string): Promise<void> {
    await this.prove(actor, proof, from);
    await this.change(actor, 'member.second_factor_removed', false, (system) =>
      this.store.remove(system, sessionOf(actor).personId),
    );
  }

  /**
   * For whoever runs the service, when a person has lost device and codes and has shown in another way who they are.
   * @returns false when nobody has the address
   */
  async removeFor(email: string): Promise<boolean> {
    const person = await this.people.findByEmail(email);
    if (person === null) return false;
    await this.unitOfWork.across(async (system) => {
      await this.store.remove(system, person.id);
      await this.sessions.endAll(system, person.id, 'second_factor_changed', { requestId: null });
      const memberships = await this.memberships.ofPerson(person.id, system);
      const detail = { by: 'operator' };
      await this.record.happened(system, memberships, {
        action: 'member.second_factor_removed',
        detail,
        requestId: null,
      });
    });
    return true;
  }

  private async person(id: string): Promise<Person> {
    const person = await this.people.find(id);
    if (person === null) throw new Error('A session of nobody.');
    return person;
  }

  /** Guesses at the code cost what guesses at sign-in do. */
  private async prove(actor: Actor, { password, code }: Proof, from: string): Promise<void> {
    const { personId } = sessionOf(actor);
    await this.passwords.confirm(actor, password, '/password', from, async () => {
      if ((await this.check.use(personId, code)) === null) throw wrongCode();
    });
  }

  private async change(
    actor: Actor,
    action: string,
    isPassed: boolean,
    write: (system: Parameters<Parameters<UnitOfWork['across']>[0]>[0], codes: readonly Buffer[]) => Promise<void>,
  ): Promise<readonly string[]> {
    const session = sessionOf(actor);
    const { requestId } = actor;
    const codes = newRecoveryCodes();
    await this.unitOfWork.across(async (system) => {
      await write(system, codes.map(hashOfRecoveryCode));
      await this.store.markSession(system, session.id, isPassed);
      const kept = { requestId, session, except: session.id };
      await this.sessions.endAll(system, session.personId, 'second_factor_changed', kept);
      await this.record.everywhere(system, session.personId, { action, detail: {}, requestId }, session);
    });
    return codes;
  }
}

const inForce = (): DomainError =>
  new DomainError('conflict', {
    ja: '二要素認証は既に有効です。別の端末に替えるには、先に解除してください。',
    en: 'A second factor is in force. Remove it first to set up another device.',
  });

const notProposed = (): DomainError =>
  new DomainError('conflict', {
    ja: '確認を待っている二要素認証はありません。先に POST /v1/auth/second-factor で設定を始めてください。',
    en: 'No second factor waits to be confirmed. Begin with POST /v1/auth/second-factor.',
  });

const wrongCode = (): DomainError =>
  invalidRequest([
    {
      pointer: '/code',
      detail: {
        ja: 'コードが正しくないか、既に使われています。認証アプリに表示されている次のコードを入力してください。',
        en: 'The code is wrong or was used already. Type the next one that the app shows.',
      },
    },
  ]);
