import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { JWTPayload } from 'jose';
import { JOSEError, JWKSInvalid, JWKSTimeout } from 'jose/errors';
import { decodeJwt } from 'jose/jwt/decode';
import type { Actor } from '../access/actor.js';
import { type Authenticator, Authenticators } from '../access/authenticators.js';
import { permissionsOf, type Role } from '../access/permissions.js';
import { Clock } from '../platform/clock/clock.js';
import { DomainError } from '../platform/http/domain-error.js';
import { Links } from '../platform/http/links.js';
import { onFirstUse } from '../platform/process/on-first-use.js';
import type { IdentifiedMember, Subject } from './external-identity.store.js';
import { ExternalMembersService } from './external-members.service.js';
import { IdentityProviderStore, type ProviderOfOrganisation } from './identity-provider.store.js';
import { IssuersService } from './issuers.service.js';
import { newcomerOf } from './newcomer.js';
import { roleInClaims } from './role-in-claims.js';
import { CLOCK_SKEW, faultOfClaims } from './sound-claims.js';

const joseVerify = onFirstUse(() => import('jose/jwt/verify'));

const claimsOf = (bearer: string): JWTPayload | null => {
  try {
    return decodeJwt(bearer);
  } catch {
    return null;
  }
};

/** What an issuer answers in place of its keys is the issuer's fault, and passes; the token may be right. */
const isAboutKeys = (error: JOSEError): boolean => error instanceof JWKSInvalid || error.code === 'ERR_JOSE_GENERIC';

const isFor = (claims: JWTPayload, audience: string): boolean =>
  Array.isArray(claims.aud) ? claims.aud.includes(audience) : claims.aud === audience;

/** Callers with a token of their organisation's own issuer. What they may do is what that token says, at each request. */
@Injectable()
export class IssuerTokenAuthenticator implements Authenticator, OnModuleInit {
  private readonly logger = new Logger('IssuerToken');

  constructor(
    private readonly authenticators: Authenticators,
    private readonly providers: IdentityProviderStore,
    private readonly issuers: IssuersService,
    private readonly members: ExternalMembersService,
    private readonly links: Links,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.authenticators.add(this);
  }

  accepts(bearer: string): boolean {
    const issuer = claimsOf(bearer)?.iss;
    return issuer !== undefined && issuer !== this.links.base;
  }

  async authenticate(bearer: string, requestId: string): Promise<Actor | null> {
    const said = claimsOf(bearer);
    const provider = said === null ? null : await this.providerFor(said);
    if (provider === null) return null;
    const claims = await this.verified(bearer, provider);
    if (claims?.sub === undefined) return null;
    return this.actorOf({ issuer: provider.provider.issuer, subject: claims.sub }, claims, provider, requestId);
  }

  /** Which organisation takes tokens of this issuer for this audience. Two would be a guess, so then none does. */
  private async providerFor(said: JWTPayload): Promise<ProviderOfOrganisation | null> {
    const found = await this.providers.ofIssuer(said.iss ?? '');
    const meant = found.filter(({ provider }) => isFor(said, provider.audience));
    if (meant.length > 1) {
      const organisations = meant.map(({ organisationId }) => organisationId);
      this.logger.error({ message: 'organisations share issuer and audience: its tokens open nothing', organisations });
    }
    return meant.length === 1 ? (meant[0] ?? null) : null;
  }

  private async verified(bearer: string, { provider }: ProviderOfOrganisation): Promise<JWTPayload | null> {
    const { issuer, audience, algorithm } = provider;
    const now = this.clock.now();
    const { jwtVerify } = await joseVerify();
    try {
      const { payload, protectedHeader } = await jwtVerify(bearer, await this.issuers.keysOf(issuer), {
        issuer,
        audience,
        algorithms: [algorithm],
        clockTolerance: CLOCK_SKEW,
        currentDate: now,
        requiredClaims: ['sub', 'iat', 'exp'],
      });
      const fault = faultOfClaims(protectedHeader, payload, provider, now.getTime() / 1000);
      if (fault === null) return payload;
      this.logger.warn({ message: 'a token of an issuer was not taken', issuer, error: fault });
      return null;
    } catch (error) {
      const isBad = error instanceof JOSEError && !(error instanceof JWKSTimeout);
      this.logger.warn({ message: 'a token of an issuer was not taken', issuer, error: String(error) });
      if (isBad && !isAboutKeys(error)) return null;
      throw unreachable(issuer);
    }
  }

  private async actorOf(
    subject: Subject,
    claims: JWTPayload,
    { organisationId, provider }: ProviderOfOrganisation,
    requestId: string,
  ): Promise<Actor | null> {
    const role = roleInClaims(claims, provider);
    if (role === null) throw withoutRole(provider.roleClaim);
    const known = await this.members.find(organisationId, subject);
    const member =
      known === null || known.isRemoved ? await this.newcomer(organisationId, subject, claims, provider, role) : known;
    if (member.isRemoved) return null;
    await this.members.follow(organisationId, member, role);
    const { memberId: id, name } = member;
    return { organisationId, kind: 'member', id, name, role, permissions: permissionsOf[role], requestId };
  }

  private newcomer(
    organisationId: string,
    subject: Subject,
    claims: JWTPayload,
    provider: ProviderOfOrganisation['provider'],
    role: Role,
  ): Promise<IdentifiedMember> {
    const newcomer = newcomerOf(claims, role, provider);
    if (newcomer === null) throw withoutAddress();
    return this.members.admit(organisationId, subject, newcomer);
  }
}

const withoutRole = (claim: string): DomainError =>
  new DomainError('forbidden', {
    ja: `トークンのクレーム「${claim}」に、この組織で役割を与えられた値がありません。管理者に対応付けをご依頼ください。`,
    en: `The claim ${claim} of the token holds no value that this organisation gives a role. Ask an admin to map one.`,
  });

const withoutAddress = (): DomainError =>
  new DomainError('forbidden', {
    ja: '初めての利用には、トークンにメールアドレス（クレーム email）が必要です。発行者の設定で email を含めてください。',
    en: 'Whoever comes for the first time needs an address in the token (the claim email). Have the issuer put it in.',
  });

const unreachable = (issuer: string): DomainError =>
  new DomainError('unavailable', {
    ja: `発行者（${issuer}）の公開鍵を取得できないため、トークンを確認できません。しばらくしてから再度お試しください。`,
    en: `The keys of the issuer ${issuer} cannot be read, so its tokens cannot be checked. Try again later.`,
  });
