import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { permissionNames } from '../../src/access/permissions.js';
import { TestPeople } from '../support/test-people.js';
import { useTestApi } from '../support/use-test-api.js';

const reading = ['incidents:read', 'reminders:read', 'members:read', 'organisation:read'];

describe('nobody gives what they lack', () => {
  const api = useTestApi();
  const acme = api.organisation();

  beforeAll(() => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
  });

  const keyWith = async (scopes: readonly string[]): Promise<string> =>
    (await acme.post('/v1/api-keys', { name: scopes.join(' ').slice(0, 100), scopes })).key;
  const send = (key: string, method: 'post' | 'patch' | 'put', path: string, body: object) =>
    request(api.url)
      [method](path)
      .set({ authorization: `Bearer ${key}`, 'accept-language': 'en', 'if-match': '*' })
      .send(body);
  const aMember = (role: string, email: string) => ({ email, name: '新人', role });

  it('by members:write alone: no member of any role is added', async () => {
    const key = await keyWith(['members:write']);
    for (const role of ['admin', 'officer', 'legal', 'viewer']) {
      const { body } = await send(key, 'post', '/v1/members', aMember(role, `${role}@new.example`)).expect(403);
      expect(body.errors).toEqual([{ pointer: '/role', detail: expect.stringContaining('incidents:read') }]);
    }
    expect((await acme.get('/v1/members')).items).toEqual([]);
  });

  it('and whoever holds all of a role gives it, and no greater one', async () => {
    const key = await keyWith(['members:write', ...reading]);
    const { body } = await send(key, 'post', '/v1/members', aMember('viewer', 'v@new.example')).expect(201);
    await send(key, 'patch', `/v1/members/${body.id}`, { role: 'legal' }).expect(403);
    await send(key, 'patch', `/v1/members/${body.id}`, { role: 'admin' }).expect(403);
    await send(key, 'patch', `/v1/members/${body.id}`, { name: '改名' }).expect(200);
  });

  it('by moving a greater member to another mailbox, inviting them, or sending their mails to a deputy', async () => {
    const { id } = await acme.addMember('admin', 'boss@acme.example');
    const { id: other } = await acme.addMember('viewer', 'other@acme.example');
    const key = await keyWith(['members:write', ...reading]);
    const path = `/v1/members/${id}`;
    await send(key, 'patch', path, { email: 'mine@elsewhere.example' }).expect(403);
    const deputy = { memberId: other, from: '2026-06-01', to: '2026-06-30' };
    await send(key, 'patch', path, { deputy }).expect(403);
    await send(key, 'post', `${path}/invitation`, {}).expect(403);
    expect(await acme.get(path)).toMatchObject({ email: 'boss@acme.example', deputy: null });
    await acme.patch(path, { deputy }, '*');
    await acme.patch(path, { email: 'chief@acme.example' }, '*');
    await acme.post(`${path}/invitation`, {}, 202);
  });

  it('by a key', async () => {
    const key = await keyWith(['api-keys:write', ...reading]);
    const { body } = await send(key, 'post', '/v1/api-keys', { name: 'x' }).expect(403);
    expect(body.errors).toEqual([{ pointer: '/role', detail: expect.stringContaining('members:write') }]);
    const scoped = { name: 'x', scopes: ['members:write'] };
    expect((await send(key, 'post', '/v1/api-keys', scoped).expect(403)).body.errors).toMatchObject([
      { pointer: '/scopes' },
    ]);
    await send(key, 'post', '/v1/api-keys', { name: 'x', scopes: reading }).expect(201);
  });

  it.each([
    ['a webhook', 'webhooks:write', 'post', '/v1/webhooks', { url: 'https://hooks.acme.example/' }],
    ['a calendar feed', 'calendar-feeds:write', 'post', '/v1/calendar-feeds', { name: 'x' }],
  ] as const)('by %s, which tells of incidents', async (_, scope, method, path, body) => {
    await send(await keyWith([scope]), method, path, body).expect(403);
    await send(await keyWith([scope, ...reading]), method, path, body).expect(201);
  });

  it('by the secret of a webhook, its address, or by switching it on', async () => {
    const { id } = await acme.post('/v1/webhooks', { url: 'https://hooks.acme.example/' });
    const weak = await keyWith(['webhooks:write']);
    await send(weak, 'post', `/v1/webhooks/${id}/rotate-secret`, {}).expect(403);
    for (const patch of [{ url: 'https://other.acme.example/' }, { enabled: true }, { eventTypes: null }]) {
      await send(weak, 'patch', `/v1/webhooks/${id}`, patch).expect(403);
    }
    await send(weak, 'patch', `/v1/webhooks/${id}`, { description: '説明' }).expect(200);
  });

  it('by a policy of reminders that names addresses', async () => {
    const policy = await acme.get('/v1/reminder-policy');
    const weak = await keyWith(['reminders:write']);
    await send(weak, 'put', '/v1/reminder-policy', policy).expect(200);
    const to = [{ addresses: ['outside@elsewhere.example'] }];
    const told = { ...policy, nagWithoutDate: { ...policy.nagWithoutDate, to } };
    await send(weak, 'put', '/v1/reminder-policy', told).expect(403);
    await send(await keyWith(['reminders:write', ...reading]), 'put', '/v1/reminder-policy', told).expect(200);
  });

  it('and an admin, who holds everything, gives everything', () => {
    expect(permissionNames.length).toBeGreaterThan(20);
    return acme.addMember('admin', 'second@acme.example');
  });
});

describe('the address of a member', () => {
  const api = useTestApi();
  const people = new TestPeople(api);

  beforeEach(() => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
  });

  it('is changed by its member with their password alone, and the former address is told', async () => {
    const acme = await api.newOrganisation();
    const person = await people.joined(acme, 'officer', 'hanako@acme.example');
    const { accessToken } = await people.tokensOf(person);
    const patch = request(api.url)
      .patch(`/v1/members/${person.memberId}`)
      .set({ authorization: `Bearer ${accessToken}`, 'if-match': '*', 'accept-language': 'en' })
      .send({ email: 'thief@elsewhere.example' });
    expect((await patch.expect(403)).body.detail).toContain('/v1/auth/address');
    const move = (body: object) => people.post('/v1/auth/address', { email: 'new@acme.example', ...body }, accessToken);
    await move({ password: 'wrong wrong wrong' }).expect(400);
    await move({ password: person.password }).expect(204);

    expect(await acme.get(`/v1/members/${person.memberId}`)).toMatchObject({
      email: 'new@acme.example',
      signsIn: false,
    });
    await api.sweep();
    const told = api.mailbox.of('hanako@acme.example').at(-1);
    expect(told?.subject).toBe('［sokuho］メールアドレスが変更されました');
    expect(told?.text).not.toContain('new@acme.example');
  });

  it('is not moved by an admin’s own access token either; of others an admin moves it, and it is told', async () => {
    const acme = await api.newOrganisation();
    const admin = await people.joined(acme, 'admin', 'admin@acme.example');
    const other = await people.joined(acme, 'legal', 'legal@acme.example');
    const { accessToken } = await people.tokensOf(admin);
    const move = (id: string, email: string) =>
      request(api.url)
        .patch(`/v1/members/${id}`)
        .set({ authorization: `Bearer ${accessToken}`, 'if-match': '*' })
        .send({ email });
    await move(admin.memberId, 'thief@elsewhere.example').expect(403);
    await move(other.memberId, 'moved@acme.example').expect(200);
    await api.sweep();
    expect(api.mailbox.of('legal@acme.example').at(-1)?.subject).toContain('変更されました');
  });

  it('is not guessed at: wrong passwords cost a wait', async () => {
    const acme = await api.newOrganisation();
    const person = await people.joined(acme, 'officer', 'taro@acme.example');
    const { accessToken } = await people.tokensOf(person);
    const guesses = Array.from({ length: 8 }, () =>
      people.post('/v1/auth/address', { email: 'x@acme.example', password: 'wrong wrong wrong' }, accessToken),
    );
    const answers = (await Promise.all(guesses)).map(({ status }) => status);
    expect(answers.filter((status) => status === 429).length).toBeGreaterThan(0);
  });

  it('that changed away and back does not bring its old invitation to life', async () => {
    const acme = await api.newOrganisation();
    const id = await people.invited(acme, 'officer', 'jiro@acme.example');
    const token = people.linkFor('jiro@acme.example');
    await acme.patch(`/v1/members/${id}`, { email: 'elsewhere@acme.example' }, '*');
    await acme.patch(`/v1/members/${id}`, { email: 'jiro@acme.example' }, '*');
    await people.post('/v1/auth/invitations/acceptance', { token, password: 'a long enough password' }).expect(404);
    await acme.post(`/v1/members/${id}/invitation`, {}, 202);
    await api.sweep();
    const fresh = people.linkFor('jiro@acme.example');
    await people
      .post('/v1/auth/invitations/acceptance', { token: fresh, password: 'a long enough password' })
      .expect(200);
  });
});

describe('the last admin', () => {
  const api = useTestApi();
  const people = new TestPeople(api);

  it('is the last who can sign in, whoever else is called one', async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    const acme = await api.newOrganisation();
    const one = await people.joined(acme, 'admin', 'one@acme.example');
    await acme.addMember('admin', 'never-came@acme.example');
    const path = `/v1/members/${one.memberId}`;
    const refused = async (sent: Promise<{ detail: string }>) =>
      expect((await sent).detail).toContain('サインインできる最後の管理者');
    await refused(acme.patch(path, { role: 'viewer' }, '*', 409));
    await refused(acme.patch(path, { email: 'other@acme.example' }, '*', 409));
    const { accessToken } = await people.tokensOf(one);
    const own = { email: 'other@acme.example', password: one.password };
    await people.post('/v1/auth/address', own, accessToken).expect(409);
    const { body } = await acme.request('delete', path).set('if-match', '*').expect(409);
    expect(body.detail).toContain('サインインできる最後の管理者');

    await people.joined(acme, 'admin', 'two@acme.example');
    await acme.request('delete', path).set('if-match', '*').expect(204);
    // One that is gone still has a name where the record names them.
    expect(await acme.get(path)).toMatchObject({ name: 'admin担当', removedAt: expect.any(String) });
    expect(JSON.stringify(await acme.get('/v1/members'))).not.toContain(one.memberId);
  });
});
