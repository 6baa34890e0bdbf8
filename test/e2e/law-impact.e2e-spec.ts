import { describe, expect, it } from '@jest/globals';
import { aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

describe('POST /v1/law/impact', () => {
  const api = useTestApi();
  const acme = api.organisation();

  /** Skimmed from an entry form before it became personal data: item 3 covers it since 2024-04-01 alone (R3). */
  const skimmedBefore2024 = () => {
    api.clock.standAt('2024-03-20T10:00:00+09:00');
    return acme.logIncident(
      aLeak({
        specialCareData: false,
        financialHarmRisk: false,
        wrongfulPurpose: true,
        dataBeingAcquired: true,
        intendedAsPersonalData: true,
        affectedPersons: { known: 10, max: 10 },
      }),
    );
  };

  it('lists the dates that another version would add, and changes nothing', async () => {
    const incident = await skimmedBefore2024();
    const { affected } = await acme.post('/v1/law/impact', { version: 'appi-private/2024-04-01' }, 200);

    expect(affected).toMatchObject([
      {
        incidentId: incident.id,
        verdict: { from: 'not_reportable', to: 'reportable' },
        changes: [
          { kind: 'preliminary_report', effect: 'added', from: null, to: '2024-03-24' },
          { kind: 'final_report', effect: 'added', from: null, to: '2024-05-20' },
        ],
      },
    ]);
    expect((await acme.get(`/v1/incidents/${incident.id}`)).deadlines).toEqual([]);
  });

  it('takes a date over once a person accepts it with a reason, and keeps it whatever is recomputed', async () => {
    const incident = await skimmedBefore2024();
    const changes = await acme.determine(incident, {
      kind: 'law_version_accepted',
      reason: '改正後の規則に従って取り扱うこととした。',
      obligation: 'final_report',
      ruleVersion: 'appi-private/2024-04-01',
    });
    expect(changes).toMatchObject([{ kind: 'final_report', change: 'added', to: '2024-05-20' }]);

    const { changes: later } = await acme.addFacts(incident, { affectedPersons: { known: 12, max: 12 } });
    expect(later).toMatchObject([{ kind: 'final_report', change: 'kept', to: '2024-05-20' }]);
  });

  it('refuses a version that is not known, naming it', async () => {
    const problem = await acme.post('/v1/law/impact', { version: 'appi-private/2028-07-16' }, 422);
    expect(problem.detail).toContain('appi-private/2028-07-16');
  });
});
