import type { Source, Task } from '../../model.js';
import { text } from './text.js';

/** Where an attack or a theft is suspected. */
export const consultPolice: Task = {
  id: 'consult-police',
  title: text('警察に相談する', 'Consult the police'),
  why: text(
    '犯罪の疑いがある事案では、捜査と被害の拡大防止のために早い相談が役立つ。相談の有無は報告書にも記載する。',
    'Where a crime is suspected, early contact helps to investigate and to limit the damage. The report mentions it too.',
  ),
  how: [
    text(
      '所在地の都道府県警察の窓口（サイバー事案は専用の相談窓口）に連絡し、日時と担当部署を記録する。',
      'Call the prefectural police (their cyber desk for a cyber incident) and record when and which office.',
    ),
    text(
      '保全している記録や機器を伝え、取扱いについて助言を受ける。',
      'Tell them which logs and devices are kept, and ask how to treat them.',
    ),
  ],
  role: 'legal',
  due: { relativeTo: 'awareness', hours: 48 },
  dependsOn: [],
  lawRule: 'R43',
  courseOfEvents: text('警察に相談した。', 'The police were consulted.'),
};

/** Where the organisation cannot find out by itself how deep an intrusion went. */
export const commissionInvestigation: Task = {
  id: 'commission-investigation',
  title: text('外部の専門家による調査を手配する', 'Commission an outside investigation'),
  why: text(
    '侵入の経路と持ち出されたデータの範囲は、記録を専門的に解析しなければ分からないことが多い。調査の状況は報告事項である。',
    'How they came in and what they took often shows only under expert analysis. The report asks about it.',
  ),
  how: [
    text(
      'フォレンジック調査の要否を決め、依頼先、依頼日及び調査の範囲を記録する。',
      'Decide whether forensics are needed; record whom, when and what was asked.',
    ),
    text(
      '確報の期限より前に中間報告を受けられる日程を組む。',
      'Agree on an interim report well before the final report is due.',
    ),
  ],
  role: 'it',
  due: { relativeTo: 'awareness', hours: 72 },
  dependsOn: [],
  lawRule: 'R43',
  courseOfEvents: text('外部の専門機関に調査を依頼した。', 'An outside investigation was commissioned.'),
};

export const ppcGuideline: Source = {
  publisher: text('個人情報保護委員会', 'Personal Information Protection Commission'),
  title: text(
    '個人情報の保護に関する法律についてのガイドライン（通則編）3-5 漏えい等の報告等',
    'General guideline on the Act, section 3-5 (reports of leaks)',
  ),
};

export const policeCyberDesk: Source = {
  publisher: text('警察庁', 'National Police Agency'),
  title: text('サイバー事案に関する通報等の窓口', 'Desks of the prefectural police for cyber incidents'),
};
