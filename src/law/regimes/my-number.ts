import { cite, MY_NUMBER_ACT, MY_NUMBER_GUIDELINE, MY_NUMBER_RULES } from '../citations.js';
import { and, not } from '../logic.js';
import { concernsSomebody, moreThan } from './conditions.js';
import { encryption, notEntrusted } from './exclusions.js';
import * as presumed from './presumptions.js';
import type { Exclusion, Grounds, Regime, ReportableItem } from './regime.js';

/** @see PPC Rule No. 5 of 2015, art. 2(i) a-c; appi.md R10 */
export const specifiedNetworkSystem: ReportableItem = {
  item: 1,
  label: {
    ja: '情報提供ネットワークシステム、個人番号利用事務等を処理する情報システム等で管理される特定個人情報の漏えい等',
    en: 'the information network system, or systems of My-Number-using offices and public bodies',
  },
  citations: [cite(MY_NUMBER_RULES, '第2条第1号', 'R10')],
  finalReportDays: 30,
  isMet: (facts) => and(concernsSomebody(facts), facts.specifiedNetworkSystem),
};

/** @see PPC Rule No. 5 of 2015, art. 2(ii); appi.md R10. OPEN: the 60 days (art. 3) were not read in the text. */
export const wrongfulPurpose: ReportableItem = {
  item: 2,
  label: {
    ja: '不正の目的をもって行われたおそれがある特定個人情報の漏えい等又は不正の目的による利用若しくは提供',
    en: 'leak, use or provision that may have been done with wrongful purpose',
  },
  citations: [cite(MY_NUMBER_RULES, '第2条第2号', 'R10')],
  finalReportDays: 60,
  isMet: (facts) => and(concernsSomebody(facts), facts.wrongfulPurpose),
};

/** @see PPC Rule No. 5 of 2015, art. 2(iii); appi.md R10. "May be viewable" is enough. */
export const openToUnspecifiedPersons: ReportableItem = {
  item: 3,
  label: {
    ja: '特定個人情報ファイルに記録された特定個人情報が電磁的方法により不特定多数の者に閲覧され、又はそのおそれがある事態',
    en: 'a file that an unspecified number of people can, or may be able to, view by electronic means',
  },
  citations: [cite(MY_NUMBER_RULES, '第2条第3号', 'R10')],
  finalReportDays: 30,
  isMet: (facts) => and(concernsSomebody(facts), facts.openToUnspecifiedPersons),
};

/** @see PPC Rule No. 5 of 2015, art. 2(iv); appi.md R10. 101 is more than 100. */
export const manyPersonsOfMyNumber: ReportableItem = {
  item: 4,
  label: { ja: '本人の数が百人を超える特定個人情報の漏えい等', en: 'more than 100 persons' },
  citations: [cite(MY_NUMBER_RULES, '第2条第4号', 'R10')],
  finalReportDays: 30,
  isMet: (facts) => moreThan(100, facts),
};

/** Only a plain "no" ends it: unknown counts as included, and the My Number form is used (R10, R42). */
const noMyNumber: Exclusion = {
  code: 'no_my_number',
  facts: ['myNumberIncluded'],
  applies: (facts) => not(facts.myNumberIncluded),
  whileUnknown: 'duty_stands',
  text: {
    applies: {
      ja: '個人番号が含まれないため、番号法の報告の対象とならない。',
      en: 'No My Number is included, so the My Number Act asks for no report.',
    },
    unknown: {
      ja: '個人番号が含まれるか不明なときは、含まれるものとして番号法の様式により報告する。',
      en: 'While it is unknown whether My Numbers are included they count as included, and the My Number form is used.',
    },
  },
  citations: [cite(MY_NUMBER_ACT, '第29条の4第1項', 'R10')],
};

const grounds: Grounds = {
  duty: cite(MY_NUMBER_ACT, '第29条の4第1項', 'R10'),
  knowing: cite(MY_NUMBER_GUIDELINE, '漏えい等の報告', 'R28'),
  japanDate: cite(MY_NUMBER_GUIDELINE, '漏えい等の報告', 'R29'),
  counting: cite(MY_NUMBER_GUIDELINE, '漏えい等の報告', 'R20'),
  preliminary: cite(MY_NUMBER_RULES, '第3条第1項', 'R10'),
  preliminaryWindow: cite(MY_NUMBER_GUIDELINE, '漏えい等の報告', 'R26'),
  finalReport: cite(MY_NUMBER_RULES, '第3条第2項', 'R10'),
  finalPeriod: cite(MY_NUMBER_GUIDELINE, '漏えい等の報告', 'R24'),
  individualNotice: cite(MY_NUMBER_ACT, '第29条の4第2項', 'R50'),
  principalNotice: cite(MY_NUMBER_ACT, '第29条の4第1項ただし書', 'R35'),
};

export const myNumber: Regime = {
  id: 'my-number',
  name: { ja: '番号法（特定個人情報）', en: 'My Number Act' },
  itemsOf: { ja: '特定個人情報漏えい等報告規則第2条', en: 'PPC Rule No. 5 of 2015, art. 2' },
  versions: [
    {
      id: 'my-number/2022-04-01',
      regime: 'my-number',
      effectiveFrom: '2022-04-01',
      change: {
        ja: '速報・確報の二段階による報告と本人への通知が義務となった。',
        en: 'Reporting in two stages and notifying the persons became duties.',
      },
      items: [specifiedNetworkSystem, wrongfulPurpose, openToUnspecifiedPersons, manyPersonsOfMyNumber],
      exclusions: [
        encryption(cite(MY_NUMBER_RULES, '第2条第1号括弧書', 'R5')),
        noMyNumber,
        notEntrusted(cite(MY_NUMBER_ACT, '第29条の4第1項ただし書', 'R35')),
      ],
      presumed: [
        presumed.notEncrypted,
        presumed.keyNotSafe,
        presumed.myNumberIncluded,
        presumed.ownData,
        presumed.entrusted,
      ],
      asks: [
        'wrongfulPurpose',
        'specifiedNetworkSystem',
        'openToUnspecifiedPersons',
        'affectedPersons',
        'myNumberIncluded',
        'strongEncryption',
        'keyCompromised',
        'processor',
        'entrustedData',
      ],
      grounds,
    },
  ],
};
