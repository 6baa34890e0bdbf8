import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { aLeak } from '../support/builders.js';
import { TestPeople } from '../support/test-people.js';
import { useTestApi } from '../support/use-test-api.js';

describe('/v1/api-keys', () => {
  const api = useTestApi();
  const acme = api.organisation();

  const withKey = (key: string, method: 'get' | 'post' | 'delete', path: string) =>
    request(api.url)[method](path).set('authorization', `Bearer ${key}`).set('accept-language', 'en');

  it('makes a key that is shown once, works at once, and says who made it', async () => {
    const made = await acme.post('/v1/api-keys', { name: 'portal', role: 'viewer' });
    expect(made.key).toMatch(/^sokuho_[\w-]{43}$/u);
    expect(made).toMatchObject({
      role: 'viewer',
      scopes: null,
      state: 'active',
      createdBy: { kind: 'api_key', name: 'admin' },
    });
    await withKey(made.key, 'get', '/v1/incidents').expect(200);

    const shown = [await acme.get(`/v1/api-keys/${made.id}`), await acme.get('/v1/api-keys')];
    expect(JSON.stringify(shown)).not.toContain(made.key);
    expect(JSON.stringify(shown)).not.toContain('hash');
  });

  it('gives a key no more than its scopes', async () => {
    const { key, permissions } = await acme.post('/v1/api-keys', { name: 'board', scopes: ['incidents:read'] });
    expect(permissions).toEqual(['incidents:read']);
    await withKey(key, 'get', '/v1/incidents').expect(200);
    await withKey(key, 'post', '/v1/incidents').send({}).expect(403);
    await withKey(key, 'get', '/v1/members').expect(403);
  });

  it('refuses a key that would be allowed more than its maker', async () => {
    const { key } = await acme.post('/v1/api-keys', {
      name: 'key maker',
      scopes: ['api-keys:write', 'incidents:read'],
    });
    await withKey(key, 'post', '/v1/api-keys').send({ name: 'more' }).expect(403);
    const { body } = await withKey(key, 'post', '/v1/api-keys').send({ name: 'more', role: 'viewer' }).expect(403);
    expect(body.detail).toContain('members:read');
    await withKey(key, 'post', '/v1/api-keys')
      .send({ name: 'less', scopes: ['incidents:read'] })
      .expect(201);
  });

  it('refuses a scope that the role does not hold, and an expiry that has passed', async () => {
    const beyond = { name: 'x', role: 'viewer', scopes: ['incidents:write'] };
    expect(await acme.post('/v1/api-keys', beyond, 400)).toMatchObject({ errors: [{ pointer: '/scopes' }] });
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    const past = { name: 'x', expiresAt: '2026-06-01T10:00:00+09:00' };
    expect(await acme.post('/v1/api-keys', past, 400)).toMatchObject({ errors: [{ pointer: '/expiresAt' }] });
    await acme.post('/v1/api-keys', { name: 'x', scopes: ['everything'] }, 400);
  });

  it('lets a key expire at its moment and not before', async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    const { id, key } = await acme.post('/v1/api-keys', { name: 'short', expiresAt: '2026-06-01T11:00:00+09:00' });
    api.clock.standAt('2026-06-01T10:59:59+09:00');
    await withKey(key, 'get', '/v1/incidents').expect(200);
    api.clock.standAt('2026-06-01T11:00:00+09:00');
    await withKey(key, 'get', '/v1/incidents').expect(401);
    expect(await acme.get(`/v1/api-keys/${id}`)).toMatchObject({ state: 'expired' });
  });

  it('revokes a key at once, and keeps it in the list', async () => {
    const { id, key } = await acme.post('/v1/api-keys', { name: 'leaked' });
    await withKey(key, 'get', '/v1/incidents').expect(200);
    await acme.request('delete', `/v1/api-keys/${id}`).expect(204);
    await withKey(key, 'get', '/v1/incidents').expect(401);
    await acme.request('delete', `/v1/api-keys/${id}`).expect(204);
    expect(await acme.get(`/v1/api-keys/${id}`)).toMatchObject({ state: 'revoked', name: 'leaked' });
  });

  it('shows the last use to the minute, also of requests that failed', async () => {
    api.clock.standAt('2026-06-02T10:00:00+09:00');
    const { id, key } = await acme.post('/v1/api-keys', { name: 'used', role: 'viewer' });
    const lastUse = async () => (await acme.get(`/v1/api-keys/${id}`)).lastUsedAt as string | null;
    expect(await lastUse()).toBeNull();
    await withKey(key, 'post', '/v1/incidents').send({}).expect(403);
    expect(await lastUse()).toBe('2026-06-02T10:00:00.000+09:00');
    api.clock.standAt('2026-06-02T10:00:59+09:00');
    await withKey(key, 'get', '/v1/incidents').expect(200);
    expect(await lastUse()).toBe('2026-06-02T10:00:00.000+09:00');
    api.clock.standAt('2026-06-02T10:01:00+09:00');
    await withKey(key, 'get', '/v1/incidents').expect(200);
    expect(await lastUse()).toBe('2026-06-02T10:01:00.000+09:00');
  });

  it('lets nobody approve by a key of theirs what they wrote themselves, nor the other way round', async () => {
    api.clock.standAt('2026-06-03T10:00:00+09:00');
    const people = new TestPeople(api);
    const writer = await people.joined(acme, 'admin', 'writer@example.jp');
    const { accessToken } = await people.tokensOf(writer);
    const { key } = (await people.post('/v1/api-keys', { name: 'mine' }, accessToken).expect(201)).body;
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));
    const legal = await api.memberOf(acme, 'legal', 'reviewer@example.jp');
    const accepted = { acceptIncomplete: '調査中' };
    for (const [write, approve] of [
      [accessToken, key],
      [key, accessToken],
    ]) {
      const path = `/v1/incidents/${incident.id}/drafts`;
      const { id } = (await withKey(write, 'post', path).send({ kind: 'preliminary_report' }).expect(201)).body;
      await withKey(write, 'post', `/v1/drafts/${id}/submit`).set('if-match', '"1"').send(accepted).expect(200);
      await withKey(approve, 'post', `/v1/drafts/${id}/approve`).set('if-match', '"1"').send(accepted).expect(403);
      await legal.post(`/v1/drafts/${id}/approve`, accepted, 200, '"1"');
    }
  });

  it('gives a key, and the keys that it makes, no more than the member who answers for it, also later', async () => {
    api.clock.standAt('2026-06-03T10:00:00+09:00');
    const people = new TestPeople(api);
    const maker = await people.joined(acme, 'admin', 'maker@example.jp');
    // The last admin stays one.
    await acme.addMember('admin', 'other-admin@example.jp');
    const { accessToken } = await people.tokensOf(maker);
    const made = (await people.post('/v1/api-keys', { name: 'theirs' }, accessToken).expect(201)).body;
    const child = (await withKey(made.key, 'post', '/v1/api-keys').send({ name: 'of theirs' }).expect(201)).body;
    expect([made, child]).toMatchObject([
      { responsibleMemberId: maker.memberId, createdBy: { kind: 'member' } },
      { responsibleMemberId: maker.memberId, createdBy: { kind: 'api_key' } },
    ]);
    const { key: ofNobody } = await acme.post('/v1/api-keys', { name: 'of the operator' });
    const role = (wanted: string) => acme.patch(`/v1/members/${maker.memberId}`, { role: wanted }, '*');
    const allowed = async (key: string) =>
      Promise.all(['/v1/webhooks', '/v1/incidents'].map(async (path) => (await withKey(key, 'get', path)).status));

    for (const { key } of [made, child]) expect(await allowed(key)).toEqual([200, 200]);
    await role('viewer');
    for (const { key } of [made, child]) expect(await allowed(key)).toEqual([403, 200]);
    await withKey(made.key, 'post', '/v1/api-keys').send({ name: 'more' }).expect(403);
    expect((await acme.get(`/v1/api-keys/${made.id}`)).permissions).not.toContain('webhooks:read');
    await role('legal');
    await withKey(child.key, 'get', '/v1/audit/events').expect(200);
    await acme.request('delete', `/v1/members/${maker.memberId}`).set('if-match', '*').expect(204);
    for (const { id, key } of [made, child]) {
      expect(await allowed(key)).toEqual([401, 401]);
      expect(await acme.get(`/v1/api-keys/${id}`)).toMatchObject({ state: 'member_removed', permissions: [] });
    }
    expect(await allowed(ofNobody)).toEqual([200, 200]);
  });

  it('writes making and revoking into the record, and never the key', async () => {
    const { id, key } = await acme.post('/v1/api-keys', { name: 'recorded', scopes: ['incidents:read'] });
    await acme.request('delete', `/v1/api-keys/${id}`).expect(204);
    const events = await api.asOwner(async (owner) => {
      const { rows } = await owner.query<{ action: string; detail: object }>(
        'SELECT action, detail FROM audit_event WHERE subject_id = $1 ORDER BY sequence',
        [id],
      );
      return rows;
    });
    expect(events.map(({ action }) => action)).toEqual(['api_key.created', 'api_key.revoked']);
    expect(events[0]?.detail).toMatchObject({ name: 'recorded', scopes: ['incidents:read'] });
    expect(JSON.stringify(events)).not.toContain(key.slice('sokuho_'.length));
  });
});
