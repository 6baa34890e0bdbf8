import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import request from 'supertest';
import { aLeak } from '../support/builders.js';
import { OidcIssuer } from '../support/oidc-issuer.js';
import { useTestApi } from '../support/use-test-api.js';

const roles = { 'sokuho-admins': 'admin', counsel: 'legal', staff: 'viewer' };
const hanako = { email: 'hanako@acme.example', email_verified: true, name: '例示 花子', groups: ['counsel'] };

describe("an organisation's own sign-in", () => {
  const api = useTestApi({ SOKUHO_OIDC_ALLOWED_HOSTS: '127.0.0.1' });
  const acme = api.organisation();
  const globex = api.organisation('株式会社グローベックス');
  const issuer = new OidcIssuer();

  const path = '/v1/organisation/identity-provider';
  const provider = (more: object = {}) => ({
    issuer: issuer.url,
    audience: issuer.audience,
    roleClaim: 'groups',
    roles,
    ...more,
  });
  const put = (organisation: typeof acme, body: object) =>
    organisation.request('put', path).set('if-match', '*').set('accept-language', 'en').send(body);
  const get = (route: string, token: string) =>
    request(api.url).get(route).set('authorization', `Bearer ${token}`).set('accept-language', 'en');
  const post = (route: string, token: string, body: object) =>
    request(api.url).post(route).set('authorization', `Bearer ${token}`).send(body);

  beforeAll(async () => {
    await issuer.listen();
    issuer.audience = `https://sokuho.example/organisations/${acme.id}`;
  });
  beforeEach(() => {
    // The issuer lives in real time.
    api.clock.standAt(new Date().toISOString());
  });
  afterAll(async () => {
    await issuer.close();
  });

  it('opens nothing before an admin has set it, and is kept only once its issuer shows its keys', async () => {
    await get('/v1/members', await issuer.tokenFor('hanako', hanako)).expect(401);
    await acme.get(path, 404);
    const silent = await put(acme, provider({ issuer: 'http://127.0.0.1:1' })).expect(400);
    expect(silent.body).toMatchObject({
      errors: [{ pointer: '/issuer', detail: expect.stringContaining('cannot be reached') }],
    });
    // Of names nothing is told: whether nobody knows them, they lead inside, or nobody answers there.
    const ends = ['http://127.0.0.1:1', 'https://localhost:1', 'https://no-such-host.invalid'];
    const told = await Promise.all(ends.map(async (end) => (await put(acme, provider({ issuer: end }))).body.detail));
    expect(new Set(told.map((detail, place) => detail.replaceAll(ends[place] ?? '', 'X'))).size).toBe(1);
    const inner = await put(acme, provider({ issuer: 'https://10.0.0.1/realms/x' })).expect(400);
    expect(inner.body.errors[0]).toMatchObject({ pointer: '/issuer', detail: expect.stringContaining('not a public') });
    await put(acme, provider({ issuer: `${issuer.url}/` })).expect(400);
    await put(acme, provider({ roles: { counsel: 'king' } })).expect(400);
    await put(acme, provider({ roles: {} })).expect(400);
    await put(acme.as('officer'), provider()).expect(403);
    await acme.request('put', path).send(provider()).expect(428);

    const set = await put(acme, provider()).expect(200);
    expect(set.body).toEqual({
      ...provider(),
      algorithm: 'RS256',
      vouchesForAddresses: false,
      provedBy: 'audience',
    });
    expect(await acme.get(path)).toEqual(set.body);
    await globex.get(path, 404);
  });

  it.each([
    ['is empty', () => 'null', 'there is no OpenID Connect configuration'],
    ['is of another issuer', () => '{"issuer":"https://other.example"}', 'names the issuer https://other.example'],
    ['names no keys', (own: string) => JSON.stringify({ issuer: own }), 'names no jwks_uri'],
    [
      'names keys at no address',
      (own: string) => JSON.stringify({ issuer: own, jwks_uri: 'keys' }),
      'names no jwks_uri',
    ],
    [
      'names keys that come unprotected',
      (own: string) => JSON.stringify({ issuer: own, jwks_uri: 'http://keys.example/jwks' }),
      'names no jwks_uri that begins with https://',
    ],
  ])('is not kept when what the issuer publishes %s', async (_, published, why) => {
    const server = createServer((_request, response) => response.end(published(url))).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const { body } = await put(acme, provider({ issuer: url })).expect(400);
    server.close();
    expect(body.errors).toMatchObject([{ pointer: '/issuer', detail: expect.stringContaining(why) }]);
  });

  it('makes whoever comes for the first time a member, with the role that the token gives', async () => {
    const token = await issuer.tokenFor('hanako', hanako);
    await Promise.all(Array.from({ length: 4 }, () => get('/v1/members', token).expect(200)));
    const members = (await acme.get('/v1/members')).items as { id: string; email: string }[];
    const added = members.filter(({ email }) => email === hanako.email);
    expect(added).toEqual([expect.objectContaining({ name: '例示 花子', role: 'legal' })]);

    await post('/v1/api-keys', token, { name: 'x' }).expect(403);
    await post('/v1/auth/sign-out-everywhere', token, {}).expect(403);
    const { items } = await acme.get('/v1/audit/events?limit=100');
    expect(items).toContainEqual(
      expect.objectContaining({
        action: 'member.identified',
        detail: { issuer: issuer.url, subject: 'hanako', email: hanako.email, isNew: true },
      }),
    );
  });

  it('makes one member of whoever comes for the first time with many requests at once', async () => {
    for (let round = 0; round < 6; round += 1) {
      const email = `crowd-${String(round)}@acme.example`;
      const token = await issuer.sign({ ...hanako, sub: `crowd-${String(round)}`, email });
      const answers = await Promise.all(Array.from({ length: 12 }, () => get('/v1/members', token)));
      expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 200));
      const { items } = await acme.get('/v1/members?limit=200');
      expect(items.filter((member: { email: string }) => member.email === email)).toHaveLength(1);
    }
  });

  it('says who acted, and follows the issuer when it gives another role', async () => {
    const token = await issuer.tokenFor('hanako', { ...hanako, groups: ['staff', 'sokuho-admins'] });
    await post('/v1/members', token, { email: 'neu@acme.example', name: '新人', role: 'viewer' }).expect(201);
    const members = (await acme.get('/v1/members')).items as { id: string; email: string; role: string }[];
    const member = members.find(({ email }) => email === hanako.email);
    expect(member?.role).toBe('admin');
    const { items } = await acme.get('/v1/audit/events?limit=100');
    const made = items.find(
      (entry: { action: string; detail: { email?: string } }) =>
        entry.action === 'member.added' && entry.detail.email === 'neu@acme.example',
    );
    expect(made.actor).toMatchObject({ kind: 'member', id: member?.id });

    // The last admin stays one in the list; the token counts all the same.
    await post('/v1/members', await issuer.tokenFor('hanako', hanako), {
      email: 'x@acme.example',
      name: 'x',
      role: 'viewer',
    }).expect(403);
  });

  it('makes nobody a member by an address that it did not verify, unless it vouches for all', async () => {
    const shiro = { email: 'shiro@acme.example', groups: ['staff'] };
    const { body } = await get('/v1/members', await issuer.tokenFor('shiro', shiro)).expect(403);
    expect(body.detail).toContain('email_verified');
    expect(JSON.stringify(await acme.get('/v1/members'))).not.toContain('shiro@acme.example');
  });

  it('takes over a member of the same address only when it is verified', async () => {
    const { id } = await acme.addMember('viewer', 'taro@acme.example');
    const taro = { email: 'taro@acme.example', name: '太郎', groups: ['counsel'] };
    const refused = await get('/v1/members', await issuer.tokenFor('taro', taro)).expect(403);
    expect(refused.body.detail).toContain('taro@acme.example');
    await get('/v1/members', await issuer.tokenFor('taro', { ...taro, email_verified: true })).expect(200);
    expect(await acme.get(`/v1/members/${id}`)).toMatchObject({ role: 'legal' });
    // Somebody else with the same address, though verified, is not the same person.
    await get('/v1/members', await issuer.tokenFor('jiro', { ...taro, email_verified: true })).expect(403);
  });

  it('keeps out whoever was removed, until somebody adds them again', async () => {
    const saburo = { email: 'saburo@acme.example', email_verified: true, groups: ['staff'] };
    const token = await issuer.tokenFor('saburo', saburo);
    await get('/v1/members', token).expect(200);
    const members = (await acme.get('/v1/members')).items as { id: string; email: string }[];
    const { id = '' } = members.find(({ email }) => email === saburo.email) ?? {};
    await acme.request('delete', `/v1/members/${id}`).set('if-match', '*').expect(204);
    await get('/v1/members', token).expect(401);
    await acme.addMember('viewer', saburo.email);
    await get('/v1/members', token).expect(200);
  });

  it('refuses, and says so, a token without a role or, of a newcomer, without an address', async () => {
    const roleless = await get('/v1/members', await issuer.tokenFor('shiro', { groups: ['others'] })).expect(403);
    expect(roleless.body.detail).toContain('groups');
    const nameless = await get('/v1/members', await issuer.tokenFor('jiro', { groups: ['staff'] })).expect(403);
    expect(nameless.body.detail).toContain('email');
  });

  it('takes no token that is for another audience, old, of the future, signed otherwise, or not signed', async () => {
    const good = await issuer.tokenFor('hanako', hanako);
    const other = await issuer.tokenFor('hanako', hanako, 'https://elsewhere.example');
    await get('/v1/members', other).expect(401);

    const [header = '', payload = '', signature = ''] = good.split('.');
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const said = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    const forged = part({ ...said, groups: ['sokuho-admins'] });
    await get('/v1/members', `${header}.${forged}.${signature}`).expect(401);
    await get('/v1/members', `${part({ alg: 'none', typ: 'at+jwt' })}.${forged}.`).expect(401);
    const shared = await new SignJWT(said).setProtectedHeader({ alg: 'HS256', kid: 'first' }).sign(Buffer.alloc(32));
    await get('/v1/members', shared).expect(401);

    const at = (seconds: number) => {
      api.clock.standAt(new Date((Number(said['exp']) + seconds) * 1000).toISOString());
    };
    at(20);
    await get('/v1/members', good).expect(200);
    at(40);
    await get('/v1/members', good).expect(401);
    api.clock.standAt(new Date((Number(said['iat']) - 60) * 1000).toISOString());
    const early = await new SignJWT(said).setProtectedHeader({ alg: 'RS256', kid: 'unknown' }).sign(
      (
        await crypto.subtle.generateKey(
          {
            name: 'RSASSA-PKCS1-v1_5',
            modulusLength: 2048,
            publicExponent: new Uint8Array([1, 0, 1]),
            hash: 'SHA-256',
          },
          true,
          ['sign', 'verify'],
        )
      ).privateKey,
    );
    await get('/v1/members', early).expect(401);
  });

  it('keeps the keys of the issuer, asks anew for one that it does not know, and takes no old one then', async () => {
    const old = await issuer.tokenFor('hanako', hanako);
    const before = issuer.asked.length;
    await get('/v1/members', old).expect(200);
    await get('/v1/members', old).expect(200);
    expect(issuer.asked.slice(before)).toEqual([]);

    await pause(2_100);
    await issuer.rotate('second');
    const fresh = await issuer.tokenFor('hanako', hanako);
    await get('/v1/members', fresh).expect(200);
    await get('/v1/members', old).expect(401);

    // An issuer that is down is no reason to take what cannot be checked.
    await pause(2_100);
    issuer.breakDown();
    await get('/v1/members', fresh).expect(200);
    await issuer.rotate('third');
    const newest = await issuer.tokenFor('hanako', hanako);
    issuer.breakDown();
    await get('/v1/members', newest).expect(503);
    await issuer.rotate('fourth');

    // An issuer may move its keys: where they are is asked again after an hour.
    const asked = issuer.asked.length;
    api.clock.standAt(new Date(Date.now() + 61 * 60_000).toISOString());
    await get('/v1/members', newest).expect(401);
    expect(issuer.asked.slice(asked)).toContain('/.well-known/openid-configuration');
  }, 30_000);

  describe('belongs to an organisation by proof', () => {
    const owned = () => `https://sokuho.example/organisations/${globex.id}`;
    const drop = (organisation: typeof acme) => organisation.request('delete', path).set('if-match', '*').expect(204);

    it('so that naming an audience that stands in every token takes nobody in', async () => {
      // 'account' stands in every token of a Keycloak realm; a token for the issuer is had by whoever signs in there.
      for (const audience of ['account', issuer.audience, `${owned()}x`, `x${globex.id}`]) {
        const { body } = await put(globex, provider({ audience })).expect(409);
        expect(body.errors).toEqual([{ pointer: '/audience', detail: expect.stringContaining(globex.id) }]);
      }
      await globex.get(path, 404);
      // Its own people come in as before, also by tokens that are for 'account' beside it.
      await put(acme, provider({ authorizedParty: 'hanako' })).expect(200);
      await get('/v1/members', await issuer.tokenFor('hanako', hanako)).expect(200);
      await put(acme, provider()).expect(200);
    });

    it('by an audience that names it', async () => {
      await put(globex, provider({ audience: owned() })).expect(200);
      const token = await issuer.tokenFor('hanako', hanako, owned());
      const { body } = await get('/v1/members', token).expect(200);
      expect(JSON.stringify(body)).not.toContain('taro@acme.example');
      await drop(globex);
    });

    it('by what the issuer publishes under its own address, for this audience alone', async () => {
      issuer.ownership = { organisations: { [globex.id]: ['sokuho'], toString: ['x'] } };
      await put(globex, provider({ audience: 'other' })).expect(409);
      await put(acme, provider({ audience: 'sokuho' })).expect(409);
      const { body } = await put(globex, provider({ audience: 'sokuho' })).expect(200);
      expect(body).toMatchObject({ audience: 'sokuho', provedBy: 'well_known' });
      for (const odd of [[], 'x', { organisations: [globex.id] }, { organisations: { [globex.id]: 'sokuho' } }]) {
        issuer.ownership = odd as object;
        await put(globex, provider({ audience: 'sokuho' })).expect(409);
      }
      issuer.ownership = null;
      await drop(globex);
    });

    it('and to one of two that set the same at once', async () => {
      const initech = await api.newOrganisation('株式会社イニテック');
      issuer.ownership = { organisations: { [globex.id]: ['shared'], [initech.id]: ['shared'] } };
      for (let round = 0; round < 3; round += 1) {
        const both = await Promise.all([globex, initech].map((one) => put(one, provider({ audience: 'shared' }))));
        expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
        expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ errors: [{ pointer: '/audience' }] });
        await Promise.all([globex, initech].map((one) => one.request('delete', path).set('if-match', '*')));
      }
      issuer.ownership = null;
    });

    it('so that a token for two organisations opens neither', async () => {
      await put(globex, provider({ audience: owned(), authorizedParty: 'app' })).expect(200);
      await put(acme, provider({ authorizedParty: 'app' })).expect(200);
      const claims = { ...hanako, aud: [issuer.audience, owned()], azp: 'app' };
      await get('/v1/members', await issuer.sign(claims)).expect(401);
      await get('/v1/members', await issuer.sign({ ...claims, aud: [issuer.audience, 'account'] })).expect(200);
      expect(api.log.takeErrors()).toEqual([expect.stringContaining('share')]);
      await drop(globex);
      await put(acme, provider()).expect(200);
    });
  });

  it('takes of several audiences only tokens that were given to the authorised party', async () => {
    const several = { ...hanako, aud: ['account', issuer.audience] };
    await get('/v1/members', await issuer.sign(several)).expect(401);
    await get('/v1/members', await issuer.sign({ ...several, azp: 'another-app' })).expect(401);
    await get('/v1/members', await issuer.sign({ ...several, azp: issuer.audience })).expect(200);
    await put(acme, provider({ authorizedParty: 'app' })).expect(200);
    await get('/v1/members', await issuer.sign({ ...several, azp: 'app' })).expect(200);
    await get('/v1/members', await issuer.sign({ ...several, client_id: 'app' })).expect(200);
    await get('/v1/members', await issuer.sign({ ...hanako, azp: 'another-app' })).expect(401);
    await put(acme, provider()).expect(200);
  });

  it.each([
    ['of another type', {}, { typ: 'logout+jwt' }],
    ['that is an ID token of Keycloak', { typ: 'ID' }, {}],
    ['that is a refresh token of Keycloak', { typ: 'Refresh' }, {}],
    ['that tells of an event', { events: { 'http://schemas.openid.net/event/backchannel-logout': {} } }, {}],
    ['issued ahead of the time', { iat: 3_600 }, {}],
    ['that lives for ever', { exp: 10 ** 13 }, {}],
    ['that lives for longer than a day', { exp: 86_500 }, {}],
    ['whose subject is a number', { sub: 17 }, {}],
    ['whose subject is empty', { sub: '' }, {}],
    ['whose subject is longer than OpenID allows', { sub: 'x'.repeat(256) }, {}],
  ])('takes no token %s', async (_, claims, header) => {
    await get('/v1/members', await issuer.sign(hanako)).expect(200);
    await get('/v1/members', await issuer.sign({ ...hanako, ...claims }, header)).expect(401);
  });

  it('is set only by whoever holds all that it gives', async () => {
    const key = async (scopes: string[]) =>
      (await acme.post('/v1/api-keys', { name: 'settings', scopes })).key as string;
    const set = (bearer: string, body: object) =>
      request(api.url)
        .put(path)
        .set({ authorization: `Bearer ${bearer}`, 'accept-language': 'en', 'if-match': '*' })
        .send(body);
    const weak = await key(['organisation:write']);
    const { body } = await set(weak, provider()).expect(403);
    expect(body.detail).toContain('members:write');
    const reading = ['incidents:read', 'reminders:read', 'members:read', 'organisation:read'];
    const stronger = await key(['organisation:write', 'members:write', ...reading]);
    await set(stronger, provider()).expect(403);
    await set(stronger, provider({ roles: { staff: 'viewer' } })).expect(200);
    await put(acme, provider()).expect(200);
  });

  it('knows whoever was removed and came back under another address as the same person, whose words they do not approve', async () => {
    const claims = { email_verified: true, name: '出戻り 三郎' };
    const asAdmin = { ...claims, sub: 'veteran', email: 'veteran@acme.example', groups: ['sokuho-admins'] };
    const before = await issuer.sign(asAdmin);
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));
    const drafts = `/v1/incidents/${incident.id}/drafts`;
    const { body: draft } = await post(drafts, before, { kind: 'preliminary_report' }).expect(201);
    const accepted = { acceptIncomplete: '調査中' };
    await acme.post(`/v1/drafts/${draft.id}/submit`, accepted, 200, '*');

    const { items } = await acme.get('/v1/members?limit=200');
    const { id } = items.find((member: { email: string }) => member.email === asAdmin.email);
    await acme.request('delete', `/v1/members/${id}`).set('if-match', '*').expect(204);
    await acme.addMember('legal', 'married@acme.example');
    const counsel = { ...claims, groups: ['counsel'] };
    const after = await issuer.sign({ ...counsel, sub: 'veteran', email: 'married@acme.example' });
    const approve = (token: string) => post(`/v1/drafts/${draft.id}/approve`, token, accepted).set('if-match', '*');
    await approve(after).expect(403);
    await approve(await issuer.sign({ ...counsel, sub: 'other', email: 'other@acme.example' })).expect(200);
  });

  it('ends at once when it is taken away', async () => {
    const token = await issuer.tokenFor('hanako', hanako);
    await get('/v1/members', token).expect(200);
    await acme.request('delete', path).set('if-match', '*').expect(204);
    await get('/v1/members', token).expect(401);
    await acme.get(path, 404);
  });
});
