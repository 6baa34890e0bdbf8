import type { Citation } from './model.js';

export const ACT = '個人情報の保護に関する法律';
export const RULES = '個人情報の保護に関する法律施行規則';
export const GUIDELINE = '個人情報の保護に関する法律についてのガイドライン（通則編）';
export const PUBLIC_GUIDELINE = '個人情報の保護に関する法律についてのガイドライン（行政機関等編）';
export const MY_NUMBER_ACT = '行政手続における特定の個人を識別するための番号の利用等に関する法律';
/** PPC Rule No. 5 of 2015; its full title runs to two lines. */
export const MY_NUMBER_RULES = '特定個人情報の漏えい等に関する報告等に関する規則';
export const MY_NUMBER_GUIDELINE = '特定個人情報の適正な取扱いに関するガイドライン';
/** Act No. 91 of 1988. */
export const HOLIDAYS_ACT = '行政機関の休日に関する法律';
export const CIVIL_CODE = '民法';

export function cite(law: string, article: string, rule: string): Citation {
  return { law, article, rule };
}

/** The place in one line, as a trace step shows it. */
export function placeOf(citation: Citation): string {
  return `${citation.law}${citation.article}`;
}
