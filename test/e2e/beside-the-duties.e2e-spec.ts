import { describe, expect, it } from '@jest/globals';
import { aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

describe('what an organisation has beside the Japanese duties', () => {
  const api = useTestApi();
  const acme = api.organisation();
  const globex = api.organisation();

  it('shows the clocks that it switched on, with their unit, and nothing of the kind to others', async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    await acme.patch('/v1/organisation', { furtherClocks: ['eu-gdpr-33'] }, '*');
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));

    expect((await acme.get(`/v1/incidents/${incident.id}`)).otherClocks).toContainEqual(
      expect.objectContaining({
        clock: 'eu-gdpr-33',
        unit: 'hours',
        dueOn: null,
        dueAt: expect.stringContaining('2026-06-04T10:00:00'),
      }),
    );
    expect((await globex.logIncident(aLeak({ specialCareData: true }))).otherClocks).toEqual([]);
  });

  it('shows its own target for the notice to persons apart from the duty, which keeps no date', async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    await acme.patch('/v1/organisation', { internalTargets: { individualNoticeDays: 10 } }, '*');
    const { internalTargets, deadlines } = await acme.logIncident(aLeak({ specialCareData: true }));

    expect(internalTargets).toEqual([{ kind: 'individual_notice', targetOn: '2026-06-10', days: 10 }]);
    expect(deadlines).toContainEqual(expect.objectContaining({ kind: 'individual_notice', dueOn: null }));
  });

  it('shows an incident as it was known, with the dates of then', async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));
    api.clock.standAt('2026-06-20T10:00:00+09:00');
    await acme.addFacts(incident, { wrongfulPurpose: true });

    const final = (answer: { deadlines: { kind: string; dueOn: string }[] }): string | undefined =>
      answer.deadlines.find(({ kind }) => kind === 'final_report')?.dueOn;
    expect(final(await acme.get(`/v1/incidents/${incident.id}`))).toBe('2026-07-30');
    expect(final(await acme.get(`/v1/incidents/${incident.id}?asOf=2026-06-10T00:00:00%2B09:00`))).toBe('2026-06-30');
  });
});
