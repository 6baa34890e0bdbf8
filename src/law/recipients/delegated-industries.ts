import { ACT, cite, RULES } from '../citations.js';
import type { DelegatedIndustry } from './model.js';

const DELEGATION = cite(ACT, '第150条第1項', 'R53');
const TO_LOCAL = cite(ACT, '第170条', 'R36');
const FORM = cite(RULES, '第8条第3項・別記様式第一', 'R41');
const DUTY_BEGINS = '2022-04-01';

/**
 * Industries whose recipient is known, with where that was read. Mail addresses are left to the offices' own pages: they
 * change, and a report sent to an old one has not arrived.
 *
 * @see appi.md R53; Act art. 150 (art. 147 before April 2023)
 */
export const delegatedIndustries: readonly DelegatedIndustry[] = [
  {
    id: 'telecom',
    label: { ja: '電気通信業', en: 'telecommunications' },
    validFrom: DUTY_BEGINS,
    validTo: null,
    recipientId: 'mic',
    recipient: {
      ja: '総務大臣（本社所在地を管轄する総合通信局等）',
      en: 'Minister for Internal Affairs and Communications (the regional bureau for the head office)',
    },
    method: 'not_seen',
    filing: {
      ja: '別記様式第一により、本社所在地を管轄する総合通信局等に提出する。提出方法は総務省の案内を確認すること。',
      en: 'Form No. 1 to the regional bureau of telecommunications for the head office; see the ministry for the way of filing.',
    },
    note: {
      ja: '通信の秘密又は特定利用者情報の漏えいにも当たる場合は、電気通信事業法に基づく報告が別に必要です。',
      en: 'If secrecy of communications or specified user information is affected too, the Telecommunications Business Act wants a report of its own.',
    },
    mayReachPrefecture: false,
    established: 'V1',
    confidence: 'H',
    assumption: false,
    source: 'https://www.soumu.go.jp/main_sosiki/joho_tsusin/d_syohi/denkitsushin_rouei.html',
    citations: [DELEGATION, FORM],
  },
  {
    id: 'finance',
    label: { ja: '金融業（金融庁所管）', en: 'finance (supervised by the FSA)' },
    validFrom: DUTY_BEGINS,
    validTo: null,
    recipientId: 'fsa',
    recipient: {
      ja: '金融庁長官、財務局長・財務支局長又は都道府県知事等（各業法の監督権限を有する者）',
      en: 'the FSA, a local finance bureau or a prefecture: whoever supervises the firm under its sectoral law',
    },
    method: 'not_seen',
    filing: {
      ja: '報告書を、監督権限を有する金融庁、財務局・財務支局又は地方公共団体の担当部署に提出する。',
      en: 'The report goes to the section in charge at the FSA, the local finance bureau or the local body.',
    },
    note: {
      ja: '業法（銀行法等）に基づく監督当局への報告を兼ねることができます。その場合は双方の根拠条文を記載してください。',
      en: 'One report may serve the sectoral law (Banking Act etc.) too; cite both articles.',
    },
    mayReachPrefecture: true,
    established: 'V1',
    confidence: 'H',
    assumption: false,
    source: 'https://www.ppc.go.jp/all_faq_index/faq2-q4-7/',
    citations: [DELEGATION, TO_LOCAL, FORM],
  },
  {
    id: 'real_estate',
    label: {
      ja: '不動産業等（宅地建物取引業、マンション管理業、賃貸住宅管理業、不動産鑑定業等）',
      en: 'real estate (brokerage, condominium and rental management, appraisal and the like)',
    },
    validFrom: DUTY_BEGINS,
    validTo: null,
    recipientId: 'mlit',
    recipient: {
      ja: '国土交通大臣（登録等を受けた地方整備局長等）。都道府県知事の免許・登録による事業者は都道府県知事',
      en: 'Minister of Land, Infrastructure, Transport and Tourism (the regional bureau of registration); for firms licensed by a prefecture, its governor',
    },
    method: 'differs_by_office',
    filing: {
      ja: '別記様式第一により、所管の地方整備局等又は都道府県が定める方法で提出する（関東地方整備局は電子メール）。',
      en: 'Form No. 1 in the way the bureau or prefecture asks for (the Kanto bureau takes it by mail).',
    },
    note: null,
    mayReachPrefecture: true,
    established: 'V1',
    confidence: 'MH',
    assumption: false,
    source: 'https://www.ktr.mlit.go.jp/kensan/kensan00000004.html',
    citations: [DELEGATION, TO_LOCAL, FORM],
  },
  {
    id: 'credit_information',
    label: {
      ja: '指定信用情報機関・認定割賦販売協会',
      en: 'designated credit bureaus and the accredited instalment sales association',
    },
    validFrom: DUTY_BEGINS,
    validTo: null,
    recipientId: 'meti',
    recipient: {
      ja: '経済産業大臣（経済産業省商取引監督課）',
      en: 'Minister of Economy, Trade and Industry (commercial supervision division)',
    },
    method: 'email',
    filing: {
      ja: '漏えい報告様式を添付し、経済産業省商取引監督課宛てに電子メールで提出する。宛先と件名の付け方は同省のページによる。',
      en: 'By mail to the division, the form attached; address and subject line as its page says.',
    },
    note: null,
    mayReachPrefecture: false,
    established: 'V1',
    confidence: 'MH',
    assumption: false,
    source: 'https://www.meti.go.jp/policy/economy/consumer/credit/kojinjouhouhogohou.html',
    citations: [DELEGATION, FORM],
  },
  {
    id: 'security_services',
    label: {
      ja: '警備業等（国家公安委員会所管）',
      en: 'security services and other fields of the National Public Safety Commission',
    },
    validFrom: DUTY_BEGINS,
    validTo: null,
    recipientId: 'npsc',
    recipient: {
      ja: '国家公安委員会（都道府県公安委員会）',
      en: 'National Public Safety Commission (through the prefectural one)',
    },
    method: 'not_seen',
    filing: {
      ja: '別記様式第一により提出する。提出先の窓口及び方法は都道府県警察に確認すること。',
      en: 'Form No. 1; ask the prefectural police for the office and the way of filing.',
    },
    note: {
      ja: '委任の存在は都道府県警察の規程により確認しましたが、対象となる業種の範囲は確認できていません。',
      en: 'That power was delegated was read in prefectural police rules; which industries it covers was not.',
    },
    mayReachPrefecture: true,
    established: 'V2',
    confidence: 'M',
    assumption: true,
    source: 'https://www.pref.aichi.jp/police_reiki/reiki_honbun/u393RG00000853.html',
    citations: [DELEGATION, TO_LOCAL],
  },
];
