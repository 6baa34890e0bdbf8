import { and, or } from '../../logic.js';
import { awareness, type Clock } from '../clock.js';
import { affects, atLeast, claim } from '../conditions.js';

const ID = 'sg-pdpa-26d';
const LAW = 'Personal Data Protection Act 2012 (Singapore)';

export const sgPdpa: Clock = {
  id: ID,
  name: { ja: 'シンガポール 個人データ保護法第26D条', en: 'Singapore, PDPA s. 26D' },
  trigger: {
    ja: '重大な損害が生じ若しくは生じるおそれがある場合、又は500人以上に及ぶ場合に適用される。',
    en: 'Applies when significant harm results or is likely, or 500 persons or more are affected.',
  },
  isMet: (input) => and(affects('sg', input), or(claim('significantHarm')(input), atLeast(500, 'sg', input))),
  duties: [
    {
      kind: 'regulator_notification',
      label: { ja: '個人データ保護委員会（PDPC）への通知', en: 'notification to the PDPC' },
      force: 'statutory',
      start: {
        name: { ja: '通知を要する侵害であるとの評価', en: 'the assessment that the breach is notifiable' },
        at: ({ clockFacts }) => clockFacts?.assessedNotifiableAt ?? null,
      },
      /** "No later than 3 calendar days after the day" of the assessment: that day is day 0. */
      period: { unit: 'days', amount: 3, zone: 'Asia/Singapore', firstDay: 'does_not_count', shift: 'none' },
    },
    {
      kind: 'assessment',
      label: { ja: '通知を要するかの評価（目安）', en: 'assessment whether it is notifiable (guidance)' },
      force: 'guideline',
      start: awareness,
      isMet: ({ clockFacts }) => typeof clockFacts?.assessedNotifiableAt !== 'string',
      /** OPEN: guidance; how its 30 days are counted was not seen. */
      period: { unit: 'days', amount: 30, zone: 'Asia/Singapore', firstDay: 'open', shift: 'none' },
      citations: [{ law: 'PDPC Guide', article: '30 calendar days', rule: ID }],
    },
    {
      kind: 'individual_notice',
      label: { ja: '影響を受ける個人への通知', en: 'notice to the affected persons' },
      force: 'no_fixed_period',
      start: awareness,
      isMet: claim('significantHarm'),
      period: {
        unit: null,
        reason: {
          ja: '委員会への通知と同時又はその後に通知する。日数の定めはない。',
          en: 'On or after notifying the PDPC; no number of days is fixed.',
        },
      },
      citations: [{ law: LAW, article: 's. 26D(2)', rule: ID }],
    },
  ],
  citations: [{ law: LAW, article: 's. 26D(1)', rule: ID }],
  provenance: { established: 'V2', confidence: 'H', assumption: false },
  inForceFrom: '2021-02-01',
  note: null,
};
