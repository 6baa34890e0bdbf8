import { awareness, type Clock } from '../clock.js';
import { claim } from '../conditions.js';

const NOTE = {
  ja: '国際ブランドの規約に基づくもので、通常はアクワイアラーを通じて行います。加盟店契約の定めを優先してください。',
  en: 'By the rules of the brand, usually through the acquirer. What your merchant agreement says goes first.',
};

const shared = {
  trigger: {
    ja: 'カード会員データの漏えいが確認され、又は疑われる場合に適用される。',
    en: 'Applies to a suspected or confirmed leak of card data.',
  },
  isMet: claim('cardData'),
  inForceFrom: null,
  note: NOTE,
} as const;

/** OPEN: how Visa counts its three days was not read; the day of knowing is left out, as nearly every law does. */
export const visa: Clock = {
  ...shared,
  id: 'card-visa',
  name: { ja: 'Visa（WTDIC）', en: 'Visa (What To Do If Compromised)' },
  duties: [
    {
      kind: 'brand_notice',
      label: { ja: 'Visaへの報告', en: 'report to Visa' },
      force: 'contract',
      start: awareness,
      period: { unit: 'days', amount: 3, zone: 'Asia/Tokyo', firstDay: 'does_not_count', shift: 'none' },
    },
  ],
  citations: [{ law: 'Visa What To Do If Compromised', article: '10.0', rule: 'card-visa' }],
  provenance: { established: 'V2', confidence: 'M', assumption: true },
};

export const mastercard: Clock = {
  ...shared,
  id: 'card-mastercard',
  name: { ja: 'Mastercard（ADC）', en: 'Mastercard (account data compromise)' },
  duties: [
    {
      kind: 'brand_notice',
      label: { ja: 'Mastercardへの報告', en: 'report to Mastercard' },
      force: 'contract',
      start: awareness,
      period: { unit: 'hours', amount: 24 },
    },
  ],
  citations: [
    { law: 'Mastercard Security Rules and Procedures', article: 'Account Data Compromise', rule: 'card-mastercard' },
  ],
  provenance: { established: 'V2', confidence: 'M', assumption: false },
};
