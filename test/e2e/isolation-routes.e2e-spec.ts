import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Test } from 'supertest';
import { aFiling, aLeak } from '../support/builders.js';
import { type Route, routesOf } from '../support/routes.js';
import { useTestApi } from '../support/use-test-api.js';

const inventedId = '01900000-0000-7000-8000-000000000000';

/** The law belongs to everybody; its ids are words. */
const isOfTheLaw = ({ path }: Route): boolean => path.startsWith('/v1/law/');

/** No id but a key of its own: whoever has it may read. */
const isItsOwnKey = ({ path }: Route): boolean => path.startsWith('/calendar/');

/** Bodies for routes whose required fields alone are refused before anything is looked up. */
const bodies: Record<string, object> = {
  'POST /v1/incidents/{id}/filings': aFiling({ serves: ['final_report'], filedAt: '2026-12-01T10:00:00+09:00' }),
  'POST /v1/incidents/{id}/determinations': { kind: 'not_a_leak', reason: 'x' },
};

const sentWithBody = (route: Route, sent: Test): Test => {
  if (route.method === 'get') return sent;
  if (route.name === 'POST /v1/incidents/{incidentId}/files') {
    return sent.type('application/octet-stream').send(Buffer.from('a memo'));
  }
  return sent.send(bodies[route.name] ?? route.body ?? {});
};

describe("another organisation's ids", () => {
  const api = useTestApi();
  const acme = api.organisation('例示商事');
  const globex = api.organisation('別の会社');
  /** An id of acme's for each collection, by the path it is under. */
  const foreign: Record<string, string> = {};

  beforeAll(async () => {
    // Later than the moments in the examples of the API's description.
    api.clock.standAt('2026-12-01T10:00:00+09:00');
    const incident = await acme.logIncident(aLeak());
    foreign['/v1/incidents'] = incident.id;
    foreign['/v1/drafts'] = (await acme.post(`/v1/incidents/${incident.id}/drafts`, { kind: 'preliminary_report' })).id;
    foreign['/v1/reminders'] = (await acme.remindersOf(incident))[0]?.id ?? '';
    foreign['/v1/members'] = (await acme.addMember('officer')).id;
    await api.sweep();
    foreign['/v1/deliveries'] = (await acme.deliveries())[0]?.id ?? '';
    foreign['/v1/api-keys'] = (await acme.post('/v1/api-keys', { name: 'theirs', role: 'viewer' })).id;
    foreign['/v1/playbooks'] = (await acme.post('/v1/playbooks/emotet/copies', { id: 'acme-emotet' })).id;
    const { id: _id, version: _version, basedOn: _basedOn, ...playbook } = await acme.get('/v1/playbooks/acme-emotet');
    bodies['PUT /v1/playbooks/{id}'] = playbook;
    foreign['/v1/incidents/{incidentId}/playbooks'] = 'acme-emotet';
    foreign['/v1/calendar-feeds'] = (await acme.post('/v1/calendar-feeds', { name: 'theirs' })).id;
    foreign['/v1/webhooks'] = (await acme.post('/v1/webhooks', { url: 'https://hooks.acme.example/' })).id;
    foreign['/v1/webhooks/{id}/events'] = (
      await acme.post(`/v1/webhooks/${foreign['/v1/webhooks'] ?? ''}/test`, {}, 202)
    ).eventId;
    // A word of the library, the same for everybody.
    foreign['/v1/incidents/{incidentId}/prevention'] = 'emotet.macros-off';
    const tasks = await acme.request('get', `/v1/incidents/${incident.id}/tasks`);
    if (tasks.status === 200) foreign['/v1/incidents/{incidentId}/tasks'] = tasks.body.items[0].id;
    const file = await acme
      .request('post', `/v1/incidents/${incident.id}/files?name=memo.txt`)
      .type('application/octet-stream')
      .send(Buffer.from('a memo'));
    foreign['/v1/incidents/{incidentId}/files'] = file.body.id;
  });

  /** The path with each parameter given by the collection it stands in. */
  const filled = (route: Route, idIn: (collection: string) => string): string =>
    route.parameters.reduce(
      (path, name) => path.replace(`{${name}}`, idIn(route.path.slice(0, route.path.indexOf(`/{${name}}`)))),
      route.path,
    );

  const foreignIn = (route: Route) => (collection: string) => {
    const id = foreign[collection];
    if (id === undefined)
      throw new Error(`${route.name}: say in beforeAll which id of acme's stands under ${collection}.`);
    return id;
  };

  const answer = async (route: Route, path: string) => {
    const sent = globex
      .request(route.method, path)
      .query(route.query)
      .set({ 'x-request-id': 'same', 'if-match': '*', 'accept-language': 'en' });
    const { status, text, headers } = await sentWithBody(route, sent);
    const ids = [...Object.values(foreign), inventedId];
    const said = ids.reduce((rest, id) => rest.replaceAll(id, '{id}'), text);
    return { route: route.name, status, said, type: headers['content-type'], etag: headers['etag'] };
  };

  const routesWithIds = async () =>
    (await routesOf(api.url)).filter(
      (route) => route.parameters.length > 0 && !isOfTheLaw(route) && !isItsOwnKey(route),
    );

  it('are answered on every route exactly as ids that do not exist', async () => {
    const routes = await routesWithIds();
    expect(routes.length).toBeGreaterThan(15);
    for (const route of routes) {
      const theirs = await answer(route, filled(route, foreignIn(route)));
      const nobodys = await answer(
        route,
        filled(route, () => inventedId),
      );
      expect(theirs).toEqual(nobodys);
      expect({ route: route.name, status: theirs.status, said: theirs.said }).toEqual({
        route: route.name,
        status: 404,
        said: expect.stringContaining('urn:sokuho:problem:not-found'),
      });
    }
  });

  it('are not found under an incident of one’s own either', async () => {
    const own = await globex.logIncident(aLeak());
    for (const route of (await routesWithIds()).filter(({ parameters }) => parameters.length > 1)) {
      const under = (idIn: (collection: string) => string) =>
        filled(route, (collection) => (collection === '/v1/incidents' ? own.id : idIn(collection)));
      const theirs = await answer(route, under(foreignIn(route)));
      expect(theirs).toEqual(
        await answer(
          route,
          under(() => inventedId),
        ),
      );
      expect(theirs).toMatchObject({ route: route.name, status: 404 });
    }
  });

  it('change nothing of what they name', async () => {
    const at = (collection: string) => `${collection}/${foreign[collection] ?? ''}`;
    const before = await Promise.all(
      Object.keys(foreign)
        .filter((each) => !each.includes('{'))
        .map(async (each) => acme.get(at(each))),
    );
    for (const route of await routesWithIds()) await answer(route, filled(route, foreignIn(route)));
    const after = await Promise.all(
      Object.keys(foreign)
        .filter((each) => !each.includes('{'))
        .map(async (each) => acme.get(at(each))),
    );
    expect(after).toEqual(before);
  });

  it.each([
    ['POST', '/drafts', (id: string) => ({ kind: 'preliminary_report', basedOn: id }), '/v1/drafts'],
    [
      'POST',
      '/filings',
      (id: string) => aFiling({ serves: ['final_report'], filedAt: '2026-12-01T10:00:00+09:00', draftId: id }),
      '/v1/drafts',
    ],
    ['PATCH', '', (id: string) => ({ ownerMemberId: id }), '/v1/members'],
  ])('in a body (%s incident%s) are answered as ids that do not exist', async (method, path, body, collection) => {
    const said: unknown[] = [];
    for (const id of [foreign[collection] ?? '', inventedId]) {
      const own = await globex.logIncident(aLeak());
      const { status, body: answered } = await globex
        .request(method === 'POST' ? 'post' : 'patch', `/v1/incidents/${own.id}${path}`)
        .set({ 'if-match': '*', 'x-request-id': 'same' })
        .send(body(id));
      const problem = status >= 400 ? JSON.stringify(answered).replaceAll(id, '{id}').replaceAll(own.id, '{own}') : '';
      said.push([status, problem]);
    }
    expect(said[0]).toEqual(said[1]);
  });

  it('in a query find nothing', async () => {
    for (const list of ['/v1/deadlines', '/v1/reminders', '/v1/deliveries']) {
      const theirs = await globex.get(`${list}?incidentId=${foreign['/v1/incidents'] ?? ''}`);
      expect(theirs).toEqual({ items: [], nextCursor: null });
    }
  });
});
