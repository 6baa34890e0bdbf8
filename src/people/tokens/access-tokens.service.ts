import { Injectable } from '@nestjs/common';
import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { JOSEError } from 'jose/errors';
import { decodeJwt } from 'jose/jwt/decode';
import { Clock } from '../../platform/clock/clock.js';
import { Links } from '../../platform/http/links.js';
import { onFirstUse } from '../../platform/process/on-first-use.js';
import { TokenKeysService } from './token-keys.service.js';

export const ACCESS_TOKEN_SECONDS = 900;

/** RFC 9068 calls a token that opens an API so; no other token is ever taken for one. */
const TYPE = 'at+jwt';

const joseSign = onFirstUse(() => import('jose/jwt/sign'));
const joseVerify = onFirstUse(() => import('jose/jwt/verify'));

/** What an access token says: who, as which member of which organisation, in which session. Never the role. */
export interface AccessClaims {
  readonly personId: string;
  readonly organisationId: string;
  readonly memberId: string;
  readonly sessionId: string;
}

/** Access tokens: JSON Web Tokens that live for fifteen minutes, signed with Ed25519. */
@Injectable()
export class AccessTokensService {
  constructor(
    private readonly keys: TokenKeysService,
    private readonly links: Links,
    private readonly clock: Clock,
  ) {}

  async issue({ personId, organisationId, memberId, sessionId }: AccessClaims): Promise<string> {
    const key = await this.keys.signing();
    const { SignJWT } = await joseSign();
    const now = Math.floor(this.clock.now().getTime() / 1000);
    return new SignJWT({ org: organisationId, mem: memberId, sid: sessionId })
      .setProtectedHeader({ alg: 'EdDSA', typ: TYPE, kid: key.id })
      .setIssuer(this.links.base)
      .setAudience(this.audience)
      .setSubject(personId)
      .setIssuedAt(now)
      .setExpirationTime(now + ACCESS_TOKEN_SECONDS)
      .sign(key.privateKey);
  }

  /** Whether it says that it is ours; it may still be forged. */
  isOurs(bearer: string): boolean {
    try {
      return decodeProtectedHeader(bearer).typ === TYPE && decodeJwt(bearer).iss === this.links.base;
    } catch {
      return false;
    }
  }

  /** What it says; null when it is forged, was meant for somebody else, or is too old. */
  async read(bearer: string): Promise<AccessClaims | null> {
    const { kid = '' } = decodeProtectedHeader(bearer);
    const key = await this.keys.verifying(kid);
    if (key === null) return null;
    const { jwtVerify } = await joseVerify();
    try {
      const { payload } = await jwtVerify(bearer, key.publicKey, {
        algorithms: ['EdDSA'],
        typ: TYPE,
        issuer: this.links.base,
        audience: this.audience,
        currentDate: this.clock.now(),
        requiredClaims: ['sub', 'org', 'mem', 'sid', 'iat', 'exp'],
      });
      const [personId, organisationId, memberId, sessionId] = ['sub', 'org', 'mem', 'sid'].map((name) =>
        String(payload[name]),
      ) as [string, string, string, string];
      return { personId, organisationId, memberId, sessionId };
    } catch (error) {
      if (error instanceof JOSEError) return null;
      throw error;
    }
  }

  private get audience(): string {
    return `${this.links.base}/v1`;
  }
}
