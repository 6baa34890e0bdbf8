import type { Client } from 'pg';
import { codeShown } from '../authenticator-app.js';
import type { Route } from '../routes.js';
import type { TestApi } from '../test-api.js';
import type { TestOrganisation } from '../test-organisation.js';
import { answered, TestPeople } from '../test-people.js';

/** What a request uses up or spends when it is done; in the order in which their rows name each other. */
const usedUp = [
  ...['person', 'session', 'refresh_token', 'one_time_link', 'recovery_code'],
  ...['sign_in_delay', 'person_event', 'rate_limit'],
];

const keep = [
  'CREATE SCHEMA kept',
  ...[...usedUp, 'member'].map((table) => `CREATE TABLE kept.${table} AS TABLE public.${table}`),
].join('; ');

const putBack = [
  `TRUNCATE ${usedUp.join(', ')}`,
  ...usedUp.map((table) => `INSERT INTO ${table} TABLE kept.${table}`),
  `UPDATE member SET person_id = k.person_id, email = k.email, address_version = k.address_version FROM kept.member k
   WHERE k.organisation_id = member.organisation_id AND k.id = member.id
     AND (k.person_id IS DISTINCT FROM member.person_id OR k.email <> member.email)`,
].join('; ');

/** Routes that end a session, use up a link or a code, or are limited more than others. */
const isUsingUp = ({ path }: Route): boolean => path.includes('/auth/') || path === '/v1/organisations';

/**
 * People who signed in, each at the point where some route takes them, and what they were mailed. What a request uses up
 * is put back after it, so that the next one comes as far.
 */
export class FuzzPeople {
  private constructor(
    private readonly owner: Client,
    /** An admin who showed a second factor. */
    readonly admin: string,
    /** Tokens of those whom a route wants in another state. */
    readonly tokens: Readonly<Record<string, string>>,
    readonly bodies: Readonly<Record<string, readonly unknown[]>>,
    readonly queries: Readonly<Record<string, Readonly<Record<string, string>>>>,
  ) {}

  static async of(api: TestApi, organisation: TestOrganisation, owner: Client): Promise<FuzzPeople> {
    const people = new TestPeople(api);
    const codeOf = (secret: string, later = 0): string => codeShown(secret, api.clock.now(), later);

    const protectedOne = await people.joined(organisation, 'admin', 'protected@example.jp');
    const { accessToken: first } = await people.tokensOf(protectedOne);
    const { secret } = answered(
      await people.post('/v1/auth/second-factor', { password: protectedOne.password }, first),
    );
    const { recoveryCodes } = answered(
      await people.post('/v1/auth/second-factor/confirmation', { code: codeOf(secret) }, first),
    );
    const { accessToken: admin } = await people.tokensOf(protectedOne, { code: recoveryCodes[0] });
    // The code of the confirmation is used up; that of the next step is taken already.
    const proof = { password: protectedOne.password, code: codeOf(secret, 1) };

    const plain = await people.joined(organisation, 'viewer', 'plain@example.jp');
    const { accessToken, refreshToken } = await people.tokensOf(plain);
    const signIn = { email: plain.email, password: plain.password, organisationId: organisation.id };
    const password = '屋根裏の時計が十三回鳴った';
    await people.post('/v1/auth/password-resets', { email: plain.email });

    const half = await people.joined(organisation, 'viewer', 'half@example.jp');
    const { accessToken: proposed } = await people.tokensOf(half);
    const own = answered(await people.post('/v1/auth/second-factor', { password: half.password }, proposed));

    await people.invited(organisation, 'viewer', 'invited@example.jp');
    const invitation = people.linkFor('invited@example.jp');
    const reset = people.linkFor(plain.email);

    await owner.query('TRUNCATE sign_in_delay, person_event, rate_limit');
    await owner.query(keep);
    return new FuzzPeople(
      owner,
      admin,
      {
        'GET /v1/auth/session': accessToken,
        'POST /v1/auth/sign-out': accessToken,
        'POST /v1/auth/sign-out-everywhere': accessToken,
        'POST /v1/auth/password': accessToken,
        'POST /v1/auth/address': accessToken,
        'POST /v1/auth/second-factor': accessToken,
        'POST /v1/auth/second-factor/confirmation': proposed,
      },
      {
        'POST /v1/auth/sign-in': [signIn, { email: protectedOne.email, ...proof }],
        'POST /v1/auth/refresh': [{ refreshToken, organisationId: organisation.id }],
        'POST /v1/auth/address': [{ email: 'moved@example.jp', password: plain.password }],
        'POST /v1/auth/password': [{ currentPassword: plain.password, newPassword: password }],
        'POST /v1/auth/second-factor': [{ password: plain.password }],
        'POST /v1/auth/second-factor/confirmation': [{ code: codeOf(own.secret) }],
        'POST /v1/auth/second-factor/recovery-codes': [proof],
        'POST /v1/auth/second-factor/removal': [proof],
        'POST /v1/auth/invitations/acceptance': [{ token: invitation, password }],
        'POST /v1/auth/password-resets': [{ email: plain.email }],
        'POST /v1/auth/password-resets/completion': [{ token: reset, password }],
        'POST /auth/invitation': [`password=${encodeURIComponent(password)}`],
        'POST /auth/password-reset': [`password=${encodeURIComponent(password)}`],
      },
      {
        'GET /auth/invitation': { token: invitation },
        'POST /auth/invitation': { token: invitation },
        'GET /auth/password-reset': { token: reset },
        'POST /auth/password-reset': { token: reset },
      },
    );
  }

  /** Everybody and every link as they were, when the route may have changed that. @returns whether it may have */
  async putBackAfter(route: Route): Promise<boolean> {
    if (!isUsingUp(route)) return false;
    await this.owner.query(putBack);
    return true;
  }
}
