import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { DeliverySenderService } from '../../src/deliveries/delivery-sender.service.js';
import { ReminderDispatcherService } from '../../src/reminders/reminder-dispatcher.service.js';
import { IncidentEntity } from '../../src/incidents/incident.entity.js';
import { databaseFailureOf } from '../../src/platform/database/database-failure.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { DueSignal } from '../../src/platform/worker/due-signal.js';
import { RingListener } from '../../src/platform/worker/ring-listener.js';
import { aLeak } from '../support/builders.js';
import { DatabaseProxy } from '../support/database-proxy.js';
import { TestApi } from '../support/test-api.js';
import { cloneDatabase } from '../support/test-database.js';
import type { TestOrganisation } from '../support/test-organisation.js';

describe('a database that', () => {
  let api: TestApi;
  let proxy: DatabaseProxy;
  let acme: TestOrganisation;

  beforeAll(async () => {
    const database = await cloneDatabase();
    proxy = await DatabaseProxy.inFrontOf(database.url);
    const drop = async (): Promise<void> => {
      await proxy.close();
      await database.drop();
    };
    api = await TestApi.start(
      { DATABASE_URL: proxy.url, DATABASE_STATEMENT_SECONDS: '1' },
      { url: database.url, drop },
    );
    api.clock.standAt('2026-06-01T10:00:00+09:00');
  }, 60_000);

  afterAll(async () => {
    await api.stop();
  }, 60_000);

  beforeEach(async () => {
    acme = await api.newOrganisation();
  });

  const body = () => ({ awareAt: '2026-06-01T09:00:00+09:00', ...aLeak() });
  const log = (title: string, headers: Record<string, string> = {}) =>
    acme
      .request('post', '/v1/incidents')
      .set(headers)
      .send({ ...body(), title });
  const titles = async (): Promise<string[]> =>
    ((await acme.get('/v1/incidents')).items as { title: string }[]).map(({ title }) => title);
  /** Requests until one is answered 200: connections that were broken are found to be so one by one. */
  const comesBack = async (path: string): Promise<void> => {
    for (let tries = 0; tries < 20; tries += 1) if ((await acme.request('get', path)).status === 200) return;
    throw new Error(`${path} is not answered 200 again.`);
  };

  it('freezes without a word is given up: 503 with Retry-After, and new connections do the work', async () => {
    await log('前');
    proxy.freeze();
    const { status, headers, body: problem } = await log('凍結中');
    expect([status, headers['retry-after']]).toEqual([503, '5']);
    expect(problem.type).toBe('urn:sokuho:problem:unavailable');
    await comesBack('/v1/incidents');
    expect(await titles()).toEqual(['前']);
  });

  it('freezes turns /readyz red and the metric to 0, and both come back with it', async () => {
    await request(api.url).get('/readyz').expect(200);
    proxy.freeze();
    proxy.freezeNew(true);
    // What was read a moment ago may still be told; a process that has seen nothing for a while must not tell it.
    const seen = new Set<number>();
    for (let tries = 0; tries < 20 && !seen.has(503); tries += 1)
      seen.add((await request(api.url).get('/readyz')).status);
    expect([...seen]).toContain(503);
    expect((await request(api.url).get('/metrics').expect(200)).text).toContain('sokuho_database_up 0');
    proxy.freezeNew(false);
    proxy.drop();
    await comesBack('/v1/incidents');
    await request(api.url).get('/readyz').expect(200);
    expect((await request(api.url).get('/metrics').expect(200)).text).toContain('sokuho_database_up 1');
  });

  it('freezes is noticed by whoever listens, who listens anew', async () => {
    const listener = api.part(RingListener);
    const heard: string[] = [];
    const silence = api.part(DueSignal).onRing(() => heard.push('ring'));
    const rung = async (): Promise<boolean> => {
      heard.length = 0;
      await api.asOwner((owner) => owner.query("SELECT pg_notify('sokuho_due', '')"));
      await new Promise((resolve) => setTimeout(resolve, 50));
      return heard.length > 0;
    };
    listener.start();
    while (!(await rung()));
    proxy.freeze();
    expect(await rung()).toBe(false);
    while (!(await rung()));
    silence();
    await listener.stop();
    proxy.drop();
    await comesBack('/v1/incidents');
  }, 60_000);

  it('ends all connections under way fails these requests and not the process', async () => {
    const asked = Promise.all(Array.from({ length: 30 }, () => acme.request('get', '/v1/incidents')));
    proxy.drop();
    for (const { status } of await asked) expect([200, 503]).toContain(status);
    await comesBack('/v1/incidents');
  });

  it('ends a connection in the middle of a transaction fails that one as unreachable, whatever it asks next', async () => {
    const one = { name: 'one', text: 'SELECT 1' };
    const failure = await api
      .part(UnitOfWork)
      .run(acme.id, async (tx) => {
        await tx.rows(one, []);
        proxy.drop();
        await tx.rows(one, []).catch(() => undefined);
        // The ORM has let go of its connection by now, and says so in words of its own.
        await tx.manager.findOneBy(IncidentEntity, { organisationId: acme.id });
      })
      .catch((error: unknown) => error);
    expect(databaseFailureOf(failure)).toBe('unreachable');
    await comesBack('/v1/incidents');
  });

  it('commits, and whose answer is lost, is asked what it did: the incident is answered as stored, once', async () => {
    proxy.cutAtCommit('応答なし', 'behind');
    const { status, body: incident } = await log('応答なし');
    expect([proxy.isCut, status]).toEqual([true, 201]);
    expect(await titles()).toEqual(['応答なし']);
    await acme.get(`/v1/incidents/${incident.id}`);
  });

  it('did not get the COMMIT is told apart: 503 that says nothing was changed, and nothing was', async () => {
    proxy.cutAtCommit('届かず', 'before');
    const { status, headers, body: problem } = await log('届かず');
    expect([proxy.isCut, status, headers['retry-after']]).toEqual([true, 503, '5']);
    expect(problem).toMatchObject({
      type: 'urn:sokuho:problem:unavailable',
      detail: expect.stringContaining('何も変更されていません'),
    });
    expect(await titles()).toEqual([]);
  });

  it('cannot be asked what it did gives an answer that says so; the same Idempotency-Key tells it later', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() };
    proxy.cutAtCommit('不明', 'behind', { thenFreeze: true });
    const { status, body: problem } = await log('不明', key);
    expect([status, problem.type]).toEqual([503, 'urn:sokuho:problem:outcome-unknown']);
    proxy.freezeNew(false);
    proxy.drop();
    await comesBack('/v1/incidents');
    expect((await log('不明', key)).status).toBe(201);
    expect(await titles()).toEqual(['不明']);
  });

  it('commits the row of a file and loses the answer leaves the bytes where the row names them', async () => {
    const { id } = await acme.logIncident(aLeak());
    const path = `/v1/incidents/${id}/files`;
    const send = () =>
      acme
        .request('post', `${path}?name=a.log`)
        .set('content-type', 'application/octet-stream')
        .send(Buffer.from('証拠'));
    const folder = join(api.dataDir, 'files', acme.id);

    proxy.cutAtCommit('a.log', 'behind');
    const { status, body: file } = await send();
    expect([proxy.isCut, status]).toEqual([true, 201]);
    expect((await acme.request('get', `${path}/${file.id}`).buffer(true)).body.toString()).toBe('証拠');

    // Where it is not certain, bytes without a row are left for the sweep of stray files.
    proxy.cutAtCommit('a.log', 'before');
    expect((await send()).status).toBe(503);
    expect(await readdir(folder)).toHaveLength(2);
    expect((await acme.get(path)).items).toHaveLength(1);
  });

  it.each([
    ['did not get what came of a mail', 'before'],
    ['kept what came of a mail, and whose answer is lost,', 'behind'],
  ] as const)('%s has it once it is back, and the mail does not go out again', async (_, where) => {
    await acme.addMember('officer', `${where}@acme.example`);
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));
    await api.part(ReminderDispatcherService).sweep();
    // The incidents of the tests before have nobody to remind.
    api.log.takeErrors();
    api.mailbox.empty();
    proxy.cutAtCommit('delivery.sent', where);
    for (let taken = 1; taken > 0;) taken = await api.part(DeliverySenderService).sweep();
    expect(proxy.isCut).toBe(true);
    expect(api.mailbox.of(`${where}@acme.example`)).toHaveLength(1);
    expect(await acme.deliveries()).toMatchObject([{ state: 'sent', attempts: 1 }]);
    const sent = (await acme.timelineOf(incident)).filter(({ action }) => action === 'delivery.sent');
    expect(sent).toHaveLength(1);
  });

  it('refuses what came of a mail is not asked again and again: that would not pass by waiting', async () => {
    await acme.addMember('officer', 'refused@acme.example');
    await acme.logIncident(aLeak({ specialCareData: true }));
    await api.part(ReminderDispatcherService).sweep();
    api.log.takeErrors();
    await api.asOwner((owner) =>
      owner.query('ALTER TABLE delivery_attempt ADD CONSTRAINT never CHECK (false) NOT VALID'),
    );
    await expect(api.part(DeliverySenderService).sweep()).rejects.toThrow('never');
    await api.asOwner((owner) => owner.query('ALTER TABLE delivery_attempt DROP CONSTRAINT never'));
    expect(await acme.deliveries()).toMatchObject([{ state: 'queued', attempts: 0 }]);
  });

  it('takes no writes is no fault of ours: 503, and /readyz is red until it takes one', async () => {
    const { pathname } = new URL(api.databaseUrl);
    const readOnly = (value: string) =>
      api.asOwner(async (owner) => {
        await owner.query('SET default_transaction_read_only = off');
        await owner.query(`ALTER DATABASE ${pathname.slice(1)} SET default_transaction_read_only = ${value}`);
        proxy.drop();
      });
    await readOnly('on');
    const { status, body: problem } = await log('読取専用');
    expect([status, problem.detail]).toEqual([503, expect.stringContaining('書き込めません')]);
    await request(api.url).get('/readyz').expect(503);
    await readOnly('off');
    await comesBack('/v1/incidents');
    expect((await log('書込可')).status).toBe(201);
    await request(api.url).get('/readyz').expect(200);
  });

  it('makes a writer wait for another answers it in time: 503, nothing changed', async () => {
    await api.asOwner(async (owner) => {
      await owner.query('BEGIN');
      await owner.query('SELECT 1 FROM audit_head WHERE organisation_id = $1 FOR UPDATE', [acme.id]);
      const { status, body: problem } = await log('待つ');
      expect([status, problem.detail]).toEqual([503, expect.stringContaining('時間内に終わりませんでした')]);
      await owner.query('ROLLBACK');
    });
    expect(await titles()).toEqual([]);
  });

  it('is held by one organisation serves the others: nobody gets more than a share of the connections', async () => {
    const globex = await api.newOrganisation('乙社');
    await api.asOwner(async (owner) => {
      await owner.query('BEGIN');
      await owner.query('SELECT 1 FROM audit_head WHERE organisation_id = $1 FOR UPDATE', [acme.id]);
      let writing = 12;
      const writers = Array.from({ length: writing }, (_, at) => log(`${at}`).then(() => (writing -= 1)));
      // The board is answered while the writers wait for what they will not get.
      await globex.get('/v1/deadlines');
      expect(writing).toBeGreaterThan(8);
      await Promise.all(writers);
      await owner.query('ROLLBACK');
    });
  }, 60_000);
});
