import { ACT, cite, GUIDELINE, RULES } from '../citations.js';
import { and, or } from '../logic.js';
import { concernsSomebody, isPersonalData, moreThan } from './conditions.js';
import { encryption, notEntrusted, pseudonymised } from './exclusions.js';
import * as presumed from './presumptions.js';
import type { Grounds, Regime, RegimeVersion, ReportableItem } from './regime.js';

/** @see Enforcement Rules art. 7(i); appi.md R2. One person is enough. */
export const specialCareData: ReportableItem = {
  item: 1,
  label: {
    ja: '要配慮個人情報が含まれる個人データの漏えい等',
    en: 'data containing special-care-required information',
  },
  citations: [cite(RULES, '第7条第1号', 'R2')],
  finalReportDays: 30,
  isMet: (facts) => and(isPersonalData(facts), concernsSomebody(facts), facts.specialCareData),
};

/** @see Enforcement Rules art. 7(ii); appi.md R2. Card numbers alone count (PPC Q&A 6-12). */
export const financialHarm: ReportableItem = {
  item: 2,
  label: {
    ja: '不正に利用されることにより財産的被害が生じるおそれがある個人データの漏えい等',
    en: 'data whose misuse may cause financial harm',
  },
  citations: [cite(RULES, '第7条第2号', 'R2')],
  finalReportDays: 30,
  isMet: (facts) => and(isPersonalData(facts), concernsSomebody(facts), facts.financialHarmRisk),
};

const wrongfulPurposeLabel = {
  ja: '不正の目的をもって行われたおそれがある行為による個人データの漏えい等',
  en: 'an act that may have been done with wrongful purpose',
};

/** Item 3 as it stood before 2024-04-01: personal data only. */
export const wrongfulPurposeOf2022: ReportableItem = {
  item: 3,
  label: wrongfulPurposeLabel,
  citations: [cite(RULES, '第7条第3号', 'R2')],
  finalReportDays: 60,
  isMet: (facts) => and(isPersonalData(facts), concernsSomebody(facts), facts.wrongfulPurpose),
};

/**
 * Suspicion is enough. Since 2024-04-01 it also covers personal information about to be acquired and meant to become
 * personal data (a skimmed entry form); the other items do not.
 *
 * @see Enforcement Rules art. 7(iii) and its parenthesis; appi.md R2, R3
 */
export const wrongfulPurpose: ReportableItem = {
  ...wrongfulPurposeOf2022,
  citations: [cite(RULES, '第7条第3号', 'R2'), cite(RULES, '第7条第3号括弧書', 'R3')],
  isMet: (facts) =>
    and(facts.wrongfulPurpose, concernsSomebody(facts), or(isPersonalData(facts), facts.intendedAsPersonalData)),
};

/** @see Enforcement Rules art. 7(iv); guideline 3-5-3-1(4); appi.md R2, R4. 1,000 is not more than 1,000. */
export const manyPersons: ReportableItem = {
  item: 4,
  label: { ja: '本人の数が千人を超える個人データの漏えい等', en: 'more than 1,000 persons' },
  citations: [cite(RULES, '第7条第4号', 'R2'), cite(GUIDELINE, '3-5-3-1(4)', 'R4')],
  finalReportDays: 30,
  isMet: (facts) => and(isPersonalData(facts), moreThan(1000, facts)),
};

const grounds: Grounds = {
  duty: cite(ACT, '第26条第1項', 'R1'),
  knowing: cite(GUIDELINE, '3-5-3-3', 'R28'),
  japanDate: cite(GUIDELINE, '3-5-3-3', 'R29'),
  counting: cite(GUIDELINE, '3-5-3-4', 'R20'),
  preliminary: cite(RULES, '第8条第1項', 'R26'),
  preliminaryWindow: cite(GUIDELINE, '3-5-3-3', 'R26'),
  finalReport: cite(RULES, '第8条第2項', 'R24'),
  finalPeriod: cite(GUIDELINE, '3-5-3-4', 'R24'),
  individualNotice: cite(ACT, '第26条第2項', 'R50'),
  principalNotice: cite(ACT, '第26条第1項ただし書', 'R35'),
};

const inForceSince2022: RegimeVersion = {
  id: 'appi-private/2022-04-01',
  regime: 'appi-private',
  effectiveFrom: '2022-04-01',
  change: {
    ja: '漏えい等の報告及び本人への通知が義務となった（令和2年改正法の施行）。',
    en: 'Reporting and notifying became duties (the 2020 amendment came into force).',
  },
  items: [specialCareData, financialHarm, wrongfulPurposeOf2022, manyPersons],
  exclusions: [
    encryption(cite(RULES, '第7条第1号括弧書', 'R5')),
    pseudonymised(cite(ACT, '第41条第9項', 'R6')),
    notEntrusted(cite(GUIDELINE, '3-5-3-2', 'R35')),
  ],
  presumed: [
    presumed.notEncrypted,
    presumed.keyNotSafe,
    presumed.notPseudonymised,
    presumed.alreadyPersonalData,
    presumed.ownData,
    presumed.entrusted,
  ],
  asks: [
    'wrongfulPurpose',
    'specialCareData',
    'financialHarmRisk',
    'affectedPersons',
    'intendedAsPersonalData',
    'dataBeingAcquired',
    'pseudonymised',
    'strongEncryption',
    'keyCompromised',
    'processor',
    'entrustedData',
  ],
  grounds,
};

const inForceSince2024: RegimeVersion = {
  ...inForceSince2022,
  id: 'appi-private/2024-04-01',
  effectiveFrom: '2024-04-01',
  change: {
    ja: '第3号に、取得し、又は取得しようとしている個人情報であって個人データとして取り扱われることが予定されているものが加わった。',
    en: 'Item 3 now includes personal information being acquired that is meant to become personal data.',
  },
  items: [specialCareData, financialHarm, wrongfulPurpose, manyPersons],
};

export const appiPrivate: Regime = {
  id: 'appi-private',
  name: { ja: '個人情報保護法（個人情報取扱事業者）', en: 'APPI, private operators' },
  itemsOf: { ja: '施行規則第7条', en: 'Enforcement Rules art. 7' },
  versions: [inForceSince2022, inForceSince2024],
};
