import { Injectable, Logger } from '@nestjs/common';
import type { JWTVerifyGetKey } from 'jose';
import { Clock } from '../platform/clock/clock.js';
import { Settings } from '../platform/config/settings.js';
import type { LocalText } from '../platform/http/domain-error.js';
import { guardedGet } from '../platform/outbound/guarded-get.js';
import { HostNames } from '../platform/outbound/host-names.js';
import { Unreachable } from '../platform/outbound/unreachable.js';

/** So long an issuer's keys are kept; a key that is not among them is asked for at once, but not more often than that. */
const KEPT_MS = 600_000;
const AT_MOST_EVERY_MS = 2_000;
/** So long a discovery document counts: an issuer may move its keys. */
const DISCOVERED_MS = 3_600_000;
/** More issuers than this, and the one asked for longest ago is forgotten. */
const MOST_ISSUERS = 500;

/** An issuer that cannot be used: unreachable, or its documents say something else. Says what a person should know. */
export class UnusableIssuer extends Error {
  override readonly name = 'UnusableIssuer';

  constructor(
    readonly why: LocalText,
    options?: ErrorOptions,
  ) {
    super(why.en, options);
  }
}

/** Issuers by their discovery documents, and their keys (OpenID Connect Discovery 1.0, 4; RFC 7517). */
@Injectable()
export class IssuersService {
  private readonly logger = new Logger('Issuers');
  private readonly known = new Map<string, { readonly keys: Promise<JWTVerifyGetKey>; readonly until: number }>();
  readonly allowed: HostNames;

  constructor(
    settings: Settings,
    private readonly clock: Clock,
  ) {
    this.allowed = new HostNames('SOKUHO_OIDC_ALLOWED_HOSTS', settings.SOKUHO_OIDC_ALLOWED_HOSTS);
  }

  /**
   * The keys of an issuer, from what is kept or from itself.
   * @throws UnusableIssuer
   */
  async keysOf(issuer: string): Promise<JWTVerifyGetKey> {
    const now = this.clock.now().getTime();
    const found = this.known.get(issuer);
    const kept =
      found !== undefined && found.until > now ? found : { keys: this.discover(issuer), until: now + DISCOVERED_MS };
    this.known.delete(issuer);
    this.known.set(issuer, kept);
    if (this.known.size > MOST_ISSUERS) this.known.delete([...this.known.keys()][0] ?? '');
    try {
      return await kept.keys;
    } catch (error) {
      this.known.delete(issuer);
      throw error;
    }
  }

  /** Asks the issuer anew, whatever is kept. @throws UnusableIssuer */
  async discover(issuer: string): Promise<JWTVerifyGetKey> {
    const { issuer: named, jwks_uri: address } = await this.documentOf(issuer);
    if (named !== issuer) {
      throw new UnusableIssuer({
        ja: `公開されている設定の issuer は「${String(named)}」です`,
        en: `its discovery document names the issuer ${String(named)}`,
      });
    }
    const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : null;
    if (url === null || (url.protocol !== 'https:' && !this.allowed.has(url))) {
      throw new UnusableIssuer({
        ja: '公開されている設定に https:// で始まる jwks_uri がありません',
        en: 'its discovery document names no jwks_uri that begins with https://',
      });
    }
    const { createRemoteJWKSet, customFetch } = await import('jose/jwks/remote');
    return createRemoteJWKSet(url, {
      cacheMaxAge: KEPT_MS,
      cooldownDuration: AT_MOST_EVERY_MS,
      [customFetch]: (url: string) => guardedGet(new URL(url), this.allowed),
    });
  }

  /** What the issuer publishes under its own path, as JSON; null when there is nothing of the kind. @throws UnusableIssuer */
  async published(issuer: string, path: string): Promise<unknown> {
    const address = `${issuer.replace(/\/$/u, '')}${path}`;
    try {
      const response = await guardedGet(new URL(address), this.allowed);
      return response.status === 200 ? await response.json() : null;
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      // Why a host cannot be reached is the operator's to know, and not the tenant's.
      if (error instanceof Unreachable)
        this.logger.debug({ message: error.message, address, cause: String(error.cause) });
      throw unreadable(address, error);
    }
  }

  private async documentOf(issuer: string): Promise<Readonly<Record<string, unknown>>> {
    const path = '/.well-known/openid-configuration';
    const document = await this.published(issuer, path);
    if (typeof document === 'object' && document !== null) return document as Readonly<Record<string, unknown>>;
    throw new UnusableIssuer({
      ja: `${path} に OpenID Connect の設定がありません`,
      en: `there is no OpenID Connect configuration at ${path}`,
    });
  }
}

const unreadable = (address: string, cause: unknown): UnusableIssuer => {
  const why =
    cause instanceof Unreachable
      ? { ja: 'ホストに接続できません', en: cause.message }
      : { ja: String(cause), en: String(cause) };
  return new UnusableIssuer({ ja: `${address}：${why.ja}`, en: `${address}: ${why.en}` }, { cause });
};
