import { cite } from '../citations.js';
import { type Rule, settled, unsettled } from './rule.js';

const AMENDING_ACT = '個人情報の保護に関する法律等の一部を改正する法律（令和8年7月17日公布）';

/** R70-R72: what is coming, never applied; the details are in amendments.ts. */
export const amendmentRules: readonly Rule[] = [
  {
    id: 'R70',
    title: { ja: '2026年改正の施行', en: 'the 2026 amendment: when' },
    text: {
      ja: '2026年7月10日成立、同月17日公布。原則として公布から2年以内の政令で定める日から施行される。',
      en: 'Passed on 2026-07-10, promulgated on 2026-07-17; in force, in principle, on a day set by cabinet order within two years.',
    },
    ...settled('V2', 'H'),
    citations: [cite(AMENDING_ACT, '附則', 'R70')],
    versions: [],
    items: [],
  },
  {
    id: 'R71',
    title: { ja: '2026年改正の内容', en: 'the 2026 amendment: what' },
    text: {
      ja: '本人の権利利益の保護に欠けるおそれが少ない場合の本人通知の緩和、課徴金の導入等。30日・60日を改める規定は確認されていない。',
      en: 'Notice relaxed where little is lost for the persons; an administrative surcharge and more. No change of 30 and 60 days was seen.',
    },
    ...settled('V2', 'H'),
    citations: [cite(AMENDING_ACT, '第26条第2項関係', 'R71')],
    versions: [],
    items: [],
  },
  {
    id: 'R72',
    title: { ja: '下位法令の検討', en: 'rules being drafted' },
    text: {
      ja: '委員会が「基本的な考え方」を公表し、委託、漏えい等報告及び本人通知に関する規則を検討している。施行までは現行の規定による。',
      en: 'The PPC has published its basic thinking and is drafting rules on processors, reporting and notice. Until they are in force, today’s rules apply.',
    },
    ...unsettled('V2', 'M', '2026年10月1日の資料の内容を確認していない。', 'The paper of 2026-10-01 was not read.'),
    citations: [cite('個人情報保護委員会「基本的な考え方」', '2026年10月1日', 'R72')],
    versions: [],
    items: [],
  },
];
