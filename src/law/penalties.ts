import { ACT, cite } from './citations.js';
import type { BilingualText, Citation } from './model.js';
import type { Provenance } from './provenance.js';

export interface Consequence extends Provenance {
  readonly id: string;
  readonly rule: string;
  readonly text: BilingualText;
  readonly citations: readonly Citation[];
}

/**
 * The one sentence to show beside a duty to report. There is no fine for not reporting or reporting late as such, and to
 * say so ("報告や通知を行わない場合、1億円以下の罰金") is wrong.
 *
 * @see appi.md R63
 */
export const consequenceOfNotReporting: Consequence = {
  id: 'not_reporting',
  rule: 'R63',
  text: {
    ja: '報告義務違反は、勧告・命令の対象となります。命令に違反した場合、法人は1億円以下の罰金に処せられます。報告をしないこと又は遅れること自体に罰金の定めはありません。',
    en: 'A breach of the duty to report can lead to a recommendation or an order. If an order is violated, a corporation is liable to a fine of up to 100 million yen. Not reporting, or reporting late, is not itself punished by a fine.',
  },
  citations: [cite(ACT, '第148条', 'R60'), cite(ACT, '第178条', 'R60'), cite(ACT, '第184条第1項第1号', 'R60')],
  established: 'V2',
  confidence: 'H',
  assumption: false,
};

/**
 * From guidance to fine, in order. The conditions of art. 148 were not read in the text itself, hence `assumption`.
 *
 * Prison terms are 拘禁刑 since 2025-06-01, when it replaced 懲役 in all statutes.
 *
 * @see appi.md R60
 */
export const chainToPenalty: readonly Consequence[] = [
  {
    id: 'recommendation',
    rule: 'R60',
    text: {
      ja: '委員会は、指導又は勧告（違反行為の中止その他違反を是正するために必要な措置をとるべき旨）をすることができます。',
      en: 'The PPC may give guidance, or recommend that the breach be stopped and put right.',
    },
    citations: [cite(ACT, '第148条第1項', 'R60')],
    established: 'B',
    confidence: 'H',
    assumption: true,
  },
  {
    id: 'order',
    rule: 'R60',
    text: {
      ja: '正当な理由なく勧告に係る措置をとらず、個人の重大な権利利益の侵害が切迫していると認められるときは、措置をとるべきことを命ずることができます。',
      en: 'If the recommended action is not taken without good reason, and serious harm to individuals is imminent, it may order the action.',
    },
    citations: [cite(ACT, '第148条第2項', 'R60')],
    established: 'B',
    confidence: 'H',
    assumption: true,
  },
  {
    id: 'urgent_order',
    rule: 'R60',
    text: {
      ja: '個人の重大な権利利益を害する事実があり緊急に措置をとる必要があるときは、勧告を経ずに命ずることができます。',
      en: 'Where serious harm to individuals calls for urgent action, it may order without recommending first.',
    },
    citations: [cite(ACT, '第148条第3項', 'R60')],
    established: 'B',
    confidence: 'H',
    assumption: true,
  },
  {
    id: 'violation_of_order',
    rule: 'R60',
    text: {
      ja: '命令に違反した者は、1年以下の拘禁刑又は100万円以下の罰金に処せられます。法人には1億円以下の罰金が科されます。',
      en: 'Whoever violates the order is liable to imprisonment of up to 1 year or a fine of up to 1 million yen; a corporation to a fine of up to 100 million yen.',
    },
    citations: [cite(ACT, '第178条', 'R60'), cite(ACT, '第184条第1項第1号', 'R60')],
    established: 'V2',
    confidence: 'H',
    assumption: false,
  },
];

/** Penalties that are taken for those of late reporting, and are something else. */
export const otherPenalties: readonly Consequence[] = [
  {
    id: 'database_provision',
    rule: 'R61',
    text: {
      ja: '法人に1億円以下の罰金が科されるもう一つの場合は、個人情報データベース等を不正な利益を図る目的で提供し、又は盗用したときであり、報告義務とは関係がありません。',
      en: 'The other case of a fine of up to 100 million yen is stealing or providing a database for wrongful gain. It has nothing to do with reporting.',
    },
    citations: [cite(ACT, '第179条', 'R61'), cite(ACT, '第184条第1項第1号', 'R61')],
    established: 'B',
    confidence: 'H',
    assumption: true,
  },
  {
    id: 'demanded_report',
    rule: 'R62',
    text: {
      ja: '委員会が第146条により求めた報告をせず、又は虚偽の報告をした者は、50万円以下の罰金に処せられます（法人も同じ）。自ら行う速報の内容が誤っていることは、この規定の対象として挙げられていません。',
      en: 'Whoever refuses or falsifies a report that the PPC demands under art. 146 is liable to a fine of up to 500,000 yen, and so is the corporation. A preliminary report made of one’s own accord is not named there.',
    },
    citations: [cite(ACT, '第146条第1項', 'R62'), cite(ACT, '第182条', 'R62')],
    established: 'B',
    confidence: 'MH',
    assumption: true,
  },
];
