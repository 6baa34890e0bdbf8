import { ACT, cite, GUIDELINE, RULES } from '../citations.js';
import { EVERY_VERSION, PRIVATE, type Rule, settled, unsettled } from './rule.js';

/** R50-R54: telling the persons, and where the report goes. */
export const noticeAndRecipients: readonly Rule[] = [
  {
    id: 'R50',
    title: { ja: '本人への通知', en: 'notice to the persons' },
    text: {
      ja: '報告義務を負う者は、事態の状況に応じて速やかに、本人の権利利益を保護するために必要な範囲で、概要、項目、原因、二次被害及びその他参考となる事項を本人に通知しなければならない。日数の定めはない。',
      en: 'Whoever must report must also tell each person, promptly as the situation allows and as far as needed to protect them: outline, items of data, cause, secondary damage, other. No number of days is fixed.',
    },
    ...settled('V2', 'H'),
    citations: [cite(ACT, '第26条第2項', 'R50'), cite(RULES, '第10条', 'R50')],
    versions: EVERY_VERSION,
    items: [],
  },
  {
    id: 'R51',
    title: { ja: '代替措置', en: 'substitute measure' },
    text: {
      ja: '本人への通知が困難であるときは、公表や問合せ窓口の設置等の代わるべき措置によることができる。理由を記録する。任意に選べるものではない。',
      en: 'If notice is hard, publication, an enquiry desk or the like may take its place. The reason is recorded; it is no free choice.',
    },
    ...unsettled('V2', 'MH', '困難な場合の例は確認していない。', 'The examples of hardship were not read.'),
    citations: [cite(ACT, '第26条第2項ただし書', 'R51')],
    versions: EVERY_VERSION,
    items: [],
  },
  {
    id: 'R52',
    title: { ja: '通知の時期', en: 'when notice may wait' },
    text: {
      ja: '通知することでかえって被害が拡大するおそれがあるなどの場合は、速報より後に通知することも許される。',
      en: 'Notice may come after the preliminary report where it would itself do harm.',
    },
    ...unsettled('B', 'MH', '原文を確認していない。', 'The text was not read.'),
    citations: [cite(GUIDELINE, '3-5-4-2', 'R52')],
    versions: PRIVATE,
    items: [],
  },
  {
    id: 'R53',
    title: { ja: '報告先', en: 'the recipient' },
    text: {
      ja: '報告先は委員会である。報告の受理権限が事業所管大臣に委任されている業種では、その大臣に報告する。自社の従業者・株主の個人データに関する事案は、委任されている業種であっても委員会に報告する。',
      en: 'The PPC, or the minister of the industry where power to receive reports is delegated. Cases about the operator’s own employees or shareholders stay with the PPC.',
    },
    ...unsettled(
      'V1',
      'MH',
      '委任の一覧は毎年変わり、一部の業種のみ確認している。',
      'The list changes yearly; only some industries were read.',
    ),
    citations: [cite(ACT, '第150条第1項', 'R53')],
    versions: PRIVATE,
    items: [],
  },
  {
    id: 'R54',
    title: { ja: '認定個人情報保護団体', en: 'accredited organisations' },
    text: {
      ja: '2022年4月1日以降、認定個人情報保護団体への報告は、法律上の報告に代わらない。',
      en: 'Since 2022-04-01, telling an accredited organisation does not replace the statutory report.',
    },
    ...unsettled('B', 'MH', '原文を確認していない。', 'The text was not read.'),
    citations: [cite(ACT, '第26条第1項', 'R54')],
    versions: PRIVATE,
    items: [],
  },
];
