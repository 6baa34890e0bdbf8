import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import request from 'supertest';
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
      errors: [{ pointer: '/issuer', detail: expect.stringContaining('127.0.0.1:1') }],
    });
    const inner = await put(acme, provider({ issuer: 'https://10.0.0.1/realms/x' })).expect(400);
    expect(inner.body.errors[0]).toMatchObject({ pointer: '/issuer', detail: expect.stringContaining('not a public') });
    await put(acme, provider({ issuer: `${issuer.url}/` })).expect(400);
    await put(acme, provider({ roles: { counsel: 'king' } })).expect(400);
    await put(acme, provider({ roles: {} })).expect(400);
    await put(acme.as('officer'), provider()).expect(403);
    await acme.request('put', path).send(provider()).expect(428);

    const set = await put(acme, provider()).expect(200);
    expect(set.body).toEqual({ ...provider(), algorithm: 'RS256', vouchesForAddresses: false });
    expect(await acme.get(path)).toEqual(set.body);
    await globex.get(path, 404);
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
    const nameless = await get('/v1/members', await issuer.tokenFor('shiro', { groups: ['staff'] })).expect(403);
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

  it('is one organisation’s alone: no other may take the same tokens, and they see nothing of it', async () => {
    const taken = await put(globex, provider()).expect(409);
    expect(taken.body).toMatchObject({ errors: [{ pointer: '/audience' }] });
    await put(globex, provider({ audience: 'https://sokuho.example/globex' })).expect(200);
    const token = await issuer.tokenFor('hanako', hanako, 'https://sokuho.example/globex');
    const { body } = await get('/v1/members', token).expect(200);
    expect(JSON.stringify(body)).not.toContain('taro@acme.example');
  });

  it('ends at once when it is taken away', async () => {
    const token = await issuer.tokenFor('hanako', hanako);
    await get('/v1/members', token).expect(200);
    await acme.request('delete', path).set('if-match', '*').expect(204);
    await get('/v1/members', token).expect(401);
    await acme.get(path, 404);
  });
});
