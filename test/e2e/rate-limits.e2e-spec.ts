import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { useTestApi } from '../support/use-test-api.js';

describe.each(['memory', 'postgres'])('rate limits counted in %s', (store) => {
  const ofKeys = useTestApi({ SOKUHO_RATE_LIMIT_STORE: store, SOKUHO_RATE_LIMIT_PER_KEY: '3' });
  const acme = ofKeys.organisation();
  const globex = ofKeys.organisation();
  const ofAddresses = useTestApi({ SOKUHO_RATE_LIMIT_STORE: store, SOKUHO_RATE_LIMIT_PER_ADDRESS: '3' });

  it('say in the headers what is left, refuse one too many, and give back one by one', async () => {
    ofKeys.clock.standAt('2026-06-01T10:00:00+09:00');
    const ask = () => acme.request('get', '/v1/members').set('accept-language', 'en');
    const first = await ask().expect(200);
    expect(first.headers).toMatchObject({ 'ratelimit-policy': '"key";q=3;w=60', ratelimit: '"key";r=2;t=20' });
    await ask().expect(200);
    expect((await ask().expect(200)).headers['ratelimit']).toBe('"key";r=0;t=60');

    const { headers, body } = await ask().expect(429);
    expect(headers).toMatchObject({ 'retry-after': '20', ratelimit: '"key";r=0;t=60' });
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toMatchObject({ type: 'urn:sokuho:problem:too-many-requests', detail: expect.stringContaining('20') });

    ofKeys.clock.standAt('2026-06-01T10:00:19.999+09:00');
    await ask().expect(429);
    ofKeys.clock.standAt('2026-06-01T10:00:20+09:00');
    await ask().expect(200);
    await ask().expect(429);
  });

  it('count each key for itself', async () => {
    ofKeys.clock.standAt('2026-06-02T10:00:00+09:00');
    for (let time = 0; time < 3; time += 1) await acme.request('get', '/v1/members').expect(200);
    await acme.request('get', '/v1/members').expect(429);
    await globex.request('get', '/v1/members').expect(200);
  });

  it('let exactly as many through when they come all at once', async () => {
    ofKeys.clock.standAt('2026-06-03T10:00:00+09:00');
    const answers = await Promise.all(Array.from({ length: 12 }, () => globex.request('get', '/v1/members')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
  });

  it('count an address also without a key and for pages that do not exist, but never the probes', async () => {
    ofAddresses.clock.standAt('2026-06-01T10:00:00+09:00');
    const ask = (path: string) => request(ofAddresses.url).get(path);
    await ask('/v1/incidents').expect(401);
    await ask('/nowhere').expect(404);
    await ask('/v1/incidents').set('authorization', 'Bearer sokuho_guess').expect(401);
    const refused = await ask('/v1/incidents').expect(429);
    expect(refused.headers).toMatchObject({ 'ratelimit-policy': '"address";q=3;w=60', 'retry-after': '20' });
    await ask('/healthz').expect(200);
    await ask('/readyz').expect(200);
  });

  it('believe no X-Forwarded-For unless a proxy is trusted', async () => {
    ofAddresses.clock.standAt('2026-06-02T10:00:00+09:00');
    const ask = (from: string) => request(ofAddresses.url).get('/v1/incidents').set('x-forwarded-for', from);
    for (const from of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) await ask(from).expect(401);
    await ask('192.0.2.4').expect(429);
  });
});

describe('rate limits in PostgreSQL', () => {
  const api = useTestApi({ SOKUHO_RATE_LIMIT_STORE: 'postgres', SOKUHO_RATE_LIMIT_PER_KEY: '5' });
  const acme = api.organisation();

  const kept = () =>
    api.asOwner(async (owner) => (await owner.query<{ subject: string }>('SELECT subject FROM rate_limit')).rows);

  it('forget who has not asked for a while', async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    await acme.request('get', '/v1/members').expect(200);
    expect(await kept()).toHaveLength(1);
    api.clock.standAt('2026-06-01T11:00:00+09:00');
    await acme.as('viewer').request('get', '/v1/members').expect(200);
    expect(await kept()).toHaveLength(1);
  });
});
