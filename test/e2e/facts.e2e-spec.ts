import { describe, expect, it } from '@jest/globals';
import { aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

describe('POST /v1/incidents/{id}/facts', () => {
  const api = useTestApi();
  const acme = api.organisation();
  const globex = api.organisation();

  it('moves the final report from day 30 to day 60 when an attack is suspected later', async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));

    api.clock.standAt('2026-06-20T10:00:00+09:00');
    const { changes } = await acme.addFacts(incident, { wrongfulPurpose: true });

    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'final_report', change: 'moved', from: '2026-06-30', to: '2026-07-30', rule: 'R31' }),
    );
  });

  it('is not found by another organisation', async () => {
    const incident = await acme.logIncident(aLeak());
    await globex.get(`/v1/incidents/${incident.id}`, 404);
  });
});
