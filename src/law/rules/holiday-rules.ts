import { cite } from '../citations.js';
import { EVERY_VERSION, type Rule, settled, unsettled } from './rule.js';

const ACT_ON_HOLIDAYS = '国民の祝日に関する法律';

/** R80-R84: which days are national holidays, and how that is checked. */
export const holidayRules: readonly Rule[] = [
  {
    id: 'R80',
    title: { ja: '国民の祝日、振替休日、国民の休日', en: 'holidays, substitutes, days in between' },
    text: {
      ja: '国民の祝日は休日とする。祝日が日曜日に当たるときは、その日後で最も近い祝日でない日を休日とする（土曜日は振り替えない。）。前日及び翌日が祝日である祝日でない日は、休日とする。',
      en: 'National holidays are closed. One that falls on a Sunday moves to the next day that is none (a Saturday does not). A day between two national holidays is closed.',
    },
    ...settled('V1', 'H'),
    citations: [cite(ACT_ON_HOLIDAYS, '第3条', 'R80')],
    versions: EVERY_VERSION,
    items: [],
  },
  {
    id: 'R81',
    title: { ja: '春分の日・秋分の日', en: 'equinoxes' },
    text: {
      ja: '毎年2月に、翌年の日が官報で公表される。それより先の年は計算による予測である。振替休日及び国民の休日には固有の名称がない。',
      en: 'Fixed each February for the next year; years beyond that are predictions. Substitutes and days in between have no name of their own.',
    },
    ...unsettled('V2', 'H', '公表前の年の日付は予測である。', 'Years not yet published are predictions.'),
    citations: [cite(ACT_ON_HOLIDAYS, '第2条', 'R81')],
    versions: EVERY_VERSION,
    items: [],
  },
  {
    id: 'R82',
    title: { ja: '特例の年', en: 'special years' },
    text: {
      ja: '2019年（即位に伴う休日）、2020年及び2021年（東京大会に伴う移動）は、特例法による。',
      en: '2019 (enthronement), 2020 and 2021 (Tokyo Games) follow special Acts.',
    },
    ...settled('V2', 'H'),
    citations: [
      cite('天皇の即位の日及び即位礼正殿の儀の行われる日を休日とする法律', '第1項', 'R82'),
      cite('東京オリンピック競技大会・東京パラリンピック競技大会特別措置法', '第32条', 'R82'),
    ],
    versions: EVERY_VERSION,
    items: [],
  },
  {
    id: 'R83',
    title: { ja: '祝日データの範囲', en: 'the reach of the data' },
    text: {
      ja: '祝日データのない日に及ぶ期限は計算せず、その旨を示す。',
      en: 'A due date beyond the holiday data is refused and said so, never computed silently.',
    },
    ...settled('V2', 'H'),
    citations: [cite('内閣府「国民の祝日」', 'syukujitsu.csv', 'R83')],
    versions: EVERY_VERSION,
    items: [],
  },
  {
    id: 'R84',
    title: { ja: '祝日データの検証', en: 'checking the data' },
    text: {
      ja: '用いる祝日データは、法律から作成した表及び内閣府の一覧と照合する。土曜日、日曜日及び年末年始は含まれないため、別に判定する。',
      en: 'The data are checked against a table built from the law and against the Cabinet Office list. Weekends and the year-end days are not in them and are judged apart.',
    },
    ...settled('V2', 'H'),
    citations: [cite(ACT_ON_HOLIDAYS, '第2条・第3条', 'R84')],
    versions: EVERY_VERSION,
    items: [],
  },
];
