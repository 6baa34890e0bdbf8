import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import Provider, { type Adapter, type Configuration } from 'oidc-provider';

type Claims = Readonly<Record<string, unknown>>;

const aKey = async (kid: string, alg = 'RS256') => {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  return { ...(await exportJWK(privateKey)), kid, alg, use: 'sig' };
};

/** Tokens are signed and not kept, so there is nothing to store. */
class NothingKept implements Adapter {
  readonly upsert = () => Promise.resolve();
  readonly find = () => Promise.resolve(undefined);
  readonly findByUserCode = () => Promise.resolve(undefined);
  readonly findByUid = () => Promise.resolve(undefined);
  readonly consume = () => Promise.resolve();
  readonly destroy = () => Promise.resolve();
  readonly revokeByGrantId = () => Promise.resolve();
}

/** An OpenID Connect server on loopback: each of its clients is somebody, with the claims that the test gives them. */
export class OidcIssuer {
  /** Of its tokens, unless a test names another. */
  audience: string;
  /** What it publishes for organisations that own it; null for nothing. */
  ownership: object | null = null;
  private readonly server: Server;
  private provider: Provider | null = null;
  private key: Awaited<ReturnType<typeof aKey>> | null = null;
  private readonly people = new Map<string, Claims>();
  /** What it was asked for: paths. */
  readonly asked: string[] = [];

  constructor(audience = 'https://sokuho.example/acme') {
    this.audience = audience;
    this.server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      if (request.url === '/.well-known/sokuho-organisation') {
        response.writeHead(this.ownership === null ? 404 : 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(this.ownership));
      } else if (this.provider === null) response.writeHead(500).end('no keys');
      else void this.provider.callback()(request, response);
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async listen(): Promise<void> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening');
    await this.rotate('first');
  }

  /** New keys, and the old ones gone. */
  async rotate(kid: string): Promise<void> {
    this.key = await aKey(kid);
    this.provider = new Provider(this.url, this.configuration([this.key]));
  }

  /** Answers nothing but errors until the next keys. */
  breakDown(): void {
    this.provider = null;
  }

  /** An access token for somebody with these claims, by the client credentials grant. */
  async tokenFor(subject: string, claims: Claims, audience = this.audience): Promise<string> {
    this.people.set(subject, claims);
    const response = await fetch(`${this.url}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${subject}:secret`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: audience, scope: 'api' }),
    });
    const { access_token: token, ...rest } = (await response.json()) as { access_token?: string };
    if (token === undefined) throw new Error(`The issuer gave no token: ${JSON.stringify(rest)}`);
    return token;
  }

  /**
   * A token that its own code would not give, signed by its key. Moments are told in seconds from now, but for those too
   * far ahead to be that.
   */
  async sign(claims: Claims, header: Claims = {}): Promise<string> {
    if (this.key === null) throw new Error('It has no key.');
    const now = Math.floor(Date.now() / 1000);
    const { iat = 0, exp = 600, ...said } = claims as { readonly iat?: number; readonly exp?: number };
    const moments = { iat: now + iat, exp: exp > now ? exp : now + exp };
    const payload = { iss: this.url, aud: this.audience, sub: 'hanako', ...said, ...moments };
    return new SignJWT(payload)
      .setProtectedHeader({ alg: 'RS256', kid: this.key.kid, typ: 'at+jwt', ...header })
      .sign(await importJWK(this.key, 'RS256'));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private configuration(keys: NonNullable<Configuration['jwks']>['keys']): Configuration {
    const subjects = ['hanako', 'taro', 'jiro', 'saburo', 'shiro'];
    return {
      jwks: { keys },
      adapter: NothingKept,
      ttl: { ClientCredentials: 600 },
      clients: subjects.map((subject) => ({
        client_id: subject,
        client_secret: 'secret',
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
      })),
      scopes: ['api'],
      extraTokenClaims: (_, token) => ({ ...this.people.get(token.clientId ?? '') }),
      features: {
        clientCredentials: { enabled: true },
        devInteractions: { enabled: false },
        resourceIndicators: {
          enabled: true,
          getResourceServerInfo: (_, resource) => ({
            scope: 'api',
            audience: resource,
            accessTokenFormat: 'jwt',
            accessTokenTTL: 600,
            jwt: { sign: { alg: 'RS256' } },
          }),
        },
      },
    };
  }
}
