import { ACT, cite, PUBLIC_GUIDELINE, RULES } from '../citations.js';
import { and } from '../logic.js';
import * as privateItems from './appi-private.js';
import { concernsSomebody, isPersonalData, moreThan } from './conditions.js';
import { encryption } from './exclusions.js';
import * as presumed from './presumptions.js';
import type { Exclusion, Grounds, Regime, RegimeVersion, ReportableItem } from './regime.js';

/** Items 1 to 3 of Rule 43 read as those of Rule 7 do, for the personal information that the body holds (R9). */
const specialCareData: ReportableItem = {
  ...privateItems.specialCareData,
  label: {
    ja: '要配慮個人情報が含まれる保有個人情報の漏えい等',
    en: 'held information containing special-care-required information',
  },
  citations: [cite(RULES, '第43条第1号', 'R9')],
};

const financialHarm: ReportableItem = {
  ...privateItems.financialHarm,
  label: {
    ja: '不正に利用されることにより財産的被害が生じるおそれがある保有個人情報の漏えい等',
    en: 'held information whose misuse may cause financial harm',
  },
  citations: [cite(RULES, '第43条第2号', 'R9')],
};

const wrongfulPurposeText = {
  label: {
    ja: '不正の目的をもって行われたおそれがある行為による保有個人情報の漏えい等',
    en: 'an act that may have been done with wrongful purpose',
  },
  citations: [cite(RULES, '第43条第3号', 'R9')],
};

const wrongfulPurposeOf2022: ReportableItem = { ...privateItems.wrongfulPurposeOf2022, ...wrongfulPurposeText };

/** OPEN: R9 says "as above"; that the 2024 extension (R3) reached Rule 43(iii) too is read from that. */
const wrongfulPurpose: ReportableItem = { ...privateItems.wrongfulPurpose, ...wrongfulPurposeText };

/** @see Enforcement Rules art. 43(iv); appi.md R9. A tenth of the private threshold. */
export const manyPersonsOfPublicBody: ReportableItem = {
  item: 4,
  label: { ja: '本人の数が百人を超える保有個人情報の漏えい等', en: 'more than 100 persons' },
  citations: [cite(RULES, '第43条第4号', 'R9')],
  finalReportDays: 30,
  isMet: (facts) => and(isPersonalData(facts), moreThan(100, facts)),
};

/** Local bodies only: what their own ordinance calls special-care (条例要配慮個人情報). OPEN: R9, background only. */
export const ordinanceSpecialCareData: ReportableItem = {
  item: 5,
  label: {
    ja: '条例要配慮個人情報が含まれる保有個人情報の漏えい等（地方公共団体等に限る）',
    en: 'information made special-care by local ordinance (local bodies only)',
  },
  citations: [cite(RULES, '第43条第5号', 'R9')],
  finalReportDays: 30,
  isMet: (facts) =>
    and(isPersonalData(facts), concernsSomebody(facts), facts.localBody, facts.ordinanceSpecialCareData),
};

/** Until 2023-04-01 the duty bound national bodies alone; whose it was is not presumed either way (R9). */
const localBodiesNotYet: Exclusion = {
  code: 'no_duty_at_that_time',
  facts: ['localBody'],
  applies: (facts) => facts.localBody,
  whileUnknown: 'open',
  text: {
    applies: {
      ja: '地方公共団体等に報告義務が及ぶのは、令和5年（2023年）4月1日以後に知った事態からである。',
      en: 'Local bodies owe reports only of what they came to know from 2023-04-01 on.',
    },
    unknown: {
      ja: '令和5年（2023年）3月31日以前は国の行政機関等だけが報告義務を負った。地方公共団体等であるかを確認されたい。',
      en: 'Until 2023-03-31 national bodies alone owed reports. Find out whether this is a local body.',
    },
  },
  citations: [cite(ACT, '第68条第1項', 'R9')],
};

const grounds: Grounds = {
  duty: cite(ACT, '第68条第1項', 'R9'),
  knowing: cite(PUBLIC_GUIDELINE, '漏えい等の報告', 'R28'),
  japanDate: cite(PUBLIC_GUIDELINE, '漏えい等の報告', 'R29'),
  counting: cite(PUBLIC_GUIDELINE, '漏えい等の報告', 'R20'),
  preliminary: cite(RULES, '第44条第1項', 'R9'),
  preliminaryWindow: cite(PUBLIC_GUIDELINE, '漏えい等の報告', 'R26'),
  finalReport: cite(RULES, '第44条第2項', 'R9'),
  finalPeriod: cite(PUBLIC_GUIDELINE, '漏えい等の報告', 'R24'),
  individualNotice: cite(ACT, '第68条第2項', 'R50'),
  principalNotice: null,
};

const nationalBodies: RegimeVersion = {
  id: 'appi-public/2022-04-01',
  regime: 'appi-public',
  effectiveFrom: '2022-04-01',
  change: { ja: '国の行政機関等に報告義務が課された。', en: 'National bodies came under the duty.' },
  items: [specialCareData, financialHarm, wrongfulPurposeOf2022, manyPersonsOfPublicBody, ordinanceSpecialCareData],
  exclusions: [encryption(cite(RULES, '第43条第1号括弧書', 'R5')), localBodiesNotYet],
  presumed: [presumed.notEncrypted, presumed.keyNotSafe, presumed.alreadyPersonalData],
  asks: [
    'wrongfulPurpose',
    'specialCareData',
    'financialHarmRisk',
    'affectedPersons',
    'localBody',
    'ordinanceSpecialCareData',
    'intendedAsPersonalData',
    'dataBeingAcquired',
    'strongEncryption',
    'keyCompromised',
  ],
  grounds,
};

const localBodiesToo: RegimeVersion = {
  ...nationalBodies,
  id: 'appi-public/2023-04-01',
  effectiveFrom: '2023-04-01',
  change: { ja: '地方公共団体等に報告義務が及んだ。', en: 'Local bodies came under the duty.' },
  exclusions: nationalBodies.exclusions.filter((exclusion) => exclusion !== localBodiesNotYet),
};

const dataBeingAcquiredToo: RegimeVersion = {
  ...localBodiesToo,
  id: 'appi-public/2024-04-01',
  effectiveFrom: '2024-04-01',
  change: {
    ja: '第3号に、取得し、又は取得しようとしている個人情報であって保有個人情報として取り扱われることが予定されているものが加わった。',
    en: 'Item 3 now includes personal information being acquired that is meant to be held.',
  },
  items: [specialCareData, financialHarm, wrongfulPurpose, manyPersonsOfPublicBody, ordinanceSpecialCareData],
};

export const appiPublic: Regime = {
  id: 'appi-public',
  name: { ja: '個人情報保護法（行政機関等）', en: 'APPI, administrative organs and local bodies' },
  itemsOf: { ja: '施行規則第43条', en: 'Enforcement Rules art. 43' },
  versions: [nationalBodies, localBodiesToo, dataBeingAcquiredToo],
};
