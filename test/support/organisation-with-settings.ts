import type { OrganisationSettings } from '../../src/organisations/organisation.js';
import { OrganisationsService } from '../../src/organisations/organisations.service.js';
import type { TestApi } from './test-api.js';
import { newKeys, TestOrganisation } from './test-organisation.js';

/** A private operator that has set something for itself, such as the closed days of its prefecture (R36). */
export async function organisationWithSettings(
  api: TestApi,
  settings: OrganisationSettings,
): Promise<TestOrganisation> {
  const keys = newKeys();
  const { id } = await api.part(OrganisationsService).create(
    {
      name: '株式会社例示設定',
      kind: 'private_operator',
      industry: null,
      defaultRegime: 'appi-private',
      language: 'ja',
      settings,
    },
    keys.admin,
  );
  return new TestOrganisation(id, api, keys);
}
