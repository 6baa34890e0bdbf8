import type { Clock } from '../clock.js';
import { claim } from '../conditions.js';

const ID = 'us-sec-8k-105';

/** The clock starts with the determination of materiality, not with discovery; an immaterial incident has no duty. */
export const usSec: Clock = {
  id: ID,
  name: { ja: '米国SEC Form 8-K Item 1.05', en: 'US SEC, Form 8-K Item 1.05' },
  trigger: {
    ja: '登録会社が、サイバーセキュリティ事案を重要であると判断した場合に適用される。',
    en: 'Applies when a registrant determines that a cybersecurity incident is material.',
  },
  isMet: (input) =>
    typeof input.clockFacts?.materialityDeterminedAt === 'string' && input.clockFacts.material !== false
      ? true
      : claim('material')(input),
  duties: [
    {
      kind: 'market_disclosure',
      label: { ja: 'Form 8-Kの提出', en: 'filing of Form 8-K' },
      force: 'statutory',
      start: {
        name: { ja: '重要性の判断', en: 'the determination of materiality' },
        at: ({ clockFacts }) => clockFacts?.materialityDeterminedAt ?? null,
      },
      period: { unit: 'business_days', amount: 4, calendar: 'us_federal' },
    },
  ],
  citations: [{ law: 'Form 8-K (17 CFR 249.308)', article: 'Item 1.05, General Instruction B.1', rule: ID }],
  provenance: { established: 'V2', confidence: 'H', assumption: false },
  inForceFrom: '2023-12-18',
  note: {
    ja: '重要性の判断は、不合理な遅滞なく行う必要があります。大統領令による臨時の閉庁日は考慮していません（実際の期限がこれより早まることはありません）。',
    en: 'The determination has to be made without unreasonable delay. Closings by executive order are not held; they never make the real date earlier.',
  },
};
