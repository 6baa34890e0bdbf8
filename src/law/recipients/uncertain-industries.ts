import type { BilingualText } from '../model.js';
import type { UncertainIndustry } from './model.js';

const partly = (ministry: string, english: string): BilingualText => ({
  ja: `${ministry}の所管分野には権限が委任されている業種があります。範囲を確認できていないため委員会を報告先としています。提出前に、委員会が公示する委任先の一覧を確認してください。`,
  en: `Some fields of ${english} are delegated. Which ones was not read, so the PPC is named; check its published list before filing.`,
});

/**
 * OPEN (R53): fields known only from background, or whose delegation has ended at an unknown date.
 */
export const uncertainIndustries: readonly UncertainIndustry[] = [
  {
    id: 'construction',
    label: { ja: '建設業・測量業', en: 'construction and surveying' },
    note: partly('国土交通省', 'the land and transport ministry (MLIT)'),
    established: 'B',
    source: null,
  },
  {
    id: 'transport',
    label: { ja: '運輸業', en: 'transport' },
    note: partly('国土交通省', 'the land and transport ministry (MLIT)'),
    established: 'B',
    source: null,
  },
  {
    id: 'travel',
    label: { ja: '旅行業', en: 'travel agencies' },
    note: partly('国土交通省（観光庁）', 'the Japan Tourism Agency (MLIT)'),
    established: 'B',
    source: null,
  },
  {
    id: 'installment_credit',
    label: { ja: '包括信用購入あっせん業・個別信用購入あっせん業', en: 'comprehensive and individual credit purchase' },
    note: {
      ja: '以前は経済産業省に委任されていましたが、同省の案内によれば現在は個人情報保護委員会に報告します。切り替わった日は確認できていません。',
      en: 'Once delegated to METI; its page now sends these firms to the PPC. The day of the change was not seen.',
    },
    established: 'V1',
    source: 'https://www.meti.go.jp/policy/economy/consumer/credit/kojinjouhouhogohou.html',
  },
  {
    id: 'meti_other',
    label: { ja: '経済産業省所管のその他の業種', en: 'other fields of METI' },
    note: partly('経済産業省', 'the economy ministry (METI)'),
    established: 'B',
    source: null,
  },
  {
    id: 'maff',
    label: { ja: '農林水産省所管の業種', en: 'fields of MAFF' },
    note: partly('農林水産省', 'the agriculture ministry (MAFF)'),
    established: 'B',
    source: null,
  },
  {
    id: 'mhlw',
    label: { ja: '厚生労働省所管の業種', en: 'fields of MHLW' },
    note: partly('厚生労働省', 'the health and labour ministry (MHLW)'),
    established: 'B',
    source: null,
  },
];
