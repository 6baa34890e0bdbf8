import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import request from 'supertest';
import { IdempotencyService } from '../../src/idempotency/idempotency.service.js';
import { aLeak } from '../support/builders.js';
import { routesOf } from '../support/routes.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';

describe('Idempotency-Key', () => {
  const api = useTestApi();
  const acme = api.organisation('例示商事');
  const globex = api.organisation('別の会社');

  beforeEach(() => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
  });

  const aBody = (title: string) => ({ awareAt: '2026-06-01T09:00:00+09:00', ...aLeak({}, { title }) });

  const post = (as: TestOrganisation, key: string, body: object, path = '/v1/incidents') =>
    as.request('post', path).set('idempotency-key', key).send(body);

  const titled = async (title: string, as: TestOrganisation = acme): Promise<number> =>
    (await as.get('/v1/incidents?limit=200')).items.filter((each: { title: string }) => each.title === title).length;

  /** Lets something happen when an answer is about to be kept, and takes it back. */
  const whenKept = async (statement: string, work: () => Promise<void>): Promise<void> => {
    await api.asOwner(async (owner) => {
      await owner.query(`CREATE FUNCTION when_kept() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
                         AS $$ BEGIN ${statement}; RETURN NEW; END $$`);
      await owner.query(
        'CREATE TRIGGER when_kept BEFORE INSERT ON idempotency_key FOR EACH ROW EXECUTE FUNCTION when_kept()',
      );
    });
    try {
      await work();
    } finally {
      await api.asOwner((owner) => owner.query('DROP FUNCTION when_kept CASCADE'));
    }
  };

  it('gives the first answer again, and does nothing a second time', async () => {
    const first = await post(acme, 'one', aBody('一度だけ')).expect(201);
    api.clock.standAt('2026-06-02T09:59:59+09:00');
    const again = await post(acme, 'one', aBody('一度だけ'));

    expect([again.status, again.text]).toEqual([201, first.text]);
    for (const name of ['location', 'etag', 'content-type']) expect(again.headers[name]).toBe(first.headers[name]);
    expect([first.headers['idempotency-replayed'], again.headers['idempotency-replayed']]).toEqual([undefined, 'true']);
    expect(await titled('一度だけ')).toBe(1);
  });

  it('belongs to one request: another body or another address is refused', async () => {
    await post(acme, 'two', aBody('甲')).expect(201);
    for (const [body, path] of [
      [aBody('乙'), '/v1/incidents'],
      [aBody('甲'), '/v1/webhooks'],
    ] as const) {
      const { body: problem } = await post(acme, 'two', body, path).expect(422);
      expect(problem).toMatchObject({
        type: 'urn:sokuho:problem:idempotency-key-reused',
        detail: expect.stringContaining('two'),
      });
    }
    expect(await titled('乙')).toBe(0);
  });

  it('of a body that is nested without end is answered 400, as without it', async () => {
    const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    for (const path of ['/v1/incidents', '/v1/members']) {
      const sent = acme.request('post', path).set('idempotency-key', 'deep').type('json').send(nested);
      expect((await sent.expect(400)).body).toMatchObject({ type: 'urn:sokuho:problem:malformed-request' });
      await acme.request('post', path).type('json').send(nested).expect(400);
    }
  });

  it('makes one incident of 50 equal requests at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(acme, 'fifty', aBody('五十回'))));
    const good = answers.filter(({ status }) => status === 201);
    expect(new Set(good.map(({ text }) => text)).size).toBe(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(good.length === 50 ? [201] : [201, 409]));
    expect(good.filter(({ headers }) => headers['idempotency-replayed'] === undefined)).toHaveLength(1);
    expect(await titled('五十回')).toBe(1);
  });

  it('is the caller’s own: another organisation, or another key of the same one, has others', async () => {
    const ids = await Promise.all(
      [acme, globex, acme.as('officer')].map(
        async (as) => (await post(as, 'shared', aBody('同じ鍵')).expect(201)).body.id,
      ),
    );
    expect(new Set(ids).size).toBe(3);
    expect([await titled('同じ鍵'), await titled('同じ鍵', globex)]).toEqual([2, 1]);
  });

  it('is not used up by a request that was refused', async () => {
    await post(acme, 'refused', { ...aBody('直した'), cause: { kind: 'magic' } }).expect(400);
    const { headers } = await post(acme, 'refused', aBody('直した')).expect(201);
    expect(headers['idempotency-replayed']).toBeUndefined();
    await post(acme, 'x'.repeat(256), aBody('長すぎる鍵')).expect(400);
    await post(acme, 'a key', aBody('空白のある鍵')).expect(400);
  });

  it('keeps a secret that is shown once sealed, and shows it again to whoever asked for it', async () => {
    const wanted = { name: 'program', role: 'viewer' };
    const first = await post(acme, 'secret', wanted, '/v1/api-keys').expect(201);
    expect((await post(acme, 'secret', wanted, '/v1/api-keys').expect(201)).body.key).toBe(first.body.key);

    const { rows } = await api.asOwner((owner) =>
      owner.query<{ answer: string }>('SELECT answer FROM idempotency_key'),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { answer } of rows) expect(answer).toMatch(/^s1\.[\da-f]{8}\.[\w-]+$/u);
  });

  it('holds for a body of bytes, whose last byte tells it from another', async () => {
    const { id } = await acme.logIncident(aLeak());
    const send = (bytes: Buffer) =>
      acme
        .request('post', `/v1/incidents/${id}/files?name=memo.txt`)
        .set('idempotency-key', 'bytes')
        .type('application/octet-stream')
        .send(bytes);
    const first = await send(Buffer.from('a memo')).expect(201);
    expect((await send(Buffer.from('a memo')).expect(201)).body).toEqual(first.body);
    await send(Buffer.from('a menu')).expect(422);
    expect((await acme.get(`/v1/incidents/${id}/files`)).items).toHaveLength(1);
  });

  it('is answered 409 while the first request is under way', async () => {
    await api.asOwner(async (owner: Client) => {
      await owner.query('SELECT pg_advisory_lock(4711)');
      await whenKept('PERFORM pg_advisory_xact_lock(4711)', async () => {
        const first = post(acme, 'slow', aBody('進行中')).then((answer) => answer);
        const isWaiting = async (): Promise<boolean> =>
          (await owner.query("SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")).rowCount === 1;
        while (!(await isWaiting()));

        const second = await post(acme, 'slow', aBody('進行中')).expect(409);
        expect(second.body.type).toBe('urn:sokuho:problem:idempotency-key-in-use');
        expect(second.headers['retry-after']).toBe('1');
        await owner.query('SELECT pg_advisory_unlock(4711)');
        expect((await first).status).toBe(201);
      });
    });
    expect(await titled('進行中')).toBe(1);
  });

  it('leaves both or neither when the work is cut off before its answer is kept', async () => {
    await whenKept('PERFORM pg_terminate_backend(pg_backend_pid())', async () => {
      await post(acme, 'cut', aBody('切断')).expect(503);
    });
    api.log.takeErrors();
    expect(await titled('切断')).toBe(0);
    const { rows } = await api.asOwner((owner) => owner.query("SELECT FROM idempotency_key WHERE key = 'cut'"));
    expect(rows).toEqual([]);

    const { headers } = await post(acme, 'cut', aBody('切断')).expect(201);
    expect(headers['idempotency-replayed']).toBeUndefined();
  });

  it('is forgotten after 24 hours, whether or not it has been swept', async () => {
    await post(acme, 'old', aBody('翌日')).expect(201);
    api.clock.standAt('2026-06-02T10:00:00+09:00');
    await post(acme, 'old', aBody('翌日')).expect(201);
    expect(await titled('翌日')).toBe(2);

    api.clock.standAt('2026-06-03T10:00:00+09:00');
    await api.part(IdempotencyService).sweep();
    const { rows } = await api.asOwner((owner) => owner.query('SELECT FROM idempotency_key'));
    expect(rows).toEqual([]);
  });

  it('is taken by every POST of a caller but those that may be done twice', async () => {
    const posts = (await routesOf(api.url)).filter(({ method }) => method === 'post');
    const without = posts.filter(
      ({ permission, headerNames }) => permission !== null && !headerNames.includes('Idempotency-Key'),
    );
    expect(without.map(({ name }) => name).toSorted()).toEqual([
      'POST /v1/audit/checkpoints',
      // Across organisations, or answered with what is shown once: invited or signed out twice is as once.
      'POST /v1/auth/address',
      'POST /v1/auth/password',
      'POST /v1/auth/second-factor',
      'POST /v1/auth/second-factor/confirmation',
      'POST /v1/auth/second-factor/recovery-codes',
      'POST /v1/auth/second-factor/removal',
      'POST /v1/auth/sign-out',
      'POST /v1/auth/sign-out-everywhere',
      'POST /v1/drafts/{id}/letters',
      'POST /v1/members/{id}/invitation',
    ]);
  });

  it('is named in the description of every POST that passes it over, and of no other', async () => {
    const { paths } = (await request(api.url).get('/openapi.json').expect(200)).body;
    for (const { method, path, name, headerNames } of await routesOf(api.url)) {
      const says = /`Idempotency-Key` is passed over/u.test(paths[path][method].description ?? '');
      expect([name, says]).toEqual([name, method === 'post' && !headerNames.includes('Idempotency-Key')]);
    }
  });
});
