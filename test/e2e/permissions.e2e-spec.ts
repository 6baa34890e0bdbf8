import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { type Permission, permissionNames, permissionsOf, type Role, roleNames } from '../../src/access/permissions.js';
import { type Route, routesOf } from '../support/routes.js';
import { useTestApi } from '../support/use-test-api.js';

const inventedId = '01900000-0000-7000-8000-000000000000';

/** The table as people agreed on it: admin, officer, legal, viewer. */
const agreed: Readonly<Record<Permission, string>> = {
  'incidents:read': 'yes yes yes yes',
  'incidents:write': 'yes yes no no',
  'tasks:write': 'yes yes yes no',
  'comments:write': 'yes yes yes no',
  'determinations:write': 'yes no yes no',
  'filings:write': 'yes yes no no',
  'drafts:write': 'yes yes no no',
  'drafts:approve': 'yes no yes no',
  'reminders:read': 'yes yes yes yes',
  'reminders:write': 'yes no no no',
  'reminders:acknowledge': 'yes yes yes no',
  'members:read': 'yes yes yes yes',
  'members:write': 'yes no no no',
  'organisation:read': 'yes yes yes yes',
  'organisation:write': 'yes no no no',
  'api-keys:read': 'yes no yes no',
  'api-keys:write': 'yes no no no',
  'audit:read': 'yes yes yes no',
  'webhooks:read': 'yes no no no',
  'webhooks:write': 'yes no no no',
  'calendar-feeds:read': 'yes yes yes no',
  'calendar-feeds:write': 'yes yes yes no',
};

/** Whoever opens one more to everybody says so here. */
const publicRoutes = [
  'GET /acknowledge',
  'POST /acknowledge',
  'GET /healthz',
  'GET /readyz',
  // Numbers alone; the operator may want a token.
  'GET /metrics',
  'GET /v1/audit/public-key',
  'POST /v1/organisations',
  // For people who have no token yet.
  'POST /v1/auth/sign-in',
  'POST /v1/auth/refresh',
  'POST /v1/auth/password-resets',
  // What was mailed is the key.
  'POST /v1/auth/password-resets/completion',
  'POST /v1/auth/invitations/acceptance',
  'GET /auth/invitation',
  'POST /auth/invitation',
  'GET /auth/password-reset',
  'POST /auth/password-reset',
  // Its address is its key.
  'GET /calendar/{token}.ics',
];

/** For whoever is signed in, about themselves. */
const ofThePerson = [
  'GET /v1/auth/session',
  'POST /v1/auth/sign-out',
  'POST /v1/auth/sign-out-everywhere',
  'POST /v1/auth/password',
  'POST /v1/auth/address',
  'POST /v1/auth/second-factor',
  'POST /v1/auth/second-factor/confirmation',
  'POST /v1/auth/second-factor/recovery-codes',
  'POST /v1/auth/second-factor/removal',
];

/** Routes that answer a question too long for a query, and store nothing. */
const questions = /^POST \/v1\/(assessments(\/|$)|law(\/|$)|reminder-policy\/preview$)/u;

/** Signs the record as it stands; the record itself is not changed by it. */
const witnesses: readonly string[] = ['POST /v1/audit/checkpoints'];

describe('permissions', () => {
  const api = useTestApi();
  const acme = api.organisation();

  const path = (route: Route): string =>
    route.parameters.reduce((at, name) => at.replace(`{${name}}`, inventedId), route.path);

  it('are those that were agreed on', () => {
    const table = permissionNames.map((permission) => [
      permission,
      roleNames.map((role) => (permissionsOf[role].includes(permission) ? 'yes' : 'no')).join(' '),
    ]);
    expect(Object.fromEntries(table)).toEqual(agreed);
  });

  it('are named by every route but those that are open to anybody', async () => {
    const routes = await routesOf(api.url);
    const open = routes.filter(({ permission }) => permission === null).map(({ name }) => name);
    expect(open.filter((name) => !publicRoutes.includes(name))).toEqual([]);
    const signedIn = routes.filter(({ permission }) => permission === 'signed-in').map(({ name }) => name);
    expect(signedIn.toSorted()).toEqual(ofThePerson.toSorted());
    for (const { name, permission } of routes.filter((route) => ![null, 'signed-in'].includes(route.permission))) {
      expect([name, permissionNames]).toEqual([name, expect.arrayContaining([permission])]);
    }
  });

  it('to read are never enough to change anything', async () => {
    const changing = (await routesOf(api.url)).filter(({ name, method }) => method !== 'get' && !questions.test(name));
    const byReaders = changing.filter(({ permission }) => permission?.endsWith(':read') === true);
    expect(byReaders.map(({ name }) => name).filter((name) => !witnesses.includes(name))).toEqual([]);
  });

  it('are asked of every caller: without a key every other route answers 401', async () => {
    for (const route of (await routesOf(api.url)).filter(({ permission }) => permission !== null)) {
      for (const authorization of ['', 'Bearer sokuho_wrong', 'Basic eDp5']) {
        const { status, headers } = await request(api.url)
          [route.method](path(route))
          .set('authorization', authorization);
        expect([route.name, status, headers['www-authenticate']]).toEqual([route.name, 401, 'Bearer realm="sokuho"']);
      }
    }
  });

  it.each(roleNames)('let %s call what the table says, and nothing else', async (role: Role) => {
    const routes = (await routesOf(api.url)).filter(({ permission }) => permission !== null);
    expect(routes.length).toBeGreaterThan(15);
    for (const route of routes) {
      const { status, body } = await acme.as(role).request(route.method, path(route)).send({});
      const cells = agreed[route.permission as Permission] as string | undefined;
      // A key is no person, whatever its role.
      const isAllowed = cells?.split(' ')[roleNames.indexOf(role)] === 'yes';
      const seen = { route: route.name, isAllowed: ![401, 403].includes(status) };
      expect(seen).toEqual({ route: route.name, isAllowed });
      if (!isAllowed) expect(body).toMatchObject({ type: 'urn:sokuho:problem:forbidden', status: 403 });
    }
  });
});
