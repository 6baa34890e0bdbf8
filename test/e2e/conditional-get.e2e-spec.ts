import { beforeEach, describe, expect, it } from '@jest/globals';
import { aLeak } from '../support/builders.js';
import { TestPeople } from '../support/test-people.js';
import { useTestApi } from '../support/use-test-api.js';

describe('GET', () => {
  const api = useTestApi();
  const acme = api.organisation();

  beforeEach(() => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
  });

  it('answers 304 without a body while nothing changed, and 200 once time alone changed it', async () => {
    const { id } = await acme.logIncident(aLeak({ specialCareData: true }));
    const path = `/v1/incidents/${id}`;
    const first = await acme.request('get', path).expect(200);
    const etag = String(first.headers['etag']);
    expect(etag).toMatch(/^"\d+\.[\w-]+"$/u);

    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const { status, text, headers } = await acme.request('get', path).set('if-none-match', known);
      expect({ status, text, etag: headers['etag'] }).toEqual({ status: 304, text: '', etag });
      expect(headers['content-type']).toBeUndefined();
    }
    await acme.request('get', path).set('if-none-match', '"other"').expect(200);
    const head = await acme.request('head', path).expect(200);
    expect([head.headers['etag'], head.headers['cache-control']]).toEqual([etag, first.headers['cache-control']]);
    await acme.request('head', path).set('if-none-match', etag).expect(304);

    api.clock.standAt('2026-09-01T10:00:00+09:00');
    const later = await acme.request('get', path).set('if-none-match', etag).expect(200);
    expect(later.body.deadlines).not.toEqual(first.body.deadlines);

    await acme.patch(path, { title: '表題' }, etag);
    await acme.patch(path, { title: '古い版から' }, etag, 412);
  });

  it('answers 304 about the session of a person too', async () => {
    const people = new TestPeople(api);
    const { accessToken } = await people.tokensOf(await people.joined(acme, 'viewer', 'hanako@example.jp'));
    const { headers } = await people.get('/v1/auth/session', accessToken).expect(200);
    expect(headers['cache-control']).toBe('private, no-cache');
    await people.get('/v1/auth/session', accessToken).set('if-none-match', String(headers['etag'])).expect(304);
  });

  it('links a list page by page, keeping its other parameters, until the last', async () => {
    await acme.logIncident(aLeak());
    await acme.logIncident(aLeak());
    const seen: string[] = [];
    let path: string | undefined = '/v1/incidents?limit=1&drill=false';
    while (path !== undefined) {
      const page: { body: { items: { id: string }[] }; headers: Record<string, string> } = await acme
        .request('get', path)
        .expect(200);
      seen.push(...page.body.items.map(({ id }) => id));
      path = /^<(\/v1\/incidents\?limit=1&drill=false&cursor=[^>]+)>; rel="next"$/u.exec(
        page.headers['link'] ?? '',
      )?.[1];
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual((await acme.get('/v1/incidents')).items.map(({ id }: { id: string }) => id));

    for (const title of ['who?', 'who? again']) await acme.logIncident(aLeak({}, { title }));
    const { headers } = await acme.request('get', '/v1/incidents?limit=1&q=who?').expect(200);
    expect(headers['link']).toContain('q=who%3F&');
  });
});
