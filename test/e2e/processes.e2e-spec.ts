import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DeliverySenderService } from '../../src/deliveries/delivery-sender.service.js';
import { ReminderDispatcherService } from '../../src/reminders/reminder-dispatcher.service.js';
import { ReminderStore } from '../../src/reminders/reminder.store.js';
import { makeApiKey } from '../../src/access/api-keys.service.js';
import { makeSecretKey } from '../../src/platform/secrets/secret-box.js';
import { makeSigningKey } from '../../src/platform/secrets/signing-keys.js';
import request from 'supertest';
import { once } from 'node:events';
import { connect } from 'node:net';
import { Client } from 'pg';
import { aLeak } from '../support/builders.js';
import { DatabaseProxy } from '../support/database-proxy.js';
import { ChildApp } from '../support/child-app.js';
import { compiledApp, type CompiledApp } from '../support/compiled-app.js';
import { OtlpReceiver } from '../support/otlp-receiver.js';
import type { TestSettings } from '../support/test-api.js';
import { emptyDatabase } from '../support/test-database.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** In ms: processes start within a second, and on a busy machine within many. */
const A_WHILE = 180_000;

const keys = { SOKUHO_SECRET_KEY: makeSecretKey(), SOKUHO_SIGNING_KEY: makeSigningKey() };

describe('a process', () => {
  const api = useTestApi();
  let compiled: CompiledApp;
  let acme: TestOrganisation;
  let worker: ChildApp | null = null;
  let apiProcess: ChildApp | null = null;

  beforeAll(async () => {
    compiled = await compiledApp();
  }, A_WHILE);

  afterAll(() => compiled.remove());

  beforeEach(async () => {
    api.mailbox.empty();
    // Another process has another clock: the test's stands at the true time.
    api.clock.standAt(new Date().toISOString());
    acme = await api.newOrganisation();
  });

  afterEach(async () => {
    await worker?.stop('SIGKILL');
    await apiProcess?.stop('SIGKILL');
    worker = apiProcess = null;
  });

  const startWorker = () =>
    (worker = new ChildApp(compiled.main, {
      SOKUHO_ROLE: 'worker',
      DATABASE_URL: api.databaseUrl,
      LOG_LEVEL: 'warn',
      ...keys,
      SMTP_URL: api.mailbox.url,
      MAIL_FROM: 'sokuho <sokuho@sokuho.example>',
    }));

  const startApi = (also: TestSettings = {}) =>
    (apiProcess = new ChildApp(compiled.main, {
      SOKUHO_ROLE: 'api',
      DATABASE_URL: api.databaseUrl,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
      ...also,
      ...keys,
      MAIL_FROM: 'sokuho <sokuho@sokuho.example>',
    }));

  /** Leases end by themselves after minutes; a test does not wait for that. */
  const endLeases = () =>
    api.asOwner((owner) =>
      owner.query('UPDATE reminder SET lease_until = NULL; UPDATE delivery SET lease_until = NULL'),
    );

  const allSent = async () => {
    for (;;) {
      const deliveries = await acme.deliveries();
      if (deliveries.length > 0 && deliveries.every(({ state }) => state === 'sent')) return deliveries;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  it(
    'killed with -9 between "250" and the commit: nothing is lost, and what comes twice has the same Message-ID',
    async () => {
      const people = Array.from({ length: 30 }, (_, index) => `officer-${index}@acme.example`);
      for (const email of people) await acme.addMember('officer', email);
      await acme.logIncident(aLeak());
      const first = startWorker();
      api.mailbox.onTaken(() => {
        if (api.mailbox.mails.length === 12) first.kill('SIGKILL');
      });
      await first.exitCode();
      const takenFirst = [...api.mailbox.messageIds];
      expect(takenFirst.length).toBeGreaterThanOrEqual(12);
      expect((await acme.deliveries('&state=queued')).length).toBeGreaterThan(people.length - 12);

      await endLeases();
      startWorker();
      const deliveries = await allSent();

      expect(deliveries.map(({ recipient }) => recipient).toSorted()).toEqual(people.toSorted());
      expect(new Set(api.mailbox.messageIds)).toEqual(new Set(deliveries.map(({ messageId }) => messageId)));
      const again = api.mailbox.messageIds.slice(takenFirst.length).filter((id) => takenFirst.includes(id));
      expect(again.length).toBeGreaterThanOrEqual(1);
      expect(again.length).toBeLessThanOrEqual(5); // as many as were on their way at once
    },
    A_WHILE,
  );

  it(
    'killed with -9 before the mail server took it: it goes out once',
    async () => {
      await acme.addMember('officer');
      await acme.logIncident(aLeak());
      const first = startWorker();
      api.mailbox.meetsMails(() => {
        first.kill('SIGKILL');
        return 'stall';
      });
      await first.exitCode();
      expect(api.mailbox.mails).toEqual([]);

      api.mailbox.meetsMails('accept');
      await endLeases();
      startWorker();
      await allSent();
      expect(api.mailbox.mails).toHaveLength(1);
    },
    A_WHILE,
  );

  it('killed with -9 between the claim and the dispatch: the reminder waits for the end of its lease, and goes out once', async () => {
    await acme.addMember('officer');
    await acme.logIncident(aLeak());
    const claimed = await api
      .part(ReminderStore)
      .claimDue(api.clock.now(), { organisations: 10, ofEach: 10, leaseSeconds: 60 });
    expect(claimed.filter(({ organisationId }) => organisationId === acme.id)).toHaveLength(3);

    await api.sweep();
    expect(await acme.deliveries()).toEqual([]);

    await endLeases();
    await api.sweep();
    expect(await acme.deliveries()).toMatchObject([{ state: 'sent', attempts: 1 }]);
    expect(await api.part(ReminderDispatcherService).sweep()).toBe(0);
    expect(await api.part(DeliverySenderService).sweep()).toBe(0);
  });

  it(
    'that lives as a worker sends what another process logs, without waiting for its next round',
    async () => {
      await startWorker().ready();
      await acme.addMember('officer');
      const before = performance.now();
      await acme.logIncident(aLeak());
      await allSent();
      expect(performance.now() - before).toBeLessThan(10_000);
      expect(await worker?.stop('SIGTERM')).toBe(0);
    },
    A_WHILE,
  );

  it(
    'told to stop as an api turns red first, refuses nobody until that was seen, and answers what it holds',
    async () => {
      const { url } = await startApi().ready();
      await request(url).get('/readyz').expect(200);
      const owner = new Client({ connectionString: api.databaseUrl });
      await owner.connect();
      await owner.query('BEGIN; LOCK TABLE fact_revision IN EXCLUSIVE MODE');
      const leak = { ...aLeak(), awareAt: api.now() };
      const held = request(url).post('/v1/incidents').set('authorization', `Bearer ${acme.key}`).send(leak);
      const answered = held.then((answer) => answer);
      const isHeld = async () => (await owner.query('SELECT FROM pg_locks WHERE NOT granted')).rowCount === 1;
      while (!(await isHeld())) await pause(20);

      apiProcess?.kill('SIGTERM');
      const readiness = () => request(url).get('/readyz');
      while ((await readiness()).status === 200) await pause(20);
      expect((await readiness()).body).toMatchObject({ type: 'urn:sokuho:problem:unavailable' });
      const isRefused = () => readiness().then(() => false, () => true); // prettier-ignore
      while (!(await isRefused())) await pause(20);

      await owner.query('COMMIT');
      await owner.end();
      const { status, body } = await answered;
      expect(status).toBe(201);
      expect(await apiProcess?.exitCode()).toBe(0);
      expect(await acme.get(`/v1/incidents/${body.id}`)).toMatchObject({ verdict: 'reportable' });
    },
    A_WHILE,
  );

  it(
    'told to stop as an api answers in problem details what still comes over a connection that it holds',
    async () => {
      const { url } = await startApi().ready();
      const owner = new Client({ connectionString: api.databaseUrl });
      await owner.connect();
      await owner.query('BEGIN; LOCK TABLE fact_revision IN EXCLUSIVE MODE');
      const body = Buffer.from(JSON.stringify({ ...aLeak(), awareAt: api.now() }));
      const { port, host } = new URL(url);
      const socket = connect(Number(port), '127.0.0.1');
      let text = '';
      socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      socket.write(
        `POST /v1/incidents HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${acme.key}\r\n` +
          `content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`,
      );
      socket.write(body);
      const isHeld = async () => (await owner.query('SELECT FROM pg_locks WHERE NOT granted')).rowCount === 1;
      while (!(await isHeld())) await pause(20);

      apiProcess?.kill('SIGTERM');
      const isRefused = () => request(url).get('/healthz').then(() => false, () => true); // prettier-ignore
      while (!(await isRefused())) await pause(20);
      socket.write(`GET /v1/incidents HTTP/1.1\r\nhost: ${host}\r\nx-request-id: too-late\r\n\r\n`);
      await owner.query('COMMIT');
      await owner.end();
      await once(socket, 'close');
      expect(await apiProcess?.exitCode()).toBe(0);

      const [done, refused] = text.split(/(?=HTTP\/1\.1 503)/u);
      expect(done).toMatch(/^HTTP\/1\.1 201 /u);
      expect(refused).toMatch(/content-type: application\/problem\+json/u);
      expect(JSON.parse(refused?.split('\r\n\r\n')[1] ?? '')).toMatchObject({
        type: 'urn:sokuho:problem:unavailable',
        instance: '/v1/incidents',
        requestId: 'too-late',
      });
    },
    A_WHILE,
  );

  it(
    'told to stop as a worker waits for the mails on their way, and leaves the others to the next at once',
    async () => {
      const people = Array.from({ length: 20 }, (_, index) => `officer-${index}@acme.example`);
      for (const email of people) await acme.addMember('officer', email);
      await acme.logIncident(aLeak());
      // All of them would take 12 s over five connections, and a stop has 10.
      api.mailbox.meetsMails({ takeAfterMs: 3_000 });
      const first = startWorker();
      const claimed = async () =>
        (await api.asOwner((owner) => owner.query('SELECT FROM delivery WHERE lease_until IS NOT NULL'))).rowCount;
      while ((await claimed()) === 0) await pause(20);
      expect(await first.stop('SIGTERM')).toBe(0);

      const sent = await acme.deliveries('&state=sent');
      expect(sent.length).toBeLessThanOrEqual(5);
      expect(api.mailbox.messageIds.toSorted()).toEqual(sent.map(({ messageId }) => messageId).toSorted());
      expect(await claimed()).toBe(0);

      api.mailbox.meetsMails('accept');
      startWorker();
      await allSent();
      expect(api.mailbox.messageIds).toHaveLength(people.length);
      expect(new Set(api.mailbox.messageIds).size).toBe(people.length);
    },
    A_WHILE,
  );

  it(
    'says in each line of its log to which request, organisation and trace it belongs, and nothing that people wrote',
    async () => {
      const { url } = await startApi().ready();
      const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
      const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;
      const authorization = `Bearer ${acme.key}`;
      const leak = { ...aLeak({}, { title: '山田花子のカルテ', summary: '電話 090-0000-0000' }), awareAt: api.now() };
      const post = () => request(url).post('/v1/incidents').set({ authorization, traceparent });
      await post().set('x-request-id', 'good').send(leak).expect(201);
      await api.asOwner((owner) =>
        owner.query('ALTER TABLE fact_revision ADD CONSTRAINT broken CHECK (false) NOT VALID'),
      );
      await post().set('x-request-id', 'broken').send(leak).expect(500);
      await api.asOwner((owner) => owner.query('ALTER TABLE fact_revision DROP CONSTRAINT broken'));
      await request(url).get('/v1/incidents?q=山田花子').set({ authorization }).expect(200);
      await request(url).get('/calendar/secret-of-a-feed.ics').expect(404);
      await request(url).get('/acknowledge?token=secret-of-a-link').expect(404);
      await request(url)
        .post('/v1/auth/sign-in')
        .send({ email: 'hanako@example.jp', password: 'secret-of-hers' })
        .expect(401);
      await apiProcess?.stop();

      const output = apiProcess?.output ?? '';
      const lines = output.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line)); // prettier-ignore
      const where = { traceId, organisationId: acme.id };
      for (const reqId of ['good', 'broken'])
        expect(lines).toContainEqual(expect.objectContaining({ msg: 'request completed', reqId, ...where }));
      expect(lines).toContainEqual(expect.objectContaining({ level: 'error', requestId: 'broken', ...where }));
      expect(output).not.toMatch(/山田|%E5%B1%B1|090-|hanako|secret-of|Bearer|INSERT/u);
      expect(output).not.toContain(acme.key);
    },
    A_WHILE,
  );

  it(
    "says in the log of a worker what went wrong, and nothing of the row or of the mail server's answer",
    async () => {
      const email = 'hanako@acme.example';
      await acme.addMember('officer', email);
      await acme.logIncident(aLeak({ specialCareData: true }, { title: '山田花子のカルテ' }));
      api.mailbox.meetsMails({ refuse: 550, saying: `5.1.1 <${email}> is nobody of ours` });
      const says = async (text: string) => {
        const until = performance.now() + 60_000;
        while (worker?.output.includes(text) !== true) {
          if (performance.now() > until) throw new Error(`It did not say "${text}" but: ${worker?.output ?? ''}`);
          await pause(20);
        }
      };
      const broken = 'ALTER TABLE delivery ADD CONSTRAINT broken CHECK (false) NOT VALID';
      await api.asOwner((owner) => owner.query(broken));
      const first = startWorker();
      await says('reminders cannot be sent and were set aside');
      await first.stop();
      await api.asOwner((owner) => owner.query('ALTER TABLE delivery DROP CONSTRAINT broken'));
      await endLeases();
      const second = startWorker();
      await says('delivery not accepted');
      await second.stop();

      const output = first.output + second.output;
      const [given] = await acme.deliveries('&state=failed');
      expect(given).toMatchObject({ recipient: email, lastAnswer: expect.stringContaining(email) });
      expect(output).toContain('violates check constraint');
      expect(output).not.toMatch(/山田|hanako|Failing row|INSERT/u);
    },
    A_WHILE,
  );

  it(
    'sends its spans where OTEL_* says, with the ids of request, organisation and trace, and nothing that people wrote',
    async () => {
      const collector = new OtlpReceiver();
      await collector.listen();
      const { url } = await startApi({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url }).ready();
      const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
      const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;
      const leak = { ...aLeak({}, { title: '山田花子のカルテ' }), awareAt: api.now() };
      await request(url)
        .post('/v1/incidents')
        .set({ authorization: `Bearer ${acme.key}`, traceparent, 'x-request-id': 'traced-one' })
        .send(leak)
        .expect(201);
      await request(url).get('/calendar/secret-of-a-feed.ics').expect(404);
      await request(url).get('/acknowledge?token=secret-of-a-link').expect(404);
      expect(await apiProcess?.stop()).toBe(0);
      await collector.close();

      const ofCaller = collector.spans.filter((span) => span.traceId === traceId);
      const logged = ofCaller.find(({ name }) => name === 'POST /v1/incidents');
      expect(logged).toMatchObject({
        parentSpanId: '00f067aa0ba902b7',
        kind: 2,
        attributes: {
          'http.response.status_code': 201,
          'sokuho.request_id': 'traced-one',
          'sokuho.organisation_id': acme.id,
        },
      });
      expect(ofCaller).toContainEqual(expect.objectContaining({ name: 'transaction', parentSpanId: logged?.spanId }));
      expect(collector.spans.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['GET /calendar/:token.ics', 'GET /acknowledge']),
      );
      expect(collector.said).toContain('"sokuho"');
      expect(collector.said).not.toMatch(/山田|secret-of|Bearer|INSERT|SELECT/u);
      expect(collector.said).not.toContain(acme.key);
    },
    A_WHILE,
  );

  it(
    'that cannot start says in one sentence which setting to look at, and begins no work',
    async () => {
      const taken = startApi();
      await taken.ready();
      const port = new URL(taken.url).port;
      const wrong = new URL(api.databaseUrl);
      const withUrl = (change: (url: URL) => void): string => {
        const url = new URL(wrong);
        change(url);
        return url.href;
      };
      const cases: readonly (readonly [TestSettings, RegExp])[] = [
        [{ PORT: port, SOKUHO_ROLE: 'all' }, /^PORT: .*:\d+ is in use by another program\./u],
        [{ HOST: '192.0.2.1' }, /^HOST: 192\.0\.2\.1 is no address of this machine\./u],
        [{ DATABASE_URL: withUrl((url) => (url.password = 'wrong')) }, /^DATABASE_URL: the password is wrong/u],
        [{ DATABASE_URL: withUrl((url) => (url.pathname = '/nowhere')) }, /^DATABASE_URL: there is no such database/u],
        [{ DATABASE_URL: withUrl((url) => (url.port = '1')) }, /^DATABASE_URL: the database cannot be reached/u],
        [{ DATABASE_URL: 'postgres://u:hunter2@a:1,b:2/x' }, /^DATABASE_URL: its value \(not shown\) is not usable/u],
      ];
      for (const [settings, sentence] of cases) {
        const refused = new ChildApp(compiled.main, {
          SOKUHO_ROLE: 'api',
          DATABASE_URL: api.databaseUrl,
          HOST: '127.0.0.1',
          ...keys,
          ...settings,
        });
        expect(await refused.exitCode()).toBe(1);
        const said = refused.output.split('sokuho did not start.\n')[1] ?? refused.output;
        expect(said).toMatch(sentence);
        expect(said).not.toMatch(/hunter2|\n {4}at /u);
      }
    },
    A_WHILE,
  );

  it(
    'on an empty database of its own makes an organisation for the key that it was given, and none without one',
    async () => {
      const database = await emptyDatabase();
      const key = makeApiKey();
      const isOpen = async (): Promise<number> =>
        (await request(String(apiProcess?.url)).get('/v1/organisation').set('authorization', `Bearer ${key}`)).status;
      await startApi({ DATABASE_URL: database.url }).ready();
      expect([await isOpen(), apiProcess?.adminKey]).toEqual([401, null]);
      await apiProcess?.stop();
      await startApi({ DATABASE_URL: database.url, SOKUHO_BOOTSTRAP_API_KEY: key }).ready();
      expect([await isOpen(), apiProcess?.adminKey]).toEqual([200, null]);
      await apiProcess?.stop();
      await database.drop();
    },
    A_WHILE,
  );

  it(
    'whose database has not answered for the time that is set ends, to be started anew',
    async () => {
      const proxy = await DatabaseProxy.inFrontOf(api.databaseUrl);
      const silent = startApi({
        DATABASE_URL: proxy.url,
        DATABASE_STATEMENT_SECONDS: '1',
        SOKUHO_EXIT_AFTER_SECONDS: '2',
      });
      await silent.ready();
      proxy.freeze();
      proxy.freezeNew(true);
      expect(await silent.exitCode()).toBe(1);
      expect(silent.output).toContain('nothing has worked for too long');
      await proxy.close();
    },
    A_WHILE,
  );
});
