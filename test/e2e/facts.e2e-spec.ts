import { beforeEach, describe, expect, it } from '@jest/globals';
import { aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

describe('POST /v1/incidents/{id}/facts', () => {
  const api = useTestApi();
  const acme = api.organisation();
  const globex = api.organisation();

  beforeEach(() => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
  });

  it('moves the final report from day 30 to day 60 when an attack is suspected later', async () => {
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));

    api.clock.standAt('2026-06-20T10:00:00+09:00');
    const { changes } = await acme.addFacts(incident, { wrongfulPurpose: true });

    expect(changes).toContainEqual(
      expect.objectContaining({
        kind: 'final_report',
        change: 'moved',
        from: '2026-06-30',
        to: '2026-07-30',
        rule: 'R31',
      }),
    );
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'preliminary_report', change: 'kept' }));
  });

  it('plans the reminders of the new date and cancels those of the old', async () => {
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));
    api.clock.standAt('2026-06-20T10:00:00+09:00');
    await acme.addFacts(incident, { wrongfulPurpose: true });

    const reminders = (await acme.remindersOf(incident)).filter(({ dueAt }) => dueAt > '2026-06-20T10');
    const datesOf = (state: string) =>
      new Set(
        reminders.filter((one) => one.state === state && one.kind !== 'no_date').map(({ remindsOf }) => remindsOf),
      );
    expect(datesOf('cancelled')).toEqual(new Set(['2026-06-30']));
    expect(datesOf('planned')).toContain('2026-07-30');
    expect(datesOf('planned')).not.toContain('2026-06-30');
  });

  it('starts the clocks of an incident that becomes reportable later on the day that this became known', async () => {
    const incident = await acme.logIncident(aLeak({}));

    api.clock.standAt('2026-06-15T10:00:00+09:00');
    const { assessment, changes } = await acme.addFacts(incident, { specialCareData: true });

    expect(assessment).toMatchObject({ verdict: 'reportable' });
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'preliminary_report', change: 'added', from: null, to: '2026-06-19' }),
    );
    expect(await acme.remindersOf(incident, '&state=planned')).not.toEqual([]);
  });

  it('takes the duties away, with their reminders, when it turns out not to be reportable', async () => {
    const incident = await acme.logIncident(aLeak({ specialCareData: null }));

    api.clock.standAt('2026-06-02T10:00:00+09:00');
    const { changes } = await acme.addFacts(incident, { specialCareData: false });

    expect(new Set(changes.map(({ change }) => change))).toEqual(new Set(['dropped']));
    expect(await acme.remindersOf(incident, '&state=planned')).toEqual([]);
    expect(await acme.get(`/v1/incidents/${incident.id}`)).toMatchObject({ status: 'not_reportable' });
  });

  it('discharges a processor once it told its principal, and no reminder follows', async () => {
    const incident = await acme.logIncident(aLeak({ specialCareData: true, processor: true, entrustedData: true }));
    expect(incident.deadlines.map(({ kind }) => kind)).toContain('principal_notice');

    api.clock.standAt('2026-06-03T10:00:00+09:00');
    await acme.addFacts(incident, { principalNotifiedAt: '2026-06-03T09:30:00+09:00' });

    const { status, deadlines } = await acme.get(`/v1/incidents/${incident.id}`);
    expect(status).toBe('discharged');
    expect(deadlines).toContainEqual(expect.objectContaining({ kind: 'final_report', state: 'discharged' }));
    expect(await acme.remindersOf(incident, '&state=planned')).toEqual([]);
  });

  it('answers the incident as it was known at an earlier moment', async () => {
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));
    api.clock.standAt('2026-06-20T10:00:00+09:00');
    await acme.addFacts(incident, { wrongfulPurpose: true });

    const earlier = await acme.get(`/v1/incidents/${incident.id}?asOf=2026-06-10T00:00:00%2B09:00`);
    expect(earlier.assessment.obligations).toContainEqual(
      expect.objectContaining({ kind: 'final_report', dueOn: '2026-06-30' }),
    );
    expect(earlier.revisions).toHaveLength(1);
  });

  it('tells in the timeline who added what and what it moved', async () => {
    const incident = await acme.logIncident(aLeak());
    await acme.as('officer').addFacts(incident, { wrongfulPurpose: true }, { reason: '調査会社の中間報告' });

    expect((await acme.timelineOf(incident)).at(-1)).toMatchObject({
      action: 'incident.facts_added',
      actor: { name: 'officer' },
      detail: { revision: { reason: '調査会社の中間報告' }, changes: expect.any(Array) },
    });
  });

  it('lets two additions at once follow each other', async () => {
    const incident = await acme.logIncident(aLeak({}));
    await Promise.all([
      acme.addFacts(incident, { wrongfulPurpose: true }),
      acme.addFacts(incident, { specialCareData: true }),
      acme.addFacts(incident, { financialHarmRisk: true }),
    ]);

    const { revisions, assessment } = await acme.get(`/v1/incidents/${incident.id}`);
    expect(revisions).toMatchObject([{ sequence: 0 }, { sequence: 1 }, { sequence: 2 }, { sequence: 3 }]);
    expect(assessment.items).toMatchObject([
      { item: 1, status: 'met' },
      { item: 2, status: 'met' },
      { item: 3, status: 'met' },
      { item: 4, status: 'not_met' },
    ]);
  });

  it('refuses what cannot be, by the pointer of the value in the request', async () => {
    const { id } = await acme.logIncident(aLeak({ keyCompromised: true }));
    await acme.addFacts({ id }, { affectedPersons: { known: 1, max: 2 } });
    const pointerOf = async (route: string, body: object) => {
      const { errors } = await acme.post(`/v1/incidents/${id}/${route}`, body, 422);
      return errors.map(({ pointer }: { pointer: string }) => pointer);
    };
    const knownAt = '2026-06-01T10:00:00+09:00';
    const early = '1900-01-01T00:00:00+09:00';

    const contradictory = { knownAt, facts: { affectedPersons: { known: 45, max: 40 } } };
    expect(await pointerOf('facts', contradictory)).toEqual(['/facts/affectedPersons/max']);
    // What it contradicts was told before: the request holds one of the two only.
    expect(await pointerOf('facts', { knownAt, facts: { strongEncryption: false } })).toEqual(['/facts']);
    const correction = { knownAt, facts: {}, reason: '訂正', correctsAwareness: { knownAt, revision: 7 } };
    expect(await pointerOf('facts', correction)).toEqual(['/correctsAwareness/revision']);
    expect(await pointerOf('facts', { knownAt: early, facts: {} })).toEqual(['/knownAt']);

    const decided = { kind: 'awareness_corrected', reason: '訂正', awareAt: early };
    expect(await pointerOf('determinations', decided)).toEqual(['/awareAt']);
    const accepted = { kind: 'law_version_accepted', reason: '確認', obligation: 'final_report', ruleVersion: 'none' };
    expect(await pointerOf('determinations', accepted)).toEqual(['/ruleVersion']);
  });

  it('is not found by another organisation', async () => {
    const incident = await acme.logIncident(aLeak());
    await globex.get(`/v1/incidents/${incident.id}`, 404);
    await globex.post(`/v1/incidents/${incident.id}/facts`, { knownAt: '2026-06-01T10:00:00+09:00', facts: {} }, 404);
  });
});
