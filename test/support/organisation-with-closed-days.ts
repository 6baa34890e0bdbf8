import type { LocalClosedDay } from '../../src/law/index.js';
import { OrganisationsService } from '../../src/organisations/organisations.service.js';
import type { TestApi } from './test-api.js';
import { newKeys, TestOrganisation } from './test-organisation.js';

/** An organisation that reports to a prefecture with closed days of its own (R36). */
export async function organisationWithClosedDays(
  api: TestApi,
  extraClosedDays: readonly LocalClosedDay[],
): Promise<TestOrganisation> {
  const keys = newKeys();
  const { id } = await api.part(OrganisationsService).create(
    {
      name: '県に報告する事業者',
      kind: 'private_operator',
      industry: null,
      defaultRegime: 'appi-private',
      language: 'ja',
      settings: { extraClosedDays },
    },
    keys.admin,
  );
  return new TestOrganisation(id, { url: api.url, now: () => api.clock.now().toISOString() }, keys);
}
