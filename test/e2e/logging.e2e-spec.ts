import { beforeEach, describe, expect, it } from '@jest/globals';
import { aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

describe('POST /v1/incidents', () => {
  const api = useTestApi();
  const acme = api.organisation();

  beforeEach(() => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
  });

  it('answers verdict, items, dates and planned reminders at once', async () => {
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));

    expect(incident).toMatchObject({ status: 'reporting', verdict: 'reportable', regime: 'appi-private', filings: [] });
    expect(incident.assessment).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ item: 1, status: 'met', since: '2026-06-01' })]),
    });
    expect(incident.deadlines.map(({ kind, force, dueOn }) => ({ kind, force, dueOn }))).toEqual([
      { kind: 'preliminary_report', force: 'guideline', dueOn: '2026-06-05' },
      { kind: 'final_report', force: 'statutory', dueOn: '2026-06-30' },
      { kind: 'individual_notice', force: 'no_fixed_period', dueOn: null },
    ]);
    expect(incident.reminders.length).toBeGreaterThan(8);
  });

  it('keeps what it answered', async () => {
    const { reminders, warnings, ...logged } = await acme.logIncident(aLeak());

    expect(warnings).toEqual([]);
    expect(await acme.get(`/v1/incidents/${logged.id}`)).toEqual(logged);
    expect((await acme.remindersOf(logged)).map(({ id }) => id).toSorted()).toEqual(
      reminders.map(({ id }) => id).toSorted(),
    );
  });

  it('says where the incident is and which version was answered', async () => {
    const { headers, body } = await acme
      .request('post', '/v1/incidents')
      .send({ awareAt: '2026-06-01T09:00:00+09:00', ...aLeak() });

    expect(headers).toMatchObject({ location: `/v1/incidents/${body.id}`, etag: expect.stringMatching(/^"/u) });
  });

  it('counts from the moment of awareness, in Japan, not from when it was typed in', async () => {
    const awareAt = '2026-05-28T16:30:00Z'; // the 29th in Japan
    const incident = await acme.logIncident(aLeak({ wrongfulPurpose: true }, { awareAt }));

    expect(incident.deadlines).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'preliminary_report', clockStart: '2026-05-29', dueOn: '2026-06-02' }),
        expect.objectContaining({ kind: 'final_report', days: 60, unshiftedDueOn: '2026-07-27', dueOn: '2026-07-27' }),
      ]),
    );
  });

  it('writes the audit entry with it', async () => {
    const incident = await acme.logIncident(aLeak());

    expect(await acme.timelineOf(incident)).toEqual([
      expect.objectContaining({ action: 'incident.logged', actor: expect.objectContaining({ kind: 'api_key' }) }),
    ]);
  });

  it('owes nothing and reminds of nothing when it is not reportable', async () => {
    const incident = await acme.logIncident(aLeak({}));

    expect(incident).toMatchObject({
      verdict: 'not_reportable',
      status: 'not_reportable',
      deadlines: [],
      reminders: [],
    });
  });

  it('keeps provisional dates while a fact that decides is unknown', async () => {
    const incident = await acme.logIncident(aLeak({ specialCareData: null }));

    expect(incident).toMatchObject({ verdict: 'undetermined', status: 'undetermined' });
    expect(incident.assessment).toMatchObject({ decidingFacts: expect.arrayContaining([['specialCareData']]) });
    expect(incident.deadlines).toContainEqual(
      expect.objectContaining({ kind: 'preliminary_report', provisional: true, dueOn: '2026-06-05' }),
    );
    expect(incident.reminders).not.toEqual([]);
  });

  it('refuses an awareness that lies in the future, by its pointer', async () => {
    const problem = await acme.post('/v1/incidents', { ...aLeak(), awareAt: '2026-06-01T10:06:00+09:00' }, 400);

    expect(problem).toMatchObject({ type: 'urn:sokuho:problem:invalid-request', errors: [{ pointer: '/awareAt' }] });
  });

  it('refuses facts that contradict each other, by their pointer', async () => {
    const leak = aLeak({ affectedPersons: { known: 45, max: 40 } });
    const problem = await acme.post('/v1/incidents', { ...leak, awareAt: '2026-06-01T09:00:00+09:00' }, 422);

    expect(problem).toMatchObject({
      type: 'urn:sokuho:problem:contradictory-facts',
      errors: [{ pointer: '/facts/affectedPersons/max', detail: expect.stringContaining('40') }],
    });
  });

  it('refuses dates beyond the calendar, by the pointer of the awareness', async () => {
    const problem = await acme.post('/v1/incidents', { ...aLeak(), awareAt: '1900-01-01T00:00:00+09:00' }, 422);
    expect(problem).toMatchObject({
      type: 'urn:sokuho:problem:date-beyond-calendar',
      errors: [{ pointer: '/awareAt', detail: expect.any(String) }],
    });
  });

  it.each(['fact_revision', 'assessment', 'deadline', 'reminder', 'audit_event'])(
    'keeps nothing when the database fails at the table %s',
    async (table) => {
      const kept = () =>
        api.asOwner(
          async (owner) => (await owner.query('SELECT FROM incident UNION ALL SELECT FROM reminder')).rowCount,
        );
      const before = await kept();
      await api.asOwner((owner) => owner.query(`ALTER TABLE ${table} ADD CONSTRAINT broken CHECK (false) NOT VALID`));
      await acme.post('/v1/incidents', { ...aLeak(), awareAt: '2026-06-01T09:00:00+09:00' }, 500);
      await api.asOwner((owner) => owner.query(`ALTER TABLE ${table} DROP CONSTRAINT broken`));

      expect(api.log.takeErrors()).toHaveLength(1);
      expect(await kept()).toBe(before);
      await acme.logIncident(aLeak());
    },
  );
});
