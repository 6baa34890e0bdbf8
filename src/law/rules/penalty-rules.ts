import { ACT, cite } from '../citations.js';
import { type Rule, settled, unsettled } from './rule.js';

/** R60-R63: consequences, in the words of penalties.ts. */
export const penaltyRules: readonly Rule[] = [
  {
    id: 'R60',
    title: { ja: '勧告・命令と罰則', en: 'recommendation, order, penalty' },
    text: {
      ja: '報告しないこと又は遅れること自体に罰則はない。指導・勧告、命令又は緊急命令を経て、命令に違反した者は1年以下の拘禁刑又は100万円以下の罰金に、法人は1億円以下の罰金に処せられる。',
      en: 'Not reporting, or reporting late, is not itself punished. The way leads over guidance or recommendation to an order or urgent order; violating the order means up to 1 year of imprisonment or 1,000,000 yen, for a legal person up to 100,000,000 yen.',
    },
    ...unsettled('V2', 'H', '第148条の要件は原文を確認していない。', 'The conditions of art. 148 were not read.'),
    citations: [cite(ACT, '第148条', 'R60'), cite(ACT, '第178条', 'R60'), cite(ACT, '第184条第1項第1号', 'R60')],
    versions: [],
    items: [],
  },
  {
    id: 'R61',
    title: { ja: 'データベース等の不正提供等', en: 'stealing or providing a database' },
    text: {
      ja: '法人に1億円以下の罰金が科されるもう一つの場合は、個人情報データベース等の不正提供・盗用であり、報告義務とは関係がない。',
      en: 'The other case of 100 million yen is stealing or providing a database for wrongful gain; unrelated to reporting.',
    },
    ...unsettled('B', 'H', '原文を確認していない。', 'The text was not read.'),
    citations: [cite(ACT, '第179条', 'R61')],
    versions: [],
    items: [],
  },
  {
    id: 'R62',
    title: { ja: '報告徴収に対する違反', en: 'reports on demand' },
    text: {
      ja: '委員会が求めた報告をせず、又は虚偽の報告をした者は、50万円以下の罰金に処せられる。',
      en: 'Refusing or falsifying a report that the PPC demands: up to 500,000 yen.',
    },
    ...unsettled('B', 'MH', '原文を確認していない。', 'The text was not read.'),
    citations: [cite(ACT, '第146条', 'R62'), cite(ACT, '第182条', 'R62')],
    versions: [],
    items: [],
  },
  {
    id: 'R63',
    title: { ja: '罰則の正しい説明', en: 'how to say it' },
    text: {
      ja: '「報告や通知を行わない場合、1億円以下の罰金」は誤りである。報告義務違反は勧告・命令の対象となり、命令に違反した場合、法人は1億円以下の罰金に処せられる。',
      en: '"100 million yen for not reporting" is wrong. A breach of the duty can lead to a recommendation or order; a corporation that violates the order is liable to up to 100 million yen.',
    },
    ...settled('V2', 'H'),
    citations: [cite(ACT, '第148条', 'R63'), cite(ACT, '第184条第1項第1号', 'R63')],
    versions: [],
    items: [],
  },
];
