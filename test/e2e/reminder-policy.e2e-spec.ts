import { beforeEach, describe, expect, it } from '@jest/globals';
import type { LoggedIncident } from '../../src/incidents/incident.dto.js';
import { aFiling, aLeak } from '../support/builders.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';

interface Shown {
  readonly dueAt: string;
  readonly step: string;
  readonly obligation: string;
  readonly to: readonly { readonly address: string }[];
}

describe('/v1/reminder-policy', () => {
  const api = useTestApi();
  let acme: TestOrganisation;
  let incident: LoggedIncident;

  beforeEach(async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    acme = await api.newOrganisation();
    await acme.addMember('officer', 'officer@acme.example');
    await acme.addMember('admin', 'admin@acme.example');
    incident = await acme.logIncident(aLeak({ specialCareData: true }));
    await api.sweep();
    api.mailbox.empty();
  });

  const read = async () => {
    const { body, headers } = await acme.request('get', '/v1/reminder-policy').expect(200);
    return { policy: body, etag: headers['etag'] ?? '' };
  };

  const put = async (policy: object, etag: string, status = 200) =>
    (await acme.request('put', '/v1/reminder-policy').set('if-match', etag).send(policy).expect(status)).body;

  const preview = async (body: object): Promise<Shown[]> =>
    (await acme.post('/v1/reminder-policy/preview', body, 200)).items;

  const lines = (items: readonly Shown[], obligation: string) =>
    items
      .filter((one) => one.obligation === obligation)
      .map(({ dueAt, step, to }) => `${dueAt.slice(0, 16)} ${step} ${to.map(({ address }) => address).join(' ')}`);

  it('shows the defaults, which can be put back as they are and then move nothing', async () => {
    const { policy, etag } = await read();
    expect(policy.kinds.preliminary_report.steps.map(({ id }: { id: string }) => id)).toEqual([
      'logged',
      'day_3',
      'due_minus_1',
      'due_day',
      'due_day_afternoon',
    ]);
    const { replanned, ...kept } = await put(policy, etag);
    expect(kept).toEqual(policy);
    expect(replanned).toEqual({ deadlines: 0, cancelled: 0, added: 0, items: [] });
    expect((await read()).etag).not.toBe(etag);
  });

  it('replans open deadlines in the same transaction, says what moved, and records it', async () => {
    const { policy, etag } = await read();
    policy.kinds.preliminary_report.steps[2].offsetDays = -2;
    policy.kinds.preliminary_report.steps[2].at = '16:30';
    const { replanned } = await put(policy, etag);

    const deadlineId = incident.deadlines.find(({ kind }) => kind === 'preliminary_report')?.id;
    expect(replanned).toEqual({
      deadlines: 1,
      cancelled: 1,
      added: 1,
      items: [
        {
          incidentId: incident.id,
          deadlineId,
          kind: 'preliminary_report',
          cancelled: [{ step: 'due_minus_1', dueAt: '2026-06-04T09:00:00.000+09:00' }],
          added: [{ step: 'due_minus_1', dueAt: '2026-06-03T16:30:00.000+09:00' }],
        },
      ],
    });
    const planned = await acme.remindersOf(incident, `&state=planned&deadlineId=${deadlineId ?? ''}`);
    expect(planned.map(({ dueAt }) => dueAt)).toContain('2026-06-03T16:30:00.000+09:00');
    const [entry] = (await acme.get('/v1/audit/events?action=reminder_policy.changed')).items;
    expect(entry).toMatchObject({ detail: { replanned: { deadlines: 1, cancelled: 1, added: 1 } } });
  });

  it('wants If-Match, refuses a stale one, and a role that may not', async () => {
    const { policy, etag } = await read();
    await acme.request('put', '/v1/reminder-policy').send(policy).expect(428);
    await put(policy, etag);
    await put(policy, etag, 412);
    await acme.as('officer').request('put', '/v1/reminder-policy').set('if-match', '*').send(policy).expect(403);
  });

  it('refuses a policy that would be silent on a last day, and names the place', async () => {
    const { policy, etag } = await read();
    policy.kinds.final_report.steps = policy.kinds.final_report.steps.filter(
      ({ id }: { id: string }) => id !== 'due_day',
    );
    expect((await put(policy, etag, 400)).errors).toEqual([
      { pointer: '/kinds/final_report/steps', detail: expect.stringContaining('当日') },
    ]);
    const refused = await acme.post('/v1/reminder-policy/preview', { incidentId: incident.id, policy }, 400);
    expect(refused.errors[0].pointer).toBe('/policy/kinds/final_report/steps');
    policy.kinds.final_report.steps[0].to = ['everybody'];
    expect((await put(policy, etag, 400)).errors[0].pointer).toBe('/kinds/final_report/steps/0/to');
  });

  it('preview: what is still to go out for an incident, to whom; exactly that then goes out', async () => {
    const items = await preview({ incidentId: incident.id });
    expect(lines(items, 'preliminary_report')).toEqual([
      '2026-06-01T22:00 logged~escalated admin@acme.example',
      '2026-06-03T09:00 day_3 officer@acme.example',
      '2026-06-04T09:00 due_minus_1 officer@acme.example',
      '2026-06-05T09:00 due_day officer@acme.example',
      '2026-06-05T15:00 due_day_afternoon officer@acme.example',
      '2026-06-06T09:00 overdue officer@acme.example admin@acme.example',
    ]);
    const planned = await acme.remindersOf(incident, '&state=planned');
    expect(items.map(({ dueAt }) => dueAt)).toEqual(planned.map(({ dueAt }) => dueAt));

    const dueDay = items.find(({ step, obligation }) => step === 'due_day' && obligation === 'preliminary_report');
    expect(dueDay).toMatchObject({
      remindsOf: '2026-06-05',
      channels: ['mail', 'webhook'],
      unreachable: false,
      escalation: { at: '2026-06-05T12:00:00.000+09:00', to: [{ address: 'admin@acme.example' }] },
    });
  });

  it('preview names nobody whose address was refused, and the admins where that was the only one', async () => {
    const second = await acme.addMember('officer', 'second@acme.example');
    const day = async () =>
      lines(await preview({ incidentId: incident.id }), 'preliminary_report').find((line) => line.includes(' day_3 '));
    expect(await day()).toBe('2026-06-03T09:00 day_3 officer@acme.example second@acme.example');

    api.mailbox.meetsMails((to) => (to === 'officer@acme.example' ? { refuse: 550 } : 'accept'));
    await acme.logIncident(aLeak({ specialCareData: true }));
    await api.sweep();
    expect(await day()).toBe('2026-06-03T09:00 day_3 second@acme.example');

    await acme.request('delete', `/v1/members/${second.id}`).set('if-match', '*').expect(204);
    expect(await day()).toBe('2026-06-03T09:00 day_3 admin@acme.example');
  });

  it('preview of a filed incident shows what is left of it', async () => {
    await acme.file(incident, aFiling({ serves: ['preliminary_report'], filedAt: '2026-06-01T10:00:00+09:00' }));
    expect(lines(await preview({ incidentId: incident.id }), 'preliminary_report')).toEqual([]);
  });

  it('preview of facts that nobody has logged, under a policy to try; nothing is stored', async () => {
    const { policy } = await read();
    policy.kinds.preliminary_report.steps = policy.kinds.preliminary_report.steps.slice(3);
    policy.kinds.preliminary_report.steps[0].to = ['legal', { addresses: ['counsel@law.example'] }];
    const facts = { eventTypes: ['leak'], specialCareData: true };
    const assessment = { regime: 'appi-private', revisions: [{ knownAt: '2026-06-01T10:00:00+09:00', facts }] };
    const items = await preview({ assessment, policy });
    expect(lines(items, 'preliminary_report')).toEqual([
      '2026-06-05T09:00 due_day counsel@law.example',
      '2026-06-05T15:00 due_day_afternoon officer@acme.example',
      '2026-06-06T09:00 overdue officer@acme.example admin@acme.example',
    ]);
    expect((await read()).policy).not.toEqual(policy);
  });

  it('preview wants an incident or facts, one of the two, and finds no incident of another organisation', async () => {
    const facts = { regime: 'appi-private', revisions: [{ knownAt: '2026-06-01T10:00:00+09:00', facts: {} }] };
    for (const body of [{}, { incidentId: incident.id, assessment: facts }]) {
      expect((await acme.post('/v1/reminder-policy/preview', body, 400)).errors[0].pointer).toBe('/incidentId');
    }
    const contradictory = {
      ...facts,
      revisions: [{ ...facts.revisions[0], facts: { affectedPersons: { known: 45, max: 40 } } }],
    };
    expect((await acme.post('/v1/reminder-policy/preview', { assessment: contradictory }, 422)).errors[0].pointer).toBe(
      '/assessment/revisions/0/facts/affectedPersons/max',
    );
    const globex = await api.newOrganisation();
    await globex.post('/v1/reminder-policy/preview', { incidentId: incident.id }, 404);
  });
});
