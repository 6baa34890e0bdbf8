import type { BilingualText, RegimeId } from '../../law/model.js';
import {
  causeEntries,
  damageEntries,
  dataEntries,
  otherEntries,
  personsEntries,
  preventionEntries,
  publicationEntries,
  responseEntries,
  workshopEntries,
} from './blocks/contents.js';
import { headEntries } from './blocks/head.js';
import { outlineEntries } from './blocks/outline.js';
import type { Form, FormBlock } from './form.js';
import type { FieldEntry } from './form-field.js';
import { contentBlock, frameBlock } from './form-field.js';
import { spaced } from '../wording/japanese.js';
import { legalTerms } from './legal-terms.js';

const WORD_IS_NOT_FILED: BilingualText = {
  ja: '報告は個人情報保護委員会の報告フォーム（権限が委任されている場合は所管大臣の定める方法）により行う。本書面は社内検討用であり、そのまま提出しない。',
  en: 'File through the Commission’s web form, or as the minister in charge says. This document is for internal work.',
};

const titles: Readonly<Record<RegimeId, BilingualText>> = {
  'appi-private': { ja: '個人データの漏えい等に関する報告書', en: 'Report of a breach of personal data' },
  'appi-public': { ja: '保有個人情報の漏えい等に関する報告書', en: 'Report of a breach held by a public body' },
  'my-number': { ja: '特定個人情報の漏えい等に関する報告書', en: 'Report of a breach of My Number data' },
};

const numbered = (number: number, ja: string, en: string): BilingualText => ({
  ja: spaced(String(number), ja),
  en: `${number}. ${en}`,
});

/** The nine contents of Rule 8(1) in their order (R40, R43), and what is only for the people who write it. */
export function contentBlocks(regime: RegimeId): readonly FormBlock[] {
  const { reportDuty, data } = legalTerms[regime];
  const content = (number: number, ja: string, en: string, id: string, entries: readonly FieldEntry[]): FormBlock =>
    contentBlock(regime, number, numbered(number, ja, en), id, entries);
  const internal = { ja: '社内検討用', en: 'For internal work' };
  return [
    content(1, '概要', 'Outline', 'outline', outlineEntries(regime)),
    content(2, `漏えい等が発生し、又は発生したおそれがある${data}の項目`, 'Items of data', 'data', dataEntries),
    content(
      3,
      `漏えい等が発生し、又は発生したおそれがある${data}に係る本人の数`,
      'Number of persons',
      'persons',
      personsEntries,
    ),
    content(4, '原因', 'Cause', 'cause', causeEntries),
    content(5, '二次被害又はそのおそれの有無及びその内容', 'Secondary damage', 'damage', damageEntries),
    content(6, '本人への対応の実施状況', 'Response to the persons', 'response', responseEntries),
    content(7, '公表の実施状況', 'Publication', 'publication', publicationEntries),
    content(8, '再発防止のための措置', 'Prevention', 'prevention', preventionEntries),
    content(9, 'その他参考となる事項', 'Other', 'other', otherEntries),
    frameBlock({ ...reportDuty, rule: 'R43' }, internal, 'workshop', workshopEntries, { internal: true }),
  ];
}

export function reportBlocks(regime: RegimeId): readonly FormBlock[] {
  const citation = { ...legalTerms[regime].reportDuty, rule: 'R43' };
  const head = frameBlock(citation, { ja: '報告者等', en: 'Reporter' }, 'head', headEntries);
  return [head, ...contentBlocks(regime)];
}

function reportForm(regime: RegimeId): Form {
  const { law, article } = legalTerms[regime].reportDuty;
  return {
    id: `${regime}/report`,
    kinds: ['preliminary_report', 'final_report', 'supplementary_report'],
    regime,
    title: titles[regime],
    layout: 'report',
    preamble: `${law}${article}の規定により、次のとおり報告します。`,
    notes: [WORD_IS_NOT_FILED],
    blocks: reportBlocks(regime),
  };
}

export const reportForms: readonly Form[] = [
  reportForm('appi-private'),
  reportForm('appi-public'),
  reportForm('my-number'),
];
