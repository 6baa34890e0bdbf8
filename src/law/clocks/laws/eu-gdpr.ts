import { and } from '../../logic.js';
import { awareness, type Clock } from '../clock.js';
import { affects, claim } from '../conditions.js';

const NOTE = {
  ja: '72時間を超える場合は、遅延の理由を付して通知します。規則1182/71による末日の延長には依拠していません。',
  en: 'After 72 hours, notify with the reasons for the delay. An extension by Regulation 1182/71 is not relied on.',
};

const TRIGGER = {
  ja: '個人データ侵害があり、自然人の権利及び自由に対するリスクが生じないとは認められない場合に適用される。',
  en: 'Applies to a personal data breach, unless a risk to persons is unlikely.',
};

/** OPEN: awareness means a reasonable certainty of the breach, which can lie later than the suspicion that counts in Japan. */
function article33(
  id: 'eu-gdpr-33' | 'uk-gdpr-33',
  region: 'eu' | 'uk',
  law: string,
): Pick<Clock, 'id' | 'trigger' | 'isMet' | 'duties' | 'citations' | 'note'> {
  return {
    id,
    trigger: TRIGGER,
    isMet: (input) => and(affects(region, input), claim('riskToPersons')(input)),
    duties: [
      {
        kind: 'regulator_notification',
        label: { ja: '監督機関への通知', en: 'notification to the supervisory authority' },
        force: 'statutory',
        start: awareness,
        period: { unit: 'hours', amount: 72 },
      },
      {
        kind: 'individual_notice',
        label: { ja: 'データ主体への連絡', en: 'communication to the persons' },
        force: 'no_fixed_period',
        start: awareness,
        isMet: claim('highRiskToPersons'),
        period: {
          unit: null,
          reason: {
            ja: '高いリスクを生じ得る場合、不当な遅滞なく連絡する。日数・時間の定めはない。',
            en: 'On a high risk, without undue delay; no number of days or hours is fixed.',
          },
        },
        citations: [{ law, article: 'art. 34(1)', rule: id }],
      },
    ],
    citations: [{ law, article: 'art. 33(1)', rule: id }],
    note: NOTE,
  };
}

export const euGdpr: Clock = {
  ...article33('eu-gdpr-33', 'eu', 'GDPR'),
  name: { ja: 'EU一般データ保護規則（GDPR）第33条', en: 'GDPR art. 33' },
  provenance: { established: 'V2', confidence: 'H', assumption: false },
  inForceFrom: '2018-05-25',
};

/** Real hours: no weekend or bank holiday is left out. */
export const ukGdpr: Clock = {
  ...article33('uk-gdpr-33', 'uk', 'UK GDPR'),
  name: { ja: '英国GDPR第33条', en: 'UK GDPR art. 33' },
  provenance: { established: 'B', confidence: 'MH', assumption: true },
  inForceFrom: '2021-01-01',
};
