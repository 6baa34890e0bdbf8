import { Injectable } from '@nestjs/common';
import type { Actor, PersonSession } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import type { SystemTx } from '../../platform/database/system-tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError, NotFound } from '../../platform/http/domain-error.js';
import { type Membership, MembershipStore } from '../membership.store.js';
import { actorOf, PersonRecordService } from '../person-record.service.js';
import { hashOfSecret, newSecretText } from '../secret-texts.js';
import { AccessTokensService } from '../tokens/access-tokens.service.js';
import { type EndOfSession, type FoundToken, SessionStore } from './session.store.js';

const A_DAY = 86_400_000;
/** A session ends after so long without use, and in any case after so long. */
const UNUSED_FOR = 7 * A_DAY;
const AT_MOST = 30 * A_DAY;

/** What a person gets on signing in, and again each time it is refreshed. */
export interface IssuedTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly refreshExpiresAt: Date;
  readonly membership: Membership;
  readonly memberships: readonly Membership[];
}

interface Opening {
  readonly requestId: string;
  readonly from: string;
  readonly secondFactor: 'totp' | 'recovery_code' | null;
}

interface Granted {
  readonly refreshToken: string;
  readonly refreshExpiresAt: Date;
}

/** A session: the family of refresh tokens that comes of one sign-in. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly store: SessionStore,
    private readonly memberships: MembershipStore,
    private readonly tokens: AccessTokensService,
    private readonly record: PersonRecordService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * @param from where it comes from, as the record is to say
   * @param secondFactor what was shown beside the password, if anything
   */
  async begin(
    personId: string,
    { membership, memberships }: Pick<IssuedTokens, 'membership' | 'memberships'>,
    { requestId, from, secondFactor }: Opening,
  ): Promise<IssuedTokens> {
    const session = { id: newId(), personId };
    const startedAt = this.clock.now();
    const expiresAt = new Date(startedAt.getTime() + AT_MOST);
    const { organisationId } = membership;
    const granted = await this.unitOfWork.across(async (system) => {
      await this.store.open(system, {
        ...session,
        organisationId,
        startedAt,
        expiresAt,
        secondFactor: secondFactor !== null,
      });
      const entry = { action: 'member.signed_in', detail: { from, secondFactor }, requestId };
      await this.record.at(system, membership, actorOf(membership, requestId, session), entry);
      return this.grant(system, session.id, expiresAt);
    });
    return { ...granted, ...(await this.opened(session, membership)), membership, memberships };
  }

  /**
   * A new pair for a refresh token, which is used up by it. One that comes a second time was stolen, or its thief was
   * first: the whole session ends.
   * @param wanted another of the person's organisations to go on in; the same one when absent
   * @throws DomainError unauthenticated, whatever is wrong with the token
   */
  async refresh(refreshToken: string, wanted: string | undefined, requestId: string): Promise<IssuedTokens> {
    const hash = hashOfSecret(refreshToken);
    const result = await this.unitOfWork.across(async (system) => {
      const now = this.clock.now();
      const found = await this.store.findToken(system, hash, now);
      if (found === null || (found.isOver && !found.isUsed)) return null;
      if (found.isUsed) {
        await this.endStolen(system, found, requestId);
        return null;
      }
      const memberships = await this.memberships.ofPerson(found.personId, system);
      const organisationId = wanted ?? found.organisationId;
      const membership = memberships.find((one) => one.organisationId === organisationId);
      if (membership === undefined) {
        if (wanted === undefined) return null;
        throw notYours(wanted);
      }
      await this.store.useToken(system, hash, now);
      await this.store.moveTo(system, found.sessionId, organisationId);
      const granted = await this.grant(system, found.sessionId, found.sessionExpiresAt);
      return { granted, membership, memberships, session: { id: found.sessionId, personId: found.personId } };
    });
    if (result === null) throw refreshRefused();
    const { granted, membership, memberships, session } = result;
    return { ...granted, ...(await this.opened(session, membership)), membership, memberships };
  }

  /** The caller's session ends: from the next request on its access tokens open nothing either. */
  async signOut(actor: Actor): Promise<void> {
    const session = sessionOf(actor);
    await this.unitOfWork.across(async (system) => {
      if (!(await this.store.end(system, session.id, this.clock.now(), 'signed_out'))) return;
      await this.recordEnd(system, session, 'signed_out', 1, actor.requestId);
    });
  }

  /** Every session of the person ends, in every organisation. */
  async signOutEverywhere(actor: Actor): Promise<void> {
    const session = sessionOf(actor);
    await this.unitOfWork.across((system) =>
      this.endAll(system, session.personId, 'signed_out_everywhere', { requestId: actor.requestId, session }),
    );
  }

  /** @param except a session that goes on. */
  async endAll(
    system: SystemTx,
    personId: string,
    because: EndOfSession,
    {
      requestId,
      session,
      except = null,
    }: { requestId: string | null; session?: PersonSession | undefined; except?: string | null },
  ): Promise<void> {
    const ended = await this.store.endOfPerson(system, personId, this.clock.now(), because, except);
    if (ended > 0) await this.recordEnd(system, session ?? { personId, id: null }, because, ended, requestId);
  }

  private async endStolen(system: SystemTx, { sessionId, personId }: FoundToken, requestId: string): Promise<void> {
    if (!(await this.store.end(system, sessionId, this.clock.now(), 'token_used_twice'))) return;
    await this.record.happened(system, await this.memberships.ofPerson(personId, system), {
      action: 'member.session_ended',
      detail: { because: 'token_used_twice', session: sessionId, sessions: 1 },
      requestId,
    });
  }

  private recordEnd(
    system: SystemTx,
    { personId, id }: { readonly personId: string; readonly id: string | null },
    because: EndOfSession,
    sessions: number,
    requestId: string | null,
  ): Promise<void> {
    const entry = { action: 'member.session_ended', detail: { because, sessions }, requestId };
    return this.record.everywhere(system, personId, entry, id === null ? undefined : { id, personId });
  }

  private async grant(system: SystemTx, sessionId: string, sessionExpiresAt: Date): Promise<Granted> {
    const refreshToken = newSecretText();
    const unused = new Date(this.clock.now().getTime() + UNUSED_FOR);
    const refreshExpiresAt = unused < sessionExpiresAt ? unused : sessionExpiresAt;
    await this.store.addToken(system, hashOfSecret(refreshToken), sessionId, refreshExpiresAt);
    return { refreshToken, refreshExpiresAt };
  }

  private async opened(session: PersonSession, membership: Membership): Promise<Pick<IssuedTokens, 'accessToken'>> {
    const { organisationId, memberId } = membership;
    const claims = { personId: session.personId, organisationId, memberId, sessionId: session.id };
    return { accessToken: await this.tokens.issue(claims) };
  }
}

/** The session of a caller on a route for those who signed in: the guard let nobody else through. */
export const sessionOf = (actor: Actor): PersonSession => {
  if (actor.session === undefined) throw new Error('Only a person has a session.');
  return actor.session;
};

export const notYours = (organisationId: string): NotFound =>
  new NotFound({ ja: '所属する組織', en: 'organisation of yours' }, organisationId);

const refreshRefused = (): DomainError =>
  new DomainError('unauthenticated', {
    ja: 'このリフレッシュトークンは使えません。もう一度サインインしてください。',
    en: 'This refresh token opens nothing. Sign in again.',
  });
