import { awareness, type Clock } from '../clock.js';
import { claim } from '../conditions.js';

const ID = 'jp-finance';

/** One report may serve this and the APPI; both articles are then cited. Minor mis-sendings may be grouped. */
export const jpFinance: Clock = {
  id: ID,
  name: { ja: '金融関係業法（個人顧客情報の漏えい等）', en: 'Japanese financial sector laws (individual customers)' },
  trigger: {
    ja: '金融機関が取り扱う個人顧客に関する個人データの漏えい等（件数を問わない。）について適用される。',
    en: 'Applies to any leak of individual customers’ data at a financial firm, whatever the number.',
  },
  isMet: claim('individualCustomersOfFinancialFirm'),
  duties: [
    {
      kind: 'first_report',
      label: { ja: '監督当局への報告', en: 'report to the supervisor' },
      force: 'guideline',
      start: awareness,
      period: { unit: 'window', window: [3, 5], zone: 'Asia/Tokyo' },
    },
    {
      kind: 'detailed_report',
      label: { ja: '判明後の追加報告', en: 'further report as facts emerge' },
      force: 'no_fixed_period',
      start: awareness,
      period: {
        unit: null,
        reason: {
          ja: '事態の概要等が判明し次第、改めて報告する。日数の定めはない。',
          en: 'Again as soon as the facts are known; no number of days is fixed.',
        },
      },
    },
  ],
  citations: [
    { law: '金融機関における個人情報保護に関するQ&A', article: '問Ⅴ-8（個人情報保護委員会FAQ 4-12）', rule: ID },
  ],
  provenance: { established: 'V1', confidence: 'MH', assumption: false },
  inForceFrom: null,
  note: {
    ja: '個人情報保護法の報告を兼ねることができます。軽微な誤送付等は、一定の要件の下でまとめて報告することができます。',
    en: 'May serve the APPI report too. Minor mis-sendings may be grouped under conditions.',
  },
};
