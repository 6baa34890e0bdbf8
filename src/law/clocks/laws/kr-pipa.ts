import { and, or } from '../../logic.js';
import { awareness, type Clock } from '../clock.js';
import { affects, atLeast, claim } from '../conditions.js';

const ID = 'kr-pipa-34';
const LAW = '個人情報保護法（韓国）';

/**
 * 1,000 persons or more: the thousandth counts, unlike Japan's "more than 1,000". Persons are told whatever the number.
 */
export const krPipa: Clock = {
  id: ID,
  name: { ja: '韓国 個人情報保護法第34条', en: 'Korea, PIPA art. 34' },
  trigger: {
    ja: '韓国のデータ主体の個人情報が流出した場合に適用される。',
    en: 'Applies when data of persons in Korea leaked.',
  },
  isMet: (input) => affects('kr', input),
  duties: [
    {
      kind: 'regulator_notification',
      label: { ja: '個人情報保護委員会（PIPC）又はKISAへの申告', en: 'report to the PIPC or KISA' },
      force: 'statutory',
      start: awareness,
      isMet: (input) =>
        and(
          affects('kr', input),
          or(
            atLeast(1000, 'kr', input),
            claim('koreanSensitiveOrUniqueId')(input),
            claim('illegalOutsideAccess')(input),
          ),
        ),
      period: { unit: 'hours', amount: 72 },
      citations: [{ law: LAW, article: '第34条・施行令第40条', rule: ID }],
    },
    {
      kind: 'individual_notice',
      label: {
        ja: 'データ主体への通知（流出の可能性がある場合を含む）',
        en: 'notice to the persons, also of a possible leak',
      },
      force: 'statutory',
      start: awareness,
      period: { unit: 'hours', amount: 72 },
      citations: [{ law: LAW, article: '第34条・施行令第39条', rule: ID }],
    },
  ],
  citations: [{ law: LAW, article: '第34条', rule: ID }],
  provenance: { established: 'V2', confidence: 'MH', assumption: false },
  inForceFrom: '2026-09-11',
  note: {
    ja: '2026年9月11日施行の施行令に基づきます。それより前の規定は保持していません。',
    en: 'As of the decree of 2026-09-11; earlier texts are not held.',
  },
};
