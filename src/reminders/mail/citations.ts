import type { Citation } from '../../law/model.js';
import type { MailLanguage } from './mail-input.js';

/** Laws are cited by their Japanese names; a reader of English gets the usual English ones beside them. */
const ENGLISH_NAMES: readonly (readonly [ja: string, en: string])[] = [
  ['個人情報の保護に関する法律施行規則', 'APPI Enforcement Rules'],
  ['個人情報の保護に関する法律についてのガイドライン', 'PPC Guideline'],
  ['個人情報の保護に関する法律', 'APPI'],
  ['行政機関の休日に関する法律', 'Act on Holidays of Administrative Organs'],
];

function lawName(law: string, lang: MailLanguage): string {
  if (lang === 'ja') return law;
  const english = ENGLISH_NAMES.find(([ja]) => law.startsWith(ja))?.[1];
  return english === undefined ? law : `${english} (${law})`;
}

/** '個人情報の保護に関する法律第26条第1項、…', each place once. */
export function citationLine(citations: readonly Citation[], lang: MailLanguage): string {
  const separator = lang === 'ja' ? '' : ' ';
  const places = citations.map(({ law, article }) => `${lawName(law, lang)}${separator}${article}`);
  return [...new Set(places)].join(lang === 'ja' ? '、' : '; ');
}
