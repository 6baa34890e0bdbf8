import type { Schema } from '../../src/client/index.js';

type NewIncidentDto = Schema<'NewIncidentDto'>;
type NewFilingDto = Schema<'NewFilingDto'>;
type Facts = NewIncidentDto['facts'];

/** A leak of customers' data; what a test does not name does not matter to it. Aware when the test's clock says. */
export type LeakToLog = Omit<NewIncidentDto, 'awareAt'> & Partial<Pick<NewIncidentDto, 'awareAt'>>;

/** Nothing else than what is named is at stake: every other fact that could make it reportable is known to be false. */
const harmless: Facts = {
  eventTypes: ['leak'],
  specialCareData: false,
  financialHarmRisk: false,
  wrongfulPurpose: false,
  affectedPersons: { known: 45, max: 45 },
};

/**
 * @param facts laid over a harmless leak of 45 persons' data
 * @param rest of the incident
 */
export const aLeak = (facts: Facts = { specialCareData: true }, rest: Partial<NewIncidentDto> = {}): LeakToLog => ({
  title: '顧客情報の漏えい',
  cause: { kind: 'mis_sent_mail' },
  ...rest,
  facts: { ...harmless, ...facts },
});

/** A report to the commission by its form. */
export const aFiling = (filing: Partial<NewFilingDto> & Pick<NewFilingDto, 'serves' | 'filedAt'>): NewFilingDto => ({
  recipient: '個人情報保護委員会',
  channel: 'web_form',
  ...filing,
});
