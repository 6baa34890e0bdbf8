import { cite, RULES } from '../citations.js';
import { EVERY_VERSION, PRIVATE, type Rule, settled, unsettled } from './rule.js';

const PPC_PAGE = '個人情報保護委員会「漏えい等の対応とお役立ち資料」';

/** R40-R44: what a report contains, and how it is filed. */
export const content: readonly Rule[] = [
  {
    id: 'R40',
    title: { ja: '報告事項', en: 'what to report' },
    text: {
      ja: '①概要、②個人データの項目、③本人の数、④原因、⑤二次被害又はそのおそれの有無及び内容、⑥本人への対応の実施状況、⑦公表の実施状況、⑧再発防止のための措置、⑨その他参考となる事項。速報はその時点で把握しているもの、確報はすべてを報告する。',
      en: '(1) outline, (2) items of data, (3) number of persons, (4) cause, (5) secondary damage or its risk, (6) response to the persons, (7) publication, (8) recurrence prevention, (9) other. The preliminary report states what is known; the final report all nine.',
    },
    ...settled('V1', 'H'),
    citations: [cite(RULES, '第8条第1項', 'R40'), cite(RULES, '第8条第2項', 'R40')],
    versions: EVERY_VERSION,
    items: [],
  },
  {
    id: 'R41',
    title: { ja: '提出方法', en: 'how it is filed' },
    text: {
      ja: '委員会の報告フォームに入力して行う。Wordの様式は社内検討用であり、提出には用いない。報告者の氏名・名称は、担当者ではなく事業者のものを記載する。権限が委任されている場合は、当該省庁の定める方法と別記様式第一による。',
      en: 'By the PPC’s web form. The Word form is for internal use and must not be filed. The reporter is the entity, not the clerk. Where power is delegated: in that ministry’s way, on form No. 1.',
    },
    ...settled('V1', 'H'),
    citations: [cite(RULES, '第8条第3項', 'R41'), cite(PPC_PAGE, '報告フォーム', 'R41')],
    versions: EVERY_VERSION,
    items: [],
  },
  {
    id: 'R42',
    title: { ja: '報告先の選択', en: 'the three routing questions' },
    text: {
      ja: '①マイナンバーを含むか（不明なら含むものとする。）、②行政機関等か、民間事業者・規律移行法人か、③権限が委任されている業種か（該当すれば事業所管大臣に報告する。）の順に判断する。',
      en: 'In order: (1) My Numbers included (unknown counts as yes)? (2) administrative organ, or private operator or transferred corporation? (3) a delegated industry (then to its minister)?',
    },
    ...settled('V1', 'H'),
    citations: [cite(PPC_PAGE, '報告フォームの選択', 'R42')],
    versions: EVERY_VERSION,
    items: [],
  },
  {
    id: 'R43',
    title: { ja: '様式の記載欄', en: 'fields of the form' },
    text: {
      ja: '別記様式第一の各欄（概要、項目、本人の数、原因、二次被害、本人への対応、公表、再発防止、その他）に記載する。選択肢は変わり得るため、設定として扱う。',
      en: 'The blocks of form No. 1, from outline to other matters. The choices in them can change and are configuration.',
    },
    ...unsettled('V2', 'M', '選択肢の一覧は確認していない。', 'The lists of choices were not read.'),
    citations: [cite(RULES, '別記様式第一', 'R43')],
    versions: PRIVATE,
    items: [],
  },
  {
    id: 'R44',
    title: { ja: 'サイバー攻撃被害報告の共通様式', en: 'common forms for cyber attacks' },
    text: {
      ja: '2025年10月1日から、DDoS攻撃事案及びランサムウェア事案の共通様式を用いることができる。2026年10月1日から両様式が改められ、その他サイバー攻撃等事案の様式が加わった。報告先、報告の要件及び期限は、各法令のままである。',
      en: 'Since 2025-10-01 common forms for DDoS and ransomware may be used; since 2026-10-01 both are revised and a third, for other attacks, is added. Recipients, conditions and deadlines remain those of each law.',
    },
    ...unsettled('V2', 'H', '各様式の記載欄の全部は確認していない。', 'The full lists of fields were not read.'),
    citations: [
      cite(RULES, '第8条第3項', 'R44'),
      cite('サイバー攻撃による被害発生時の報告様式に関する関係省庁申合せ', '2026年9月15日改定', 'R44'),
    ],
    versions: EVERY_VERSION,
    items: [],
  },
];
