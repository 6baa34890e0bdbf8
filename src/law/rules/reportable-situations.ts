import { ACT, cite, GUIDELINE, MY_NUMBER_ACT, MY_NUMBER_RULES, RULES } from '../citations.js';
import {
  EVERY_VERSION,
  MY_NUMBER,
  MY_NUMBER_ITEMS,
  PRIVATE,
  PRIVATE_ITEMS,
  PRIVATE_SINCE_2024,
  PUBLIC,
  PUBLIC_ITEMS,
  type Rule,
  settled,
  unsettled,
} from './rule.js';

/** R1-R10: what must be reported. */
export const reportableSituations: readonly Rule[] = [
  {
    id: 'R1',
    title: { ja: '報告の義務', en: 'the duty to report' },
    text: {
      ja: '個人情報取扱事業者は、個人データの漏えい、滅失又は毀損であって規則で定めるものが生じたときは、委員会に報告しなければならない。発生したおそれがあることで足り、これは各号すべてに共通する。',
      en: 'An operator must report a leak, loss or damage of personal data of a kind named in the rules. That it may have happened is enough, for all items.',
    },
    ...settled('V2', 'H'),
    citations: [cite(ACT, '第26条第1項', 'R1'), cite(RULES, '第7条', 'R1')],
    versions: PRIVATE,
    items: PRIVATE_ITEMS,
  },
  {
    id: 'R2',
    title: { ja: '報告対象事態（民間事業者）', en: 'reportable situations, private operators' },
    text: {
      ja: '①要配慮個人情報を含む場合、②不正利用により財産的被害が生じるおそれがある場合、③不正の目的をもって行われたおそれがある場合、④本人の数が千人を超える場合。①から③までは1人でも該当する。千人は④に当たらず、1,001人は当たる。',
      en: '(1) special-care-required information; (2) misuse may cause financial harm; (3) may have been done with wrongful purpose; (4) more than 1,000 persons. One person is enough for (1) to (3). 1,000 is not more than 1,000; 1,001 is.',
    },
    ...settled('V2', 'H'),
    citations: [
      cite(RULES, '第7条第1号から第4号まで', 'R2'),
      cite(GUIDELINE, '3-5-3-1', 'R2'),
      cite('個人情報保護委員会「通則編Q&A」', '6-12', 'R2'),
    ],
    versions: PRIVATE,
    items: PRIVATE_ITEMS,
  },
  {
    id: 'R3',
    title: { ja: '第3号の拡張（取得しようとしている個人情報）', en: 'item 3 reaches information about to be acquired' },
    text: {
      ja: '2024年4月1日以降、第3号に限り、取得し、又は取得しようとしている個人情報であって個人データとして取り扱われることが予定されているもの（入力フォームの改ざんによる窃取など）を含む。他の号には及ばない。',
      en: 'Since 2024-04-01, item 3 alone includes personal information acquired or about to be acquired and meant to become personal data (a skimmed entry form). The other items do not.',
    },
    ...settled('V2', 'H'),
    citations: [cite(RULES, '第7条第3号括弧書', 'R3')],
    versions: PRIVATE_SINCE_2024,
    items: ['appi-private/3'],
  },
  {
    id: 'R4',
    title: { ja: '本人の数の数え方', en: 'counting persons' },
    text: {
      ja: '件数ではなく本人の数による。確定できないときは、漏えい等のおそれがある最大の数による。当初千人以下であっても、後に千人を超えた時点で第4号に該当する。',
      en: 'Persons count, not records. If the number cannot be fixed, the largest that may be affected counts. If it exceeds 1,000 only later, item 4 applies from then on.',
    },
    ...unsettled(
      'V2',
      'MH',
      '後に千人を超えた場合の「時点」に関する記載は、原文を確認していない。',
      'The sentence on the moment of exceeding was not read.',
    ),
    citations: [cite(GUIDELINE, '3-5-3-1(4)', 'R4')],
    versions: PRIVATE,
    items: ['appi-private/4'],
  },
  {
    id: 'R5',
    title: { ja: '高度な暗号化等による除外', en: 'high-grade encryption' },
    text: {
      ja: '高度な暗号化その他の措置を講じた個人データは、すべての号の対象から除かれる。暗号化の強度と鍵の安全な管理の双方を要し、鍵も漏えいしたときは除かれない。鍵の状態が不明な間は除外しない。',
      en: 'Data protected by high-grade encryption or similar are outside all items. That needs strong encryption and a safe key; if the key leaked too, there is no exemption, and none while the state of the key is unknown.',
    },
    ...settled('V2', 'H'),
    citations: [cite(RULES, '第7条第1号括弧書', 'R5'), cite('個人情報保護委員会「通則編Q&A」', '6-19', 'R5')],
    versions: EVERY_VERSION,
    items: [...PRIVATE_ITEMS, ...PUBLIC_ITEMS, ...MY_NUMBER_ITEMS],
  },
  {
    id: 'R6',
    title: { ja: '仮名加工情報', en: 'pseudonymously processed information' },
    text: {
      ja: '仮名加工情報である個人データには、法第26条は適用されない。',
      en: 'Article 26 does not apply to pseudonymously processed information.',
    },
    ...settled('V2', 'H'),
    citations: [cite(ACT, '第41条第9項', 'R6')],
    versions: PRIVATE,
    items: PRIVATE_ITEMS,
  },
  {
    id: 'R7',
    title: { ja: '漏えいに当たらない場合', en: 'what is no leak' },
    text: {
      ja: '第三者に閲覧されないうちに全てを回収した場合、及び自らの意図に基づき第三者に提供した場合は、漏えいに当たらない。当てはまるかは人が理由を付して判断する。',
      en: 'Recovering everything before anybody could see it is no leak; nor is deliberate provision to a third party. Whether that is so, a person decides and says why.',
    },
    ...settled('V2', 'H'),
    citations: [cite(GUIDELINE, '3-5-1-2', 'R7'), cite('個人情報保護委員会「通則編Q&A」', '6-1', 'R7')],
    versions: PRIVATE,
    items: [],
  },
  {
    id: 'R8',
    title: { ja: '任意の報告', en: 'voluntary reports' },
    text: {
      ja: '報告対象事態に該当しない場合であっても、任意に報告することができる。',
      en: 'A situation that need not be reported may be reported all the same.',
    },
    ...settled('V2', 'M'),
    citations: [cite(GUIDELINE, '3-5-3-1（注）', 'R8')],
    versions: PRIVATE,
    items: [],
  },
  {
    id: 'R9',
    title: { ja: '行政機関等', en: 'administrative organs and local bodies' },
    text: {
      ja: '第1号から第3号までは民間事業者と同じである。第4号は百人を超える場合、第5号は条例要配慮個人情報を含む場合（地方公共団体等に限る。）であり、期間は30日又は60日である。',
      en: 'Items 1 to 3 as for private operators; item 4 is more than 100 persons; item 5, for local bodies only, is information that an ordinance makes special-care. 30 or 60 days likewise.',
    },
    ...unsettled(
      'V2',
      'MH',
      '第5号及び規則第44条の原文を確認していない。',
      'Item 5 and Rule 44 were not read in the text itself.',
    ),
    citations: [cite(ACT, '第68条第1項', 'R9'), cite(RULES, '第43条', 'R9'), cite(RULES, '第44条', 'R9')],
    versions: PUBLIC,
    items: PUBLIC_ITEMS,
  },
  {
    id: 'R10',
    title: { ja: '特定個人情報（マイナンバー）', en: 'specific personal information (My Number)' },
    text: {
      ja: '①情報提供ネットワークシステム等に記録されたもの、②不正の目的による漏えい又は利用・提供、③不特定多数の者に閲覧され、又は閲覧されるおそれがあるもの、④百人を超えるもの。確報は②が60日、その他は30日。マイナンバーの有無が不明なときは、含まれるものとして報告する。',
      en: '(1) data of the network system and like systems; (2) leak, use or provision with wrongful purpose; (3) open, or maybe open, to an unspecified number of people; (4) more than 100 persons. Final report within 60 days for (2), else 30. If it is unknown whether My Numbers are included, report as if they were.',
    },
    ...unsettled(
      'V1',
      'MH',
      '第3号、第4号及び期間の日数は、原文を確認していない。',
      'Items 3 and 4 and the numbers of days were not read in the text itself.',
    ),
    citations: [cite(MY_NUMBER_ACT, '第29条の4', 'R10'), cite(MY_NUMBER_RULES, '第2条', 'R10')],
    versions: MY_NUMBER,
    items: MY_NUMBER_ITEMS,
  },
];
