import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Examiner } from '../support/fuzz/examiner.js';
import { soundlySent, spoilt } from '../support/fuzz/mutations.js';
import type { RawRequest } from '../support/fuzz/raw-request.js';
import { OidcIssuer } from '../support/oidc-issuer.js';
import { startSlowly } from '../support/fuzz/slow-request.js';
import type { Route } from '../support/routes.js';
import { useTestApi } from '../support/use-test-api.js';

/** Few and always the same in `npm test`; many and new ones by `npm run test:fuzz`, which says how to repeat them. */
const runs = Number(process.env['SOKUHO_FUZZ_RUNS'] ?? 2);
const seed = Number(process.env['SOKUHO_FUZZ_SEED'] ?? 8);

const isLong = runs > 20;

const TEN_MB = 10_485_760;

/** JSON and forms are read whole before their route is asked. */
const readAtOnce: ReadonlySet<string | null> = new Set(['application/json', 'application/x-www-form-urlencoded']);

const shown = ({ method, target, headers, body }: RawRequest): string =>
  `${method} ${target.slice(0, 300)} ${JSON.stringify(headers).slice(0, 250)}\n${body?.toString().slice(0, 1500) ?? ''}`;

describe('any request', () => {
  let examiner: Examiner;
  const issuer = new OidcIssuer();
  // Before those of the app, which drop the database.
  afterAll(async () => {
    await examiner.end();
    await issuer.close();
  });

  const api = useTestApi({
    SOKUHO_SIGNUP: 'open',
    SOKUHO_OIDC_ALLOWED_HOSTS: '127.0.0.1',
    // So many that none is ever refused: the answers say what is left.
    SOKUHO_RATE_LIMIT_PER_KEY: '1000000',
    SOKUHO_RATE_LIMIT_PER_ADDRESS: '1000000',
    // There they can be put back, for routes of which few requests are taken.
    SOKUHO_RATE_LIMIT_STORE: 'postgres',
  });
  const acme = api.organisation();

  beforeAll(async () => {
    // Later than the moments in the examples of the API's description.
    api.clock.standAt('2026-12-01T10:00:00+09:00');
    await issuer.listen();
    examiner = await Examiner.of(api, acme, issuer);
  }, 60_000);

  it('that is sound is taken by every route, and answered as described', async () => {
    const faults: string[] = [];
    const refused: string[] = [];
    const located: string[] = [];
    const unlocked: string[] = [];
    for (const [route, sound] of examiner.sounds.filter(([{ method }]) => method !== 'delete')) {
      const sent = soundlySent(sound);
      const withHeader = (name: string, value: string) => ({ ...sent, headers: { ...sent.headers, [name]: value } });
      if (route.headerNames.includes('If-Match')) {
        const { answer, fault } = await examiner.examine(route, withHeader('if-match', '"0"'));
        if (fault !== null) faults.push(`${route.name} of another version: ${fault}`);
        if (answer.status !== 412) unlocked.push(`${route.name}: ${answer.status}`);
      }
      const withKey = withHeader('idempotency-key', randomUUID());
      const { answer, fault } = await examiner.examine(route, withKey);
      if (fault !== null) faults.push(`${route.name}: ${fault}`);
      if (answer.status >= 400) refused.push(`${route.name}: ${answer.text.slice(0, 300)}`);
      const { location } = answer.headers;
      if (location === undefined) continue;
      const found = await examiner.examine(route, { ...sent, method: 'GET', target: location, body: null });
      located.push(`${route.name} ${String(found.answer.status)}`);
    }
    expect(faults).toEqual([]);
    expect(unlocked).toEqual([]);
    // What was made is found where the answer says.
    expect(located.length).toBeGreaterThan(7);
    expect(located.filter((each) => !each.endsWith(' 200'))).toEqual([]);
    expect(refused).toEqual([]);
  }, 60_000);

  it(`that is wrong somewhere is refused or done, never half of it and never with a fault of ours (seed ${seed})`, async () => {
    const faults: string[] = [];
    for (const [at, route] of examiner.routes.entries()) {
      const requests = fc.constantFrom(...examiner.soundsOf(route)).chain(spoilt);
      const property = fc.asyncProperty(requests, async (sent) => {
        const { fault } = await examiner.examine(route, sent);
        if (fault !== null) throw new Error(`${fault}\n${shown(sent)}`);
      });
      const outcome = await fc.check(property, { seed: seed + at, numRuns: runs });
      if (outcome.failed) faults.push(`${route.name} ${String(outcome.errorInstance).slice(0, 3000)}`);
    }
    expect(faults).toEqual([]);
  }, 3_600_000);

  it('of 10 MB is refused before it has been sent where it is read at once, and harms nothing elsewhere', async () => {
    const faults: string[] = [];
    const [letters, zeros] = [Buffer.alloc(TEN_MB, 'x'), Buffer.alloc(TEN_MB)];
    for (const [route, sound] of examiner.sounds) {
      const sent = soundlySent(sound);
      if (readAtOnce.has(sound.mediaType)) {
        const { status } = await (await startSlowly(api.url, sent, TEN_MB, '{"a":"')).answered;
        if (status !== 413) faults.push(`${route.name} answered ${status}`);
        continue;
      }
      // Where no body is taken, this one is there for nothing.
      const headers = { 'content-type': 'application/octet-stream', 'content-length': String(TEN_MB), ...sent.headers };
      for (const body of sound.mediaType === null ? [letters] : [letters, zeros]) {
        const { fault } = await examiner.examine(route, { ...sent, headers, body });
        if (fault !== null) faults.push(`${route.name}: ${fault}`);
      }
    }
    const [incidents] = examiner.routes.filter(({ name }) => name === 'POST /v1/incidents');
    for (const sound of examiner.soundsOf(incidents as Route)) {
      const sent = soundlySent(sound, { title: 'x'.repeat(TEN_MB) });
      const chunked = { ...sent, headers: { ...sent.headers, 'transfer-encoding': 'chunked' } };
      const { answer, fault } = await examiner.examine(incidents as Route, chunked);
      expect([answer.status, fault]).toEqual([413, null]);
    }
    expect(faults).toEqual([]);
    expect(await examiner.writtenMeanwhile()).toEqual([]);
  }, 60_000);

  it('that comes in byte by byte keeps nobody waiting, and is done once it is whole', async () => {
    const taken = examiner.sounds.filter(([{ method }, { mediaType }]) => mediaType !== null && method === 'post');
    const slow = await Promise.all(
      taken.map(async ([route, sound]) => {
        const sent = soundlySent(sound);
        const body = sent.body ?? Buffer.alloc(0);
        const started = await startSlowly(api.url, sent, body.length, body.subarray(0, 1).toString('latin1'));
        return { route, rest: body.subarray(1), started };
      }),
    );
    for (let at = 0; at < 5; at += 1) await acme.get('/v1/incidents');
    expect(await examiner.writtenMeanwhile()).toEqual([]);
    for (const { route, rest, started } of slow) {
      started.goOn(rest);
      const { status } = await started.answered;
      expect([route.name, status < 500]).toEqual([route.name, true]);
    }
  }, 60_000);

  it('was done at least once by every operation, and leaves a record that verifies', async () => {
    expect(examiner.neverDone).toEqual([]);
    expect(await acme.get('/v1/audit/verification')).toMatchObject({ valid: true });
  });

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
