import { Agent } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Client } from 'pg';
import request from 'supertest';
import { DescribedAnswers } from '../support/fuzz/described-answers.js';
import { soundlySent, type SoundRequest, spoilt } from '../support/fuzz/mutations.js';
import { type OwnThings, ownThings, pathWithOwnIds } from '../support/fuzz/own-ids.js';
import { type RawAnswer, type RawRequest, sendRaw } from '../support/fuzz/raw-request.js';
import { startSlowly } from '../support/fuzz/slow-request.js';
import { type RowCounts, RowCounter } from '../support/fuzz/row-counts.js';
import { type Route, routesOf } from '../support/routes.js';
import { useTestApi } from '../support/use-test-api.js';

/** Few and always the same in `npm test`; many and new ones by `npm run test:fuzz`, which says how to repeat them. */
const runs = Number(process.env['SOKUHO_FUZZ_RUNS'] ?? 2);
const seed = Number(process.env['SOKUHO_FUZZ_SEED'] ?? 8);

const isLong = runs > 20;

const TEN_MB = 10_485_760;

/** What was made is not to be gone while other routes are still asked about it. */
const lateness = ({ method, name }: Route): number =>
  method === 'delete' ? 3 : name.includes('determinations') ? 2 : method === 'get' ? 0 : 1;

/** These want a mailed link, or somebody who is signed in; a key is neither. */
const isOfPeople = ({ path }: Route): boolean => /^(\/v1)?\/auth\//u.test(path);

describe('any request', () => {
  const agent = new Agent({ keepAlive: true });
  let owner: Client;
  // Before those of the app, which drop the database.
  afterAll(async () => {
    agent.destroy();
    await owner.end();
  });

  const api = useTestApi({
    SOKUHO_SIGNUP: 'open',
    // So many that none is ever refused: the answers say what is left.
    SOKUHO_RATE_LIMIT_PER_KEY: '1000000',
    SOKUHO_RATE_LIMIT_PER_ADDRESS: '1000000',
  });
  const acme = api.organisation();
  let rows: RowCounter;
  let described: DescribedAnswers;
  let routes: Route[];
  let things: OwnThings;
  let last: RowCounts;

  beforeAll(async () => {
    // Later than the moments in the examples of the API's description.
    api.clock.standAt('2026-12-01T10:00:00+09:00');
    routes = (await routesOf(api.url)).toSorted((a, b) => lateness(a) - lateness(b));
    described = new DescribedAnswers((await request(api.url).get('/openapi.json').expect(200)).body);
    things = await ownThings(acme);
    owner = new Client({ connectionString: api.databaseUrl });
    await owner.connect();
    rows = await RowCounter.over(owner);
    last = await rows.counts();
  }, 60_000);

  const soundOf = (route: Route): SoundRequest => {
    const own = things.bodies[route.name];
    return {
      method: route.method,
      path: pathWithOwnIds(route, things),
      query: route.query,
      queryNames: route.queryNames,
      mediaType: route.mediaType,
      headers: { authorization: `Bearer ${acme.key}`, 'if-match': '*', 'accept-language': 'en' },
      bodies: own === undefined ? [route.body, route.fullBody].filter((body) => body !== null) : [own],
    };
  };

  /** What is wrong with what came of it; null when nothing is. */
  const faultOf = async (route: Route, sent: RawRequest): Promise<string | null> => {
    const answer = await sendRaw(api.url, agent, sent);
    const before = last;
    last = await rows.counts();
    if (answer.status >= 500) return `answered ${answer.status}: ${answer.text}`;
    if (answer.status >= 400 && JSON.stringify(before) !== JSON.stringify(last))
      return `refused with ${answer.status}, and rows changed: ${changesOf(before, last)}`;
    // A spoilt path can be that of another route, or of none.
    return isOf(route, sent) ? described.faultOf(route.method, route.path, answer) : problemFaultOf(answer);
  };

  const isOf = (route: Route, { target }: RawRequest): boolean =>
    (target.split('?')[0] ?? '') === pathWithOwnIds(route, things);

  const problemFaultOf = (answer: RawAnswer): string | null =>
    answer.status < 400 || answer.headers['content-type']?.startsWith('application/problem+json') === true
      ? null
      : `answered ${answer.status} without problem details: ${answer.text}`;

  const changesOf = (before: RowCounts, after: RowCounts): string =>
    Object.keys(after)
      .filter((table) => before[table] !== after[table])
      .map((table) => `${table} ${before[table] ?? 0} -> ${after[table] ?? 0}`)
      .join(', ');

  const shown = ({ method, target, headers, body }: RawRequest): string =>
    `${method} ${target.slice(0, 300)} ${headers['content-type'] ?? ''}\n${body?.toString().slice(0, 1500) ?? ''}`;

  it('that is sound is taken by nearly every route, and answered as described', async () => {
    const faults: string[] = [];
    const refused: string[] = [];
    const located: string[] = [];
    for (const route of routes.filter(({ method }) => method !== 'delete')) {
      const sound = soundOf(route);
      const sent = soundlySent(sound, sound.bodies[0]);
      const answer = await sendRaw(api.url, agent, sent);
      const fault = answer.status >= 500 ? answer.text : described.faultOf(route.method, route.path, answer);
      if (fault !== null) faults.push(`${route.name}: ${fault}`);
      if (answer.status >= 400 && !isOfPeople(route)) refused.push(`${route.name}: ${answer.text.slice(0, 300)}`);
      const { location } = answer.headers;
      if (location === undefined) continue;
      const found = await sendRaw(api.url, agent, { ...sent, method: 'GET', target: location, body: null });
      located.push(`${route.name} ${String(found.status)}`);
    }
    last = await rows.counts();
    expect(faults).toEqual([]);
    // What was made is found where the answer says.
    expect(located.length).toBeGreaterThan(7);
    expect(located.filter((each) => !each.endsWith(' 200'))).toEqual([]);
    // The rest wants a state that its example alone does not bring about, or a person who signed in.
    const ofKeys = refused.filter((said) => !said.includes('/auth/'));
    expect(ofKeys.length).toBeLessThan(routes.length / 7);
  }, 60_000);

  it(`that is wrong somewhere is refused or done, never half of it and never with a fault of ours (seed ${seed})`, async () => {
    const faults: string[] = [];
    for (const [at, route] of routes.entries()) {
      const property = fc.asyncProperty(spoilt(soundOf(route)), async (sent) => {
        const fault = await faultOf(route, sent);
        if (fault !== null) throw new Error(`${fault}\n${shown(sent)}`);
      });
      const outcome = await fc.check(property, { seed: seed + at, numRuns: runs });
      if (outcome.failed) faults.push(`${route.name} ${String(outcome.errorInstance).slice(0, 3000)}`);
    }
    expect(faults).toEqual([]);
  }, 3_600_000);

  it('of 10 MB is refused by every route that takes JSON before it has been sent', async () => {
    const taken = routes.filter(({ mediaType }) => mediaType === 'application/json');
    for (const route of taken) {
      const { method, target, headers } = soundlySent(soundOf(route), {});
      const answer = await startSlowly(api.url, { method, target, headers, body: null }, TEN_MB, '{"a":"');
      expect([route.name, (await answer.answered).status]).toEqual([route.name, 413]);
    }
    const [incidents] = taken.filter(({ name }) => name === 'POST /v1/incidents');
    const sent = soundlySent(soundOf(incidents as Route), { title: 'x'.repeat(TEN_MB) });
    expect(
      (await sendRaw(api.url, agent, { ...sent, headers: { ...sent.headers, 'transfer-encoding': 'chunked' } })).status,
    ).toBe(413);
    expect(await rows.counts()).toEqual(last);
  });

  it('that comes in byte by byte keeps nobody waiting, and is done once it is whole', async () => {
    const taken = routes.filter(({ mediaType, method }) => mediaType !== null && method === 'post');
    const slow = await Promise.all(
      taken.map(async (route) => {
        const sent = soundlySent(soundOf(route), soundOf(route).bodies[0]);
        const body = sent.body ?? Buffer.alloc(0);
        const started = await startSlowly(api.url, sent, body.length, body.subarray(0, 1).toString('latin1'));
        return { route, rest: body.subarray(1), started };
      }),
    );
    for (let at = 0; at < 5; at += 1) await acme.get('/v1/incidents');
    expect(await rows.counts()).toEqual(last);
    for (const { route, rest, started } of slow) {
      started.goOn(rest);
      const { status } = await started.answered;
      expect([route.name, status < 500]).toEqual([route.name, true]);
    }
    last = await rows.counts();
  }, 60_000);

  // Node looks for requests that are late every 30 seconds, so this takes up to a minute.
  if (isLong) {
    it('that never ends is answered 408', async () => {
      const headers = { authorization: `Bearer ${acme.key}`, 'content-type': 'application/json' };
      const sent = { method: 'POST', target: '/v1/incidents', headers, body: null };
      const { answered } = await startSlowly(api.url, sent, 1000, '{');
      expect((await answered).status).toBe(408);
    }, 120_000);
  }
});
