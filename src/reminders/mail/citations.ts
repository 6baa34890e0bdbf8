import type { Citation } from '../../law/model.js';
import type { MailLanguage } from './mail-input.js';

/** Laws are cited by their Japanese names; a reader of English gets the usual English ones beside them. */
const ENGLISH_NAMES: readonly (readonly [ja: string, en: string])[] = [
  ['個人情報の保護に関する法律施行規則', 'APPI Enforcement Rules'],
  ['個人情報の保護に関する法律についてのガイドライン', 'PPC Guideline'],
  ['個人情報の保護に関する法律', 'APPI'],
  ['行政機関の休日に関する法律', 'Act on Holidays of Administrative Organs'],
  ['行政手続における特定の個人を識別するための番号の利用等に関する法律', 'My Number Act'],
  ['特定個人情報の漏えい等に関する報告等に関する規則', 'My Number Reporting Rules'],
];

function lawName(law: string, lang: MailLanguage): string {
  if (lang === 'ja') return law;
  const english = ENGLISH_NAMES.find(([ja]) => law.startsWith(ja))?.[1];
  return english === undefined ? law : `${english} (${law})`;
}

/** Long names that a reader of the ground line has already seen in full, longest first. */
const SHORT_NAMES: readonly (readonly [full: string, short: string, en: string])[] = [
  ['個人情報の保護に関する法律施行規則', '施行規則', 'Enforcement Rules '],
  ['個人情報の保護に関する法律についてのガイドライン', 'ガイドライン', 'PPC Guideline '],
  ['個人情報の保護に関する法律', '個人情報保護法', 'APPI '],
  ['行政機関の休日に関する法律', '行政機関の休日に関する法律', 'Act on Holidays of Administrative Organs '],
  ['行政手続における特定の個人を識別するための番号の利用等に関する法律', '番号利用法', 'My Number Act '],
  ['特定個人情報の漏えい等に関する報告等に関する規則', '番号法報告規則', 'My Number Reporting Rules '],
  ['特定個人情報の適正な取扱いに関するガイドライン', '特定個人情報ガイドライン', 'My Number Guideline '],
  ['民法', '民法', 'Civil Code '],
];

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** '第8条第1項第3号' as 'art. 8(1)(iii)'; what does not follow the pattern stays as it is. */
export function articleIn(lang: MailLanguage, article: string): string {
  if (lang === 'ja') return article;
  return article
    .replace(/第(\d+)条(?:の(\d+))?(?:第(\d+)項)?(?:第(\d+)号)?/g, (...found: (string | undefined)[]) => {
      const [, number = '', branch, paragraph, point] = found;
      const places = [paragraph, point === undefined ? undefined : (ROMAN[Number(point)] ?? point)];
      const inside = places.filter((place) => place !== undefined).map((place) => `(${place})`);
      return `art. ${number}${branch === undefined ? '' : `-${branch}`}${inside.join('')}`;
    })
    .replace('ただし書', ', proviso')
    .replace('括弧書', ', parenthesis')
    .replace('（通則編）', '(General Rules) ')
    .replace('（行政機関等編）', '(Public Bodies) ');
}

/** The place of a trace step, short: 「施行規則第8条第2項」. */
export function shortPlace(place: string, lang: MailLanguage): string {
  const known = SHORT_NAMES.find(([full]) => place.startsWith(full));
  if (known === undefined) return articleIn(lang, place);
  const [full, ja, en] = known;
  return `${lang === 'ja' ? ja : en}${articleIn(lang, place.slice(full.length))}`;
}

/** '個人情報の保護に関する法律第26条第1項、…', each place once. */
export function citationLine(citations: readonly Citation[], lang: MailLanguage): string {
  const separator = lang === 'ja' ? '' : ' ';
  const places = citations.map(({ law, article }) => `${lawName(law, lang)}${separator}${articleIn(lang, article)}`);
  return [...new Set(places)].join(lang === 'ja' ? '、' : '; ');
}
