import type { RegimeId } from '../../law/model.js';

/** How each regime calls things, for sentences and citations. */
export interface LegalTerms {
  /** 個人データ, 保有個人情報, 特定個人情報. */
  readonly data: string;
  readonly reportDuty: { readonly law: string; readonly article: string };
  readonly noticeDuty: { readonly law: string; readonly article: string };
  /** Where the reportable items stand, without the item number. */
  readonly items: { readonly law: string; readonly article: string };
  /** Where the nine contents of a report stand. */
  readonly contents: { readonly law: string; readonly article: string; readonly rule: string };
  /** Parts of these citations that were not read in the text of the law. */
  readonly assumption: string | null;
}

const ACT = '個人情報の保護に関する法律';
const RULES = '個人情報の保護に関する法律施行規則';
const NUMBER_ACT = '行政手続における特定の個人を識別するための番号の利用等に関する法律';
const NUMBER_RULES =
  '行政手続における特定の個人を識別するための番号の利用等に関する法律第二十九条の四第一項及び第二項に基づく特定個人情報の漏えい等に関する報告等に関する規則';

export const legalTerms: Readonly<Record<RegimeId, LegalTerms>> = {
  'appi-private': {
    data: '個人データ',
    reportDuty: { law: ACT, article: '第26条第1項' },
    noticeDuty: { law: ACT, article: '第26条第2項' },
    items: { law: RULES, article: '第7条' },
    contents: { law: RULES, article: '第8条第1項', rule: 'R40' },
    assumption: null,
  },
  'appi-public': {
    data: '保有個人情報',
    reportDuty: { law: ACT, article: '第68条第1項' },
    noticeDuty: { law: ACT, article: '第68条第2項' },
    items: { law: RULES, article: '第43条' },
    contents: { law: RULES, article: '第44条第1項', rule: 'R9' },
    assumption: '規則第44条の条文は未確認',
  },
  'my-number': {
    data: '特定個人情報',
    reportDuty: { law: NUMBER_ACT, article: '第29条の4第1項' },
    noticeDuty: { law: NUMBER_ACT, article: '第29条の4第2項' },
    items: { law: NUMBER_RULES, article: '第2条' },
    contents: { law: NUMBER_RULES, article: '第3条第1項', rule: 'R10' },
    assumption: '規則第3条の条文は未確認',
  },
};
