import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { eventTypeNames, eventTypes } from '../../src/webhooks/catalogue/event-types.js';
import { WebhookOutboxService } from '../../src/webhooks/outbox/webhook-outbox.service.js';
import { WebhookSweepService } from '../../src/webhooks/webhook-sweep.service.js';
import { aFiling, aLeak } from '../support/builders.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';
import { type ReceivedWebhook, WebhookReceiver } from '../support/webhook-receiver.js';

const start = '2026-06-01T10:00:00+09:00';
const minutesLater = (minutes: number): string => new Date(Date.parse(start) + minutes * 60_000).toISOString();

interface Made {
  readonly id: string;
  readonly secret: string;
  readonly url: string;
}

interface Listed {
  readonly eventId: string;
  readonly state: string;
  readonly nextAttemptAt: string | null;
  readonly attempts: readonly { readonly outcome: string; readonly answer: string }[];
}

describe('webhooks', () => {
  const api = useTestApi({ SOKUHO_WEBHOOK_ALLOWED_HOSTS: '127.0.0.1, hooks.inside.example' });
  const receiver = new WebhookReceiver();
  let acme: TestOrganisation;

  beforeAll(() => receiver.listen());
  afterAll(() => receiver.close());

  beforeEach(async () => {
    receiver.empty();
    api.clock.standAt(start);
    acme = await api.newOrganisation();
    await acme.addMember('officer', officer());
  });

  afterEach(async () => {
    // What one test left planned or queued is no business of the next.
    await api.asOwner(async (owner) => {
      await owner.query('UPDATE webhook_endpoint SET removed_at = created_at');
      await owner.query("UPDATE delivery SET state = 'cancelled' WHERE state = 'queued'");
      await owner.query("UPDATE reminder SET state = 'cancelled' WHERE state = 'planned'");
    });
  });

  const officer = (): string => `houmu@${acme.id}.example`;
  const url = (path = '/hook'): string => `http://127.0.0.1:${String(receiver.port)}${path}`;
  const listen = (rest: object = {}): Promise<Made> => acme.post('/v1/webhooks', { url: url(), ...rest });
  const sweep = async (): Promise<void> => {
    while ((await api.part(WebhookSweepService).sweep()) > 0);
  };
  const test = async ({ id }: Pick<Made, 'id'>): Promise<string> =>
    (await acme.post(`/v1/webhooks/${id}/test`, {}, 202)).eventId;
  const deliveriesTo = async ({ id }: Pick<Made, 'id'>): Promise<Listed[]> =>
    (await acme.get(`/v1/webhooks/${id}/deliveries`)).items;

  /** As a receiver verifies it that reads the same clock as we do. */
  const verified = (secret: string, { body, headers }: ReceivedWebhook): unknown => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(api.clock.now().getTime());
    try {
      return new Webhook(secret).verify(body, headers as Record<string, string>);
    } finally {
      clock.mockRestore();
    }
  };

  describe('what arrives', () => {
    it('is verified by the standardwebhooks package, and by no other secret', async () => {
      const { secret } = await listen();
      const other = await listen({ url: url('/other') });
      await acme.logIncident(aLeak({ specialCareData: true }));
      await sweep();

      const own = receiver.received.filter(({ path }) => path === '/hook');
      expect(own.length).toBeGreaterThan(0);
      for (const sent of own) {
        expect(verified(secret, sent)).toEqual(JSON.parse(sent.body));
        expect(() => verified(other.secret, sent)).toThrow(/signature/iu);
        expect(() => verified(secret, { ...sent, body: `${sent.body} ` })).toThrow(/signature/iu);
      }
    });

    it('tells of an incident by ids, kinds and dates alone', async () => {
      await listen();
      const title = '秘密の題名';
      const incident = await acme.logIncident(aLeak({ specialCareData: true }, { title, summary: '秘密の概要' }));
      await sweep();

      expect(receiver.of('incident.logged')).toEqual([
        {
          type: 'incident.logged',
          timestamp: '2026-06-01T10:00:00.000+09:00',
          data: { incidentId: incident.id, drill: false, verdicts: { 'appi-private': 'reportable' } },
        },
      ]);
      expect(receiver.received.map(({ body }) => body).join('')).not.toContain('秘密');
      expect(receiver.received[0]?.headers).toMatchObject({ 'content-type': 'application/json' });
    });

    it('follows a case from its facts to its filing, each event as the catalogue shows it', async () => {
      await listen();
      const incident = await acme.logIncident(aLeak({ specialCareData: true }));
      await acme.addFacts(incident, { wrongfulPurpose: true });
      await api.sweep();
      const draft = await acme.post(`/v1/incidents/${incident.id}/drafts`, { kind: 'preliminary_report' });
      await acme.post(
        `/v1/drafts/${draft.id}/submit`,
        { acceptIncomplete: '組織の情報は様式の外で記載する。' },
        200,
        '"1"',
      );
      await (
        await api.memberOf(acme, 'legal', 'reviewer@acme.example')
      ).post(`/v1/drafts/${draft.id}/approve`, { acceptIncomplete: '同上' }, 200, '"1"');
      await acme.determine(incident, {
        kind: 'date_kept',
        reason: 'x',
        obligation: 'final_report',
        dueOn: '2026-07-24',
      });
      await acme.file(incident, aFiling({ serves: ['preliminary_report'], filedAt: start }));
      await acme.determine(incident, { kind: 'not_a_leak', reason: 'x' });
      await api.sweep();

      expect(receiver.of('deadline.moved')[0]?.data).toMatchObject({
        incidentId: incident.id,
        kind: 'final_report',
        from: '2026-06-30',
        to: '2026-07-30',
        rule: 'R24',
      });
      expect(receiver.of('deadline.moved')).toHaveLength(2);
      expect(receiver.of('filing.recorded')[0]?.data).toMatchObject({
        serves: ['preliminary_report'],
        complete: true,
        outcome: { preliminary_report: 'met' },
      });
      expect(receiver.types).toEqual(
        expect.arrayContaining([
          'incident.facts_added',
          'determination.made',
          'deadline.dropped',
          'draft.submitted',
          'draft.approved',
          'reminder.sent',
        ]),
      );
      for (const { body } of receiver.received) {
        const { type, data } = JSON.parse(body) as { type: keyof typeof eventTypes; data: object };
        expect([type, Object.keys(data).toSorted()]).toEqual([type, Object.keys(eventTypes[type].example).toSorted()]);
        expect(Buffer.byteLength(body)).toBeLessThan(20_000);
      }
    });

    it('of an exercise says so', async () => {
      await listen();
      await acme.logIncident(aLeak({ specialCareData: true }, { drill: true }));
      await sweep();
      expect(receiver.of('incident.logged')[0]?.data).toMatchObject({ drill: true });
    });

    it('is what the endpoint asked for', async () => {
      await listen({ eventTypes: ['deadline.moved'] });
      const incident = await acme.logIncident(aLeak({ specialCareData: true }));
      await acme.addFacts(incident, { wrongfulPurpose: true });
      await sweep();
      expect(receiver.types).toEqual(['deadline.moved']);
    });

    it('is nothing of what happened while each endpoint was disabled or removed, and nothing of that is kept', async () => {
      const kept = () =>
        api.asOwner(async (owner) => {
          const { rows } = await owner.query('SELECT type FROM webhook_event WHERE organisation_id = $1', [acme.id]);
          return rows;
        });
      const disabled = await listen();
      const removed = await listen({ url: url('/removed') });
      await acme.patch(`/v1/webhooks/${disabled.id}`, { enabled: false }, '*');
      await acme.request('delete', `/v1/webhooks/${removed.id}`).set('if-match', '*').expect(204);
      const before = await kept();
      await acme.logIncident(aLeak({ specialCareData: true }));
      expect(await kept()).toEqual(before);
      await acme.patch(`/v1/webhooks/${disabled.id}`, { enabled: true }, '*');
      await sweep();
      expect(receiver.received).toEqual([]);
    });

    it('is nothing of what was rolled back', async () => {
      await listen();
      const events = [{ type: 'incident.logged' as const, data: {} }];
      await expect(
        api.part(UnitOfWork).run(acme.id, async (tx) => {
          api.part(WebhookOutboxService).put(tx, events);
          await tx.rows({ name: 'broken', text: 'SELECT 1 / 0' }, []);
        }),
      ).rejects.toThrow(/division by zero/u);
      await sweep();
      expect(receiver.received).toEqual([]);
    });

    it('comes once, however many workers sweep at once', async () => {
      await listen();
      for (let count = 0; count < 10; count += 1) await acme.logIncident(aLeak({ specialCareData: true }));
      await Promise.all([sweep(), sweep(), sweep(), sweep()]);
      await sweep();
      expect(receiver.of('incident.logged')).toHaveLength(10);
    });

    it('of the record is a checkpoint that verifies by itself', async () => {
      await listen({ eventTypes: ['audit.checkpoint_signed'] });
      const checkpoint = await acme.post('/v1/audit/checkpoints', {});
      await sweep();
      expect(receiver.of('audit.checkpoint_signed').map(({ data }) => data)).toEqual([checkpoint]);
    });
  });

  describe('a date', () => {
    const near = (): unknown[] =>
      receiver.received
        .map(({ body }) => JSON.parse(body) as { type: string; data: { kind: string; daysLeft?: number } })
        .filter(({ data }) => data.kind === 'final_report')
        .map(({ type, data }) => [type, data.daysLeft ?? null]);

    it('is told of 7, 3 and 1 days before and when it is missed, once each; after downtime the newest alone', async () => {
      await listen({ eventTypes: ['deadline.approaching', 'deadline.missed'] });
      await acme.logIncident(aLeak({ specialCareData: true }));
      await sweep();
      expect(near()).toEqual([]);

      api.clock.standAt('2026-06-24T00:00:00+09:00');
      await sweep();
      await sweep();
      expect(near()).toEqual([['deadline.approaching', 7]]);

      api.clock.standAt('2026-06-29T12:00:00+09:00');
      await sweep();
      expect(near()).toEqual([
        ['deadline.approaching', 7],
        ['deadline.approaching', 3],
      ]);

      api.clock.standAt('2026-07-01T00:00:00+09:00');
      await sweep();
      await sweep();
      expect(near().slice(2)).toEqual([['deadline.missed', null]]);
    });

    it('that was filed is told of no more', async () => {
      await listen({ eventTypes: ['deadline.approaching', 'deadline.missed'] });
      const incident = await acme.logIncident(aLeak({ specialCareData: true }));
      await acme.file(incident, aFiling({ serves: ['preliminary_report', 'final_report'], filedAt: start }));
      api.clock.standAt('2026-07-10T00:00:00+09:00');
      await sweep();
      expect(receiver.received).toEqual([]);
    });

    it('that was missed before anybody listened is no news', async () => {
      await acme.logIncident(aLeak({ specialCareData: true }));
      api.clock.standAt('2026-07-10T00:00:00+09:00');
      await listen();
      await sweep();
      expect(receiver.received).toEqual([]);
    });
  });

  describe('a receiver that fails', () => {
    it('keeps what a receiver says in its history, and out of the log', async () => {
      const endpoint = await listen();
      receiver.answers({ status: 500 });
      await test(endpoint);
      const warned = jest.spyOn(api.log, 'warn');
      await sweep();

      const said = JSON.stringify(warned.mock.calls);
      warned.mockRestore();
      expect(said).toContain('webhook not accepted');
      expect(said).not.toContain('as the test');
      expect((await deliveriesTo(endpoint))[0]?.attempts[0]?.answer).toContain('as the test');
    });

    it.each([
      ['an error', { status: 500 }, 'HTTP 500: as the test wants it'],
      ['a redirect', { status: 302, headers: { location: '/elsewhere' } }, 'HTTP 302 (redirects are not followed'],
      ['a closed connection', 'hang up' as const, 'socket hang up'],
    ])(
      'with %s is asked again by the recommended schedule, with the same id and a new timestamp',
      async (_, manner, said) => {
        const endpoint = await listen();
        receiver.answers(manner);
        const eventId = await test(endpoint);
        const pauses: number[] = [];
        for (let attempt = 1; attempt < 10; attempt += 1) {
          await sweep();
          const [delivery] = await deliveriesTo(endpoint);
          const next = delivery?.nextAttemptAt ?? '';
          pauses.push((Date.parse(next) - api.clock.now().getTime()) / 1000);
          api.clock.standAt(next);
        }
        await sweep();

        const recommended = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];
        expect(pauses.map((pause, index) => pause / (recommended[index] ?? 0))).toEqual(
          recommended.map(() => expect.closeTo(1.05, 1)),
        );
        for (const [index, pause] of pauses.entries()) expect(pause).toBeGreaterThanOrEqual(recommended[index] ?? 0);
        expect(receiver.received).toHaveLength(10);
        expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([eventId]));
        expect(new Set(receiver.received.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(10);
        expect(new Set(receiver.received.map(({ path }) => path))).toEqual(new Set(['/hook']));
        const [delivery] = await deliveriesTo(endpoint);
        expect(delivery).toMatchObject({ state: 'failed', nextAttemptAt: null });
        expect(delivery?.attempts.map(({ outcome }) => outcome)).toEqual(Array(10).fill('failed'));
        expect(delivery?.attempts[9]?.answer).toContain(said);

        // The admins hear of it once; repeated by hand it goes out with the id that it had, and has three days anew.
        const [failed] = await acme.deliveries('&channel=webhook&state=failed');
        expect((await acme.deliveries('&purpose=webhook_failure')).map(({ recipient }) => recipient)).toEqual([
          officer(),
        ]);
        await acme.post(`/v1/deliveries/${failed?.id ?? ''}/redeliver`, {}, 200);
        await sweep();
        expect(await acme.get(`/v1/deliveries/${failed?.id ?? ''}`)).toMatchObject({ state: 'queued', attempts: 11 });
        receiver.answers({ status: 200 });
        api.clock.standAt(new Date(api.clock.now().getTime() + 6000).toISOString());
        await sweep();
        expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(eventId);
        expect(await acme.get(`/v1/deliveries/${failed?.id ?? ''}`)).toMatchObject({ state: 'sent', attempts: 12 });
      },
    );

    it('signs each attempt anew, so that the last verifies and the first has grown too old', async () => {
      const endpoint = await listen();
      receiver.answers({ status: 503 });
      await test(endpoint);
      await sweep();
      receiver.answers({ status: 200 });
      api.clock.standAt(minutesLater(30));
      await sweep();
      const [first, last] = receiver.received as [ReceivedWebhook, ReceivedWebhook];
      expect(verified(endpoint.secret, last)).toBeDefined();
      expect(() => verified(endpoint.secret, first)).toThrow(/too old/iu);
    });

    it.each([
      ['seconds', '3600', 60],
      ['a date', 'Mon, 01 Jun 2026 03:00:00 GMT', 120],
      ['more than a day', '864000', 1440],
    ])('and names a pause in Retry-After (%s) is left alone for it', async (_, header, minutes) => {
      const endpoint = await listen();
      receiver.answers({ status: 429, headers: { 'retry-after': header } });
      await test(endpoint);
      await sweep();
      const [delivery] = await deliveriesTo(endpoint);
      expect(Date.parse(delivery?.nextAttemptAt ?? '')).toBe(Date.parse(minutesLater(minutes)));
    });

    it('with 410 gets nothing more, and what was queued for it is cancelled; the admins hear of it', async () => {
      const admin = await acme.addMember('admin');
      const endpoint = await listen({ url: url('/secret-path'), description: '監視' });
      receiver.answers({ status: 500 });
      await test(endpoint);
      await sweep();
      receiver.answers({ status: 410 });
      await test(endpoint);
      await sweep();

      const seen = await acme.get(`/v1/webhooks/${endpoint.id}`);
      expect(seen).toMatchObject({ enabled: false, disabledBecause: 'gone' });
      expect((await deliveriesTo(endpoint)).map(({ state }) => state)).toEqual(['failed', 'cancelled']);
      const [failed] = await acme.deliveries('&channel=webhook&state=failed');
      await acme.post(`/v1/deliveries/${failed?.id ?? ''}/redeliver`, {}, 409);
      api.mailbox.empty();
      await api.sweep();
      const [mail, ...rest] = api.mailbox.of(admin.email);
      expect(rest).toEqual([]);
      expect(mail?.subject).toBe(`【要対応】Webhook を停止しました（127.0.0.1:${String(receiver.port)}）`);
      expect(mail?.text).toContain('監視');
      expect(`${mail?.text ?? ''}${String(mail?.html)}`).not.toContain('secret-path');

      receiver.empty();
      await acme.logIncident(aLeak({ specialCareData: true }));
      api.clock.standAt(minutesLater(600));
      await sweep();
      expect(receiver.received).toEqual([]);
      await acme.post(`/v1/webhooks/${endpoint.id}/test`, {}, 409);

      await acme.patch(`/v1/webhooks/${endpoint.id}`, { enabled: true }, '*');
      await test(endpoint);
      await sweep();
      expect(receiver.types).toEqual(['webhook.test']);
    });

    it('keeps no mail waiting, and no other receiver', async () => {
      await listen();
      await listen({ url: url('/other') });
      receiver.answers('hang up');
      api.mailbox.empty();
      await acme.logIncident(aLeak({ specialCareData: true }));
      await api.sweep();
      expect(api.mailbox.of(officer())).toHaveLength(1);
      expect(new Set(receiver.received.map(({ path }) => path))).toEqual(new Set(['/hook', '/other']));
    });

    it('is told of a reminder that no mail server took', async () => {
      await listen({ eventTypes: ['reminder.failed'] });
      api.mailbox.meetsMails({ refuse: 550 });
      const incident = await acme.logIncident(aLeak({ specialCareData: true }));
      await api.sweep();
      api.mailbox.empty();
      expect(api.log.takeErrors().join()).toContain('no mail reaches anybody');
      expect(receiver.of('reminder.failed')[0]?.data).toEqual({
        incidentId: incident.id,
        drill: false,
        reminderId: expect.any(String),
        deliveryId: expect.any(String),
        attempts: 1,
      });
      expect((await acme.timelineOf(incident)).map(({ action }) => action)).toContain('delivery.failed');
    });
  });

  describe('a replay', () => {
    it('has the webhook-id of the first time and a new signature', async () => {
      const endpoint = await listen();
      const eventId = await test(endpoint);
      await sweep();
      api.clock.standAt(minutesLater(60));
      await acme.post(`/v1/webhooks/${endpoint.id}/events/${eventId}/replay`, {}, 202);
      await sweep();

      const [first, again] = receiver.received as [ReceivedWebhook, ReceivedWebhook];
      expect([again.headers['webhook-id'], again.body]).toEqual([eventId, first.body]);
      expect(again.headers['webhook-timestamp']).not.toBe(first.headers['webhook-timestamp']);
      expect(verified(endpoint.secret, again)).toBeDefined();
      expect((await deliveriesTo(endpoint)).map(({ state }) => state)).toEqual(['sent', 'sent']);
    });
  });

  describe('the secret', () => {
    it('changes without a gap: both sign until the old one ends', async () => {
      const endpoint = await listen();
      const rotated = await acme.post(`/v1/webhooks/${endpoint.id}/rotate-secret`, { keepOldForHours: 2 }, 201, '"1"');
      await acme.post(`/v1/webhooks/${endpoint.id}/rotate-secret`, {}, 428);
      await acme.post(`/v1/webhooks/${endpoint.id}/rotate-secret`, {}, 412, '"1"');
      expect(rotated).toMatchObject({ secret: expect.stringMatching(/^whsec_[\w+/]{43}=$/u) });
      await test(endpoint);
      await sweep();
      const [during] = receiver.received as [ReceivedWebhook];
      expect(String(during.headers['webhook-signature']).split(' ')).toHaveLength(2);
      for (const secret of [endpoint.secret, rotated.secret]) expect(verified(secret, during)).toBeDefined();

      receiver.empty();
      api.clock.standAt(minutesLater(120));
      await test(endpoint);
      await sweep();
      const [after] = receiver.received as [ReceivedWebhook];
      expect(verified(rotated.secret, after)).toBeDefined();
      expect(() => verified(endpoint.secret, after)).toThrow(/signature/iu);
    });

    it('that has leaked ends at once', async () => {
      const endpoint = await listen();
      const { secret } = await acme.post(`/v1/webhooks/${endpoint.id}/rotate-secret`, { keepOldForHours: 0 }, 201, '*');
      await test(endpoint);
      await sweep();
      const [sent] = receiver.received as [ReceivedWebhook];
      expect(verified(secret, sent)).toBeDefined();
      expect(() => verified(endpoint.secret, sent)).toThrow(/signature/iu);
    });

    it('is shown once, and lies sealed in the database', async () => {
      const { id, secret } = await listen();
      const rows = await api.asOwner((owner) => owner.query('SELECT row_to_json(w) FROM webhook_endpoint w'));
      expect(JSON.stringify(rows.rows)).not.toContain(secret.slice(6, 30));
      for (const path of ['', `/${id}`]) {
        expect(JSON.stringify(await acme.get(`/v1/webhooks${path}`))).not.toContain('whsec_');
      }
      expect(JSON.stringify(await acme.get('/v1/audit/events'))).not.toContain('whsec_');
    });
  });

  describe('an address', () => {
    it('that is not public, or not https, is refused, and the answer says why', async () => {
      const refused = {
        'http://hooks.example.jp/': 'https://',
        'ftp://hooks.example.jp/': 'https://',
        'no url': 'https://',
        'https://user:secret@hooks.example.jp/': 'password',
        'https://hooks.example.jp/#part': 'fragment',
        'https://10.0.0.1/': 'SOKUHO_WEBHOOK_ALLOWED_HOSTS',
        'https://0x7f.2/': '127.0.0.2 of url is not a public address',
        'https://2130706435/': '127.0.0.3 of url is not a public address',
        'https://[::1]/': '::1 of url is not a public address',
        'https://[::ffff:169.254.169.254]/': 'not a public address',
        'https://[fd00::1]/': 'not a public address',
      };
      for (const [address, why] of Object.entries(refused)) {
        const { status, body } = await acme
          .request('post', '/v1/webhooks')
          .set('accept-language', 'en')
          .send({ url: address });
        const detail = expect.stringContaining(why);
        expect([address, status, body]).toMatchObject([address, 400, { errors: [{ pointer: '/url', detail }] }]);
      }
    });

    it('that leads inside, that nobody knows, and where nobody answers are told of alike', async () => {
      const ends = [
        `https://localhost:${String(receiver.port)}/`,
        'https://no-such-host.invalid/',
        // Allowed by name, so that it is reached, and shut.
        'http://127.0.0.1:1/',
      ];
      const answers: unknown[] = [];
      for (const url of ends) {
        const endpoint = await listen({ url });
        await test(endpoint);
        await sweep();
        const [delivery] = await deliveriesTo(endpoint);
        answers.push(delivery?.attempts.map(({ answer }) => answer));
      }
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(JSON.stringify(answers)).toContain('cannot be reached');
      expect(JSON.stringify(answers)).not.toMatch(
        /127\.0\.0\.1|::1|localhost|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|public/u,
      );
    });

    it('that a name resolves to is checked when the connection is made: nothing connects', async () => {
      const endpoint = await listen({ url: `https://localhost:${String(receiver.port)}/` });
      await test(endpoint);
      await sweep();
      expect(receiver.connections).toBe(0);
      const [delivery] = await deliveriesTo(endpoint);
      expect(delivery).toMatchObject({
        state: 'queued',
        attempts: [{ outcome: 'failed', answer: expect.stringContaining('cannot be reached') }],
      });
    });

    it('can be changed, and is sent to from then on', async () => {
      const { id } = await listen();
      const { headers } = await acme.request('get', `/v1/webhooks/${id}`);
      await acme.patch(`/v1/webhooks/${id}`, { url: url('/new') }, headers['etag'] ?? '');
      await acme.patch(`/v1/webhooks/${id}`, { url: url('/newer') }, headers['etag'] ?? '', 412);
      await test({ id });
      await sweep();
      expect(receiver.received.map(({ path }) => path)).toEqual(['/new']);
    });

    it('that was removed gets nothing, neither what was to come nor what it had refused, and is not found', async () => {
      const endpoint = await listen();
      receiver.answers({ status: 500 });
      await test(endpoint);
      await sweep();
      receiver.empty();
      await test(endpoint);
      const remove = (ifMatch: string) =>
        acme.request('delete', `/v1/webhooks/${endpoint.id}`).set('if-match', ifMatch);
      await acme.request('delete', `/v1/webhooks/${endpoint.id}`).expect(428);
      await remove('"7"').expect(412);
      await remove('"1"').expect(204);
      expect((await acme.deliveries('&channel=webhook')).map(({ state }) => state)).toEqual(['cancelled']);
      api.clock.standAt(minutesLater(600));
      await sweep();
      expect(receiver.received).toEqual([]);
      await acme.get(`/v1/webhooks/${endpoint.id}`, 404);
    });

    it('too many are refused', async () => {
      for (let count = 0; count < 20; count += 1) await listen();
      await acme.post('/v1/webhooks', { url: url() }, 409);
    });
  });

  it('of another organisation hear nothing', async () => {
    await listen();
    const globex = await api.newOrganisation();
    await globex.logIncident(aLeak({ specialCareData: true }));
    await sweep();
    expect(receiver.received).toEqual([]);
  });

  it('are described: every event with its meaning and an example', async () => {
    const { items } = await acme.get('/v1/webhook-event-types');
    expect(items.map(({ type }: { type: string }) => type)).toEqual(eventTypeNames);
  });
});
