import { describe, expect, it } from '@jest/globals';
import type { LoggedIncident } from '../../src/incidents/incident.dto.js';
import { aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

describe('what became known late', () => {
  const api = useTestApi();
  const acme = api.organisation();

  const finalReport = (incident: { deadlines: { kind: string; dueOn: string | null; state: string }[] }) =>
    incident.deadlines.find(({ kind }) => kind === 'final_report');

  const loggedInJune = (facts: Record<string, unknown>): Promise<LoggedIncident> => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    return acme.logIncident(aLeak({ specialCareData: true, ...facts }));
  };

  it('leaves a missed day 30 missed when an attack is learned after it, and asks a person (R31)', async () => {
    const incident = await loggedInJune({ wrongfulPurpose: false });
    api.clock.standAt('2026-07-10T10:00:00+09:00');
    const { assessment, changes } = await acme.addFacts(incident, { wrongfulPurpose: true });

    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'final_report', change: 'kept', from: '2026-06-30', to: '2026-06-30' }),
    );
    expect(finalReport(await acme.get(`/v1/incidents/${incident.id}`))).toMatchObject({ state: 'missed' });
    const { obligations } = assessment as LoggedIncident['assessment'] & {
      obligations: { kind: string; humanDecision?: object[] }[];
    };
    expect(obligations.find(({ kind }) => kind === 'final_report')?.humanDecision).toHaveLength(1);
  });

  it('does not shorten 60 days when the attack is ruled out later; a person may (R32)', async () => {
    const incident = await loggedInJune({ wrongfulPurpose: true });
    api.clock.standAt('2026-06-15T10:00:00+09:00');
    const { changes } = await acme.addFacts(incident, { wrongfulPurpose: false });
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'final_report', change: 'kept', to: '2026-07-30' }));

    const shortened = await acme.determine(incident, {
      kind: 'date_kept',
      reason: '第3号に該当しないことが確定したため、30日以内に報告する。',
      obligation: 'final_report',
      dueOn: '2026-06-30',
    });
    expect(shortened).toContainEqual(
      expect.objectContaining({ kind: 'final_report', change: 'moved', to: '2026-06-30' }),
    );
    const { changes: later } = await acme.addFacts(incident, { affectedPersons: { known: 2, max: 2 } });
    expect(later).toContainEqual(expect.objectContaining({ kind: 'final_report', to: '2026-06-30' }));
  });

  it('moves every date when the organisation knew earlier than recorded, and says so', async () => {
    const incident = await loggedInJune({});
    api.clock.standAt('2026-06-03T10:00:00+09:00');
    const { changes } = await acme.addFacts(
      incident,
      {},
      { reason: '支店は前日に把握していた。', correctsAwareness: { knownAt: '2026-05-31T18:00:00+09:00' } },
    );

    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'final_report', from: '2026-06-30', to: '2026-06-29', rule: 'R28' }),
    );
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'preliminary_report', from: '2026-06-05', to: '2026-06-04' }),
    );
  });

  it('assesses an incident under two laws at once, each with its own dates', async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    const leak = aLeak({ specialCareData: true, myNumberIncluded: true, openToUnspecifiedPersons: true });
    const incident = await acme.logIncident({ ...leak, furtherRegimes: ['my-number'] });

    const met = incident.assessments.map(({ regime, items }) => [
      regime,
      items.filter(({ status }) => status === 'met').map(({ item }) => item),
    ]);
    expect(met).toEqual([
      ['appi-private', [1]],
      ['my-number', [3]],
    ]);
    expect(incident.deadlines.map(({ regime, kind, dueOn }) => [regime, kind, dueOn])).toEqual(
      expect.arrayContaining([
        ['appi-private', 'final_report', '2026-06-30'],
        ['my-number', 'final_report', '2026-06-30'],
      ]),
    );
  });
});
