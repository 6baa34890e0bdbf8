import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import request from 'supertest';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { ReminderDispatcherService, SweepIncomplete } from '../../src/reminders/reminder-dispatcher.service.js';
import { GapCheckService } from '../../src/watch/gaps/gap-check.service.js';
import { loops } from '../../src/watch/sweeps/loops.js';
import { SweepWatchService } from '../../src/watch/sweeps/sweep-watch.service.js';
import { aFiling, aLeak } from '../support/builders.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';
import { WebhookReceiver } from '../support/webhook-receiver.js';

const token = 'a-token-for-the-tests';
const start = '2026-06-01T10:00:00+09:00';
const outside = new WebhookReceiver();

beforeAll(() => outside.listen());
afterAll(() => outside.close());

describe('the watch', () => {
  let acme: TestOrganisation;

  // The address is known once the receiver listens.
  const settings = {
    SOKUHO_METRICS_TOKEN: token,
    SOKUHO_WEBHOOK_ALLOWED_HOSTS: '127.0.0.1',
    get SOKUHO_HEARTBEAT_URL() {
      return `http://127.0.0.1:${String(outside.port)}/ping/secret-part`;
    },
  };
  const api = useTestApi(settings);

  beforeEach(async () => {
    outside.empty();
    api.mailbox.empty();
    api.clock.standAt(start);
    acme = await api.newOrganisation();
    await acme.addMember('officer', officer());
  });

  afterEach(async () => {
    // What one test left open is no business of the next, nor of an earlier day.
    await breakOff("UPDATE deadline SET state = 'discharged', awaits_supplement = false");
    await breakOff("UPDATE reminder SET state = 'cancelled' WHERE state = 'planned'");
    await breakOff("UPDATE delivery SET state = 'cancelled' WHERE state = 'queued'");
  });

  const officer = (): string => `houmu@${acme.id}.example`;
  const readiness = async () => (await request(api.url).get('/readyz').expect(200)).body;
  const metrics = async (): Promise<string> =>
    (await request(api.url).get('/metrics').set('authorization', `Bearer ${token}`).expect(200)).text;
  const breakOff = (statement: string) => api.asOwner((owner) => owner.query(statement));
  const checkGaps = (): Promise<number> => api.part(GapCheckService).sweep();
  /** As the loops of a worker do; a sweep within a second of one that was noted is not noted. */
  const swept = async (loop: string, found: number): Promise<void> => {
    const { rows } = await breakOff('SELECT clock_timestamp() AS since');
    const noted = `SELECT 1 FROM worker_sweep WHERE loop = $1 AND found = $2 AND swept_at >= $3`;
    const isNoted = () => api.asOwner((owner) => owner.query(noted, [loop, found, rows[0].since]));
    do {
      api.part(SweepWatchService).swept(loop, { found, seconds: 0.01 });
      await new Promise((resolve) => setTimeout(resolve, 50));
    } while ((await isNoted()).rowCount === 0);
  };

  describe('of sending', () => {
    it('tells what is due and unsent, how old it is, and what failed in which way', async () => {
      await acme.logIncident(aLeak());
      expect(await readiness()).toMatchObject({
        status: 'ok',
        reminders: { due: 3, oldestAgeSeconds: 0 },
        deliveries: { mail: { waiting: 0, retried: 0, oldestAgeSeconds: null } },
      });

      await acme.addMember('legal', 'refused@acme.example');
      await acme.addMember('admin', 'stalled@acme.example');
      api.mailbox.meetsMails((to) => ({ refuse: to === 'refused@acme.example' ? 550 : 451 }));
      api.clock.standAt('2026-06-01T10:10:00+09:00');
      expect(await readiness()).toMatchObject({
        warnings: expect.arrayContaining(['reminders_late']),
        reminders: { due: 3, oldestAgeSeconds: 600 },
      });

      await api.sweep();
      const { warnings, reminders, deliveries, failures } = await readiness();
      expect(reminders).toMatchObject({ due: 0, oldestAgeSeconds: null });
      expect(deliveries.mail).toMatchObject({ waiting: expect.any(Number), oldestAgeSeconds: 0 });
      expect(deliveries.mail.retried).toBeGreaterThan(0);
      expect(failures.mail.failed).toBe(deliveries.mail.retried);
      expect(failures.webhook).toEqual({ refused: 0, failed: 0, givenUp: 0 });
      expect(warnings).not.toContain('reminders_late');

      const text = await metrics();
      expect(text).toContain(`sokuho_deliveries_waiting{channel="mail"} ${String(deliveries.mail.waiting)}\n`);
      expect(text).toContain(
        `sokuho_failures_last_hour{channel="mail",kind="failed"} ${String(failures.mail.failed)}\n`,
      );
      expect(text).toMatch(/sokuho_delivery_attempts_total\{channel="mail",outcome="failed"\} [1-9]/u);
    });

    it('knows of a mail refused for good, until an hour has passed', async () => {
      await acme.logIncident(aLeak());
      api.mailbox.meetsMails({ refuse: 550 });
      await api.sweep();
      const { warnings, failures } = await readiness();
      // Its address refused, the only member cannot be told either.
      expect(api.log.takeErrors().join()).toContain('no mail reaches anybody');
      expect(warnings).toContain('delivery_given_up');
      expect(failures.mail.refused).toBeGreaterThan(0);
      expect(failures.mail.givenUp).toBe(failures.mail.refused);

      api.clock.standAt('2026-06-01T11:30:00+09:00');
      expect((await readiness()).failures.mail).toEqual({ refused: 0, failed: 0, givenUp: 0 });
    });

    it('says which loops were swept, in whichever process, and warns when one that is needed was not', async () => {
      await breakOff('DELETE FROM worker_sweep');
      expect((await readiness()).warnings).toContain('no_sweep');
      for (const loop of [loops.remind, loops.send, loops.gaps]) await swept(loop, 0);
      const { warnings, sweeps } = await readiness();
      expect(warnings).not.toContain('no_sweep');
      expect(sweeps.map(({ loop }: { loop: string }) => loop).toSorted()).toEqual([
        'GapLoop',
        'RemindLoop',
        'SendLoop',
      ]);
      for (const { ageSeconds } of sweeps) expect(ageSeconds).toBeLessThan(60);
      expect(await metrics()).toMatch(/sokuho_sweep_age_seconds\{loop="RemindLoop"\} \d/u);

      await breakOff("UPDATE worker_sweep SET swept_at = swept_at - interval '6 minutes' WHERE loop = 'SendLoop'");
      expect((await readiness()).warnings).toContain('no_sweep');
    });

    it('counts a sweep that failed for one organisation as failed, once the others have had their turn', async () => {
      await acme.logIncident(aLeak());
      const dispatcher = api.part(ReminderDispatcherService);
      const unitOfWork = api.part(UnitOfWork);
      const broken = await api.newOrganisation();
      await broken.logIncident(aLeak());
      const run = unitOfWork.run.bind(unitOfWork);
      const failing = jest
        .spyOn(unitOfWork, 'run')
        .mockImplementation((id, work) => (id === broken.id ? Promise.reject(new Error('broken')) : run(id, work)));
      await expect(dispatcher.sweep()).rejects.toThrow(SweepIncomplete);
      failing.mockRestore();
      expect(api.log.takeErrors().join()).toContain('could not be dispatched');
      expect((await acme.deliveries()).map(({ recipient }) => recipient)).toEqual([officer()]);
    });

    it('sets aside what cannot be sent of one organisation, and warns of it as of a gap', async () => {
      const broken = await api.newOrganisation();
      await broken.addMember('officer');
      await broken.logIncident(aLeak());
      await acme.logIncident(aLeak());
      await breakOff(`UPDATE assessment SET body = '{}' WHERE organisation_id = '${broken.id}'`);

      expect(await api.part(ReminderDispatcherService).sweep()).toBe(3);
      expect(api.log.takeErrors().every((error) => error.includes('set aside'))).toBe(true);
      expect(await checkGaps()).toBe(3);
      expect(api.log.takeErrors().join()).toContain('reminder.gap');
      expect((await acme.deliveries()).map(({ recipient }) => recipient)).toEqual([officer()]);
    });
  });

  describe('of clocks', () => {
    it.each([
      ['forward', '2026-06-01T11:00:00+09:00', 3_600],
      ['back', '2026-06-01T09:59:00+09:00', -60],
    ])('names a jump %s', async (direction, to, seconds) => {
      await readiness();
      api.clock.standAt(to);
      const { clock, warnings } = await readiness();
      expect(clock.lastJump).toMatchObject({ clock: 'process', at: expect.stringContaining(to.slice(0, 16)) });
      expect(clock.lastJump.seconds).toBeCloseTo(seconds, -1);
      expect(warnings).toContain('clock_jumped');
      expect(await metrics()).toMatch(
        new RegExp(`sokuho_clock_jumps_total\\{clock="process",direction="${direction}"\\} [1-9]`, 'u'),
      );
    });

    it("tells how far this process is from the database's clock", async () => {
      api.clock.standAt(new Date(Date.now() - 60_000).toISOString());
      const { clock, warnings } = await readiness();
      expect(clock.offsetSeconds).toBeCloseTo(-60, -1);
      expect(warnings).toContain('clock_off');
    });
  });

  describe('of gaps', () => {
    const admin = (): string => `admin@${acme.id}.example`;

    it('finds none while reminders are planned, also after they were sent and after a filing', async () => {
      const incident = await acme.logIncident(aLeak());
      expect(await checkGaps()).toBe(0);
      await api.sweep();
      expect(await checkGaps()).toBe(0);
      await acme.file(incident, aFiling({ serves: ['preliminary_report'], filedAt: start }));
      expect(await checkGaps()).toBe(0);
      for (const later of ['2026-06-10T12:00:00+09:00', '2026-08-01T12:00:00+09:00']) {
        api.clock.standAt(later);
        await api.sweep();
        expect(await checkGaps()).toBe(0);
      }
    });

    it('cries for a deadline that lost its reminders: log, metric, record, webhook, and mail once a day', async () => {
      await acme.addMember('admin', admin());
      await acme.post('/v1/webhooks', {
        url: `http://127.0.0.1:${String(outside.port)}/hook`,
        eventTypes: ['reminder.gap'],
      });
      const incident = await acme.logIncident(aLeak({ specialCareData: true }, { title: '名簿の\r\nBcc: 誤送信' }));
      const deadline = incident.deadlines.find(({ kind }) => kind === 'final_report');
      await api.sweep();
      api.mailbox.empty();
      await breakOff(
        `UPDATE reminder SET state = 'cancelled' WHERE deadline_id = '${deadline?.id ?? ''}' AND state = 'planned'`,
      );

      expect(await checkGaps()).toBe(1);
      expect(await checkGaps()).toBe(1);
      expect(api.log.takeErrors().join()).toContain(deadline?.id);
      await swept(loops.gaps, 1);
      expect(await readiness()).toMatchObject({
        warnings: expect.arrayContaining(['reminder_gap']),
        reminders: { gaps: 1 },
      });
      expect(await metrics()).toContain('sokuho_reminder_gaps 1\n');

      await api.sweep();
      expect(api.mailbox.mails).toHaveLength(1);
      const [mail] = api.mailbox.of(admin());
      expect(mail?.subject).toMatch(/^【要対応】確報のリマインダーが予定されていません：名簿の Bcc: 誤送信/u);
      expect(mail?.text).toContain('令和8年6月30日');
      expect(mail?.text).toContain(deadline?.id);
      expect(outside.of('reminder.gap').map(({ data }) => data)).toEqual([
        {
          deadlineId: deadline?.id,
          dueOn: '2026-06-30',
          obligation: 'final_report',
          incidentId: incident.id,
          drill: false,
        },
      ]);
      const events = (await acme.get(`/v1/audit/events?incidentId=${incident.id}`)).items as { action: string }[];
      expect(events.filter(({ action }) => action === 'reminder.gap')).toHaveLength(1);

      api.clock.standAt('2026-06-02T00:01:00+09:00');
      expect(await checkGaps()).toBe(1);
      await api.sweep();
      expect(api.mailbox.of(admin()).filter(({ subject }) => subject?.startsWith('【要対応】') === true)).toHaveLength(
        2,
      );

      const policy = await acme.request('get', '/v1/reminder-policy');
      await acme
        .request('put', '/v1/reminder-policy')
        .set('if-match', String(policy.headers['etag']))
        .send(policy.body)
        .expect(200);
      expect(await checkGaps()).toBe(0);
      api.log.takeErrors();
    });

    it('does not take for cover what will never be a reminder of this deadline in time', async () => {
      await acme.logIncident(aLeak());
      const mine = `organisation_id = '${acme.id}'`;
      await breakOff(`UPDATE reminder SET due_at = due_at + interval '1 year' WHERE ${mine}`);
      expect(await checkGaps()).toBeGreaterThan(0);
      await breakOff(`UPDATE reminder SET due_at = due_at - interval '1 year', escalates = id WHERE ${mine}`);
      expect(await checkGaps()).toBeGreaterThan(0);
      await breakOff(`UPDATE reminder SET escalates = NULL WHERE ${mine}`);
      expect(await checkGaps()).toBe(0);
      api.log.takeErrors();
    });

    it('looks at a final report that awaits its supplement too', async () => {
      const incident = await acme.logIncident(aLeak());
      await acme.file(incident, aFiling({ serves: ['final_report'], filedAt: start, complete: false }));
      expect(await checkGaps()).toBe(0);
      await breakOff(`UPDATE reminder SET state = 'cancelled' WHERE organisation_id = '${acme.id}'`);
      await breakOff(
        `UPDATE deadline SET state = 'discharged' WHERE organisation_id = '${acme.id}' AND state = 'open'`,
      );
      expect(await checkGaps()).toBe(1);
      api.log.takeErrors();
      await breakOff(`UPDATE deadline SET awaits_supplement = false WHERE organisation_id = '${acme.id}'`);
      expect(await checkGaps()).toBe(0);
    });
  });

  describe('from outside', () => {
    const pings = (): string[] => outside.received.map(({ path }) => path);

    it('is pinged after a sweep when all is well, and neither when mails do not leave nor when a gap stands', async () => {
      await swept(loops.gaps, 1);
      await swept(loops.send, 0);
      await swept(loops.remind, 0);
      expect(pings()).toEqual([]);

      await swept(loops.gaps, 0);
      api.part(SweepWatchService).failed(loops.remind);
      await swept(loops.tell, 0);
      expect(pings()).toEqual([]);

      outside.answers({ status: 500 });
      await swept(loops.remind, 0);
      expect(pings()).toEqual(['/ping/secret-part']);
      expect(await metrics()).toContain('sokuho_heartbeats_total{outcome="failed"} 1\n');

      // Sweeps that follow at once are one to whoever counts in minutes.
      await swept(loops.remind, 0);
      expect(pings()).toHaveLength(1);
    });
  });

  describe('of everything, as Prometheus reads it', () => {
    it('needs the token that the operator set', async () => {
      const ask = () => request(api.url).get('/metrics');
      await ask().expect(401);
      await ask().set('authorization', `Bearer ${token}x`).expect(401);
      await ask().set('authorization', `Bearer ${acme.key}`).expect(401);
      const { headers } = await ask().set('authorization', `Bearer ${token}`).expect(200);
      expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    });

    it('measures requests by route, the pools, and the law that is held', async () => {
      await acme.logIncident(aLeak());
      await acme.request('get', `/v1/incidents/${acme.id}`).expect(404);
      await request(api.url).get('/wp-login.php').expect(404);
      const text = await metrics();
      expect(text).toMatch(
        /sokuho_http_request_seconds_count\{method="POST",route="\/v1\/incidents",status="201"\} [1-9]/u,
      );
      expect(text).toMatch(
        /sokuho_http_request_seconds_count\{method="GET",route="\/v1\/incidents\/:id",status="404"\} [1-9]/u,
      );
      expect(text).toMatch(/sokuho_database_connections\{pool="work",state="idle"\} \d/u);
      expect(text).toMatch(/sokuho_database_waiting\{pool="system"\} \d/u);
      expect(text).toContain('sokuho_law_version{regime="appi-private",version="appi-private/2024-04-01"} 1\n');
      expect(text).toContain('sokuho_law_version{regime="appi-private",version="appi-private/2022-04-01"} 0\n');
      expect(text).toMatch(/sokuho_law_calendar_until_seconds \d{10}\n/u);
      expect(text).not.toContain('wp-login');
    });

    it('names no organisation, nobody, and no id at all', async () => {
      await acme.logIncident(aLeak());
      await api.sweep();
      const text = `${await metrics()}${JSON.stringify(await readiness())}`;
      expect(text).not.toContain(acme.id);
      expect(text).not.toMatch(/[\w.]+@[\w.]+|[0-9a-f]{8}-[0-9a-f]{4}-|secret-part/u);
    });

    it('says that the database does not answer, and shows no old number for a new one', async () => {
      await breakOff('REVOKE SELECT ON worker_sweep FROM sokuho_system');
      try {
        const text = await metrics();
        expect(text).toContain('sokuho_database_up 0\n');
        expect(text).not.toMatch(/^sokuho_reminders_due /mu);
        await request(api.url).get('/readyz').expect(503);
      } finally {
        await breakOff('GRANT SELECT ON worker_sweep TO sokuho_system');
      }
      expect(await metrics()).toContain('sokuho_database_up 1\n');
    });
  });
});
