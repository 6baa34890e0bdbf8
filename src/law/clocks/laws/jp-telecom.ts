import { or } from '../../logic.js';
import { awareness, type Clock } from '../clock.js';
import { claim } from '../conditions.js';

const ID = 'jp-telecom';
const ORDINANCE = '電気通信事業法施行規則';

/**
 * OPEN: whether the day of recognition is day 1 was not seen ("認知した日から30日以内"). The ordinance says nothing of its
 * own, and the Civil Code (art. 140) would leave that day out; the APPI guideline counts it. The earlier date is kept.
 */
export const jpTelecom: Clock = {
  id: ID,
  name: {
    ja: '電気通信事業法（通信の秘密等の漏えい）',
    en: 'Telecommunications Business Act (secrecy of communications)',
  },
  trigger: {
    ja: '通信の秘密の漏えい、又は指定事業者にあっては特定利用者情報の漏えいがあった場合に適用される。',
    en: 'Applies when secrecy of communications leaked, or, for designated carriers, specified user information.',
  },
  isMet: (input) => or(claim('secrecyOfCommunications')(input), claim('specifiedUserInformation')(input)),
  duties: [
    {
      kind: 'first_report',
      label: { ja: '第一報（総合通信局等）', en: 'first report to the regional bureau' },
      force: 'no_fixed_period',
      start: awareness,
      period: {
        unit: null,
        reason: { ja: '速やかに報告する。日数の定めはない。', en: 'Promptly; no number of days is fixed.' },
      },
    },
    {
      kind: 'detailed_report',
      label: { ja: '詳報（総合通信局等）', en: 'detailed report to the regional bureau' },
      force: 'statutory',
      start: awareness,
      period: { unit: 'days', amount: 30, zone: 'Asia/Tokyo', firstDay: 'open', shift: 'japanese_open_days' },
    },
  ],
  citations: [
    { law: ORDINANCE, article: '第57条', rule: ID },
    { law: '電気通信事業法', article: '第28条', rule: ID },
  ],
  provenance: { established: 'V1', confidence: 'M', assumption: false },
  inForceFrom: null,
  note: {
    ja: '報告をせず、又は虚偽の報告をした者は、30万円以下の罰金に処せられることがあります。',
    en: 'Not reporting, or reporting falsely, can be punished by a fine of up to 300,000 yen.',
  },
};
