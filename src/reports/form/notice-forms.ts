import type { BilingualText, RegimeId } from '../../law/model.js';
import { spaced } from '../wording/japanese.js';
import { headEntries } from './blocks/head.js';
import { letterheadEntries, noticeContents, substituteEntries } from './blocks/letter.js';
import type { Form, FormBlock } from './form.js';
import { contentBlock, frameBlock } from './form-field.js';
import { legalTerms } from './legal-terms.js';
import { contentBlocks } from './report-forms.js';

/** The contents a person has to be told: items 1, 2, 4, 5 and 9 of a report's nine (R50). */
function toldToPersons(regime: RegimeId): readonly FormBlock[] {
  const { data } = legalTerms[regime];
  const told: readonly (readonly [number, keyof typeof noticeContents, BilingualText])[] = [
    [1, 'outline', { ja: '概要', en: 'Outline' }],
    [2, 'data', { ja: `漏えい等が発生し、又は発生したおそれがある${data}の項目`, en: 'Items of data' }],
    [4, 'cause', { ja: '原因', en: 'Cause' }],
    [5, 'damage', { ja: '二次被害又はそのおそれの有無及びその内容', en: 'Secondary damage' }],
    [9, 'other', { ja: 'その他参考となる事項', en: 'Other' }],
  ];
  return told.map(([content, key, label], index) => {
    const numbered = { ja: spaced(String(index + 1), label.ja), en: `${index + 1}. ${label.en}` };
    return contentBlock(regime, content, numbered, `notice-${key}`, [noticeContents[key]]);
  });
}

function letterhead(regime: RegimeId): FormBlock {
  const label = { ja: '宛名・差出人', en: 'Letterhead' };
  return frameBlock({ ...legalTerms[regime].noticeDuty, rule: 'R50' }, label, 'letterhead', letterheadEntries);
}

function individualNotice(regime: RegimeId): Form {
  return {
    id: `${regime}/individual-notice`,
    kinds: ['individual_notice'],
    regime,
    title: { ja: '本人への通知', en: 'Notice to the persons concerned' },
    layout: 'letter',
    preamble: null,
    notes: [
      {
        ja: '通知により捜査や被害拡大の防止に支障が生じるおそれがある場合は、時期を検討する。',
        en: 'Where notice would do harm, consider when to send it (R52).',
      },
    ],
    blocks: [letterhead(regime), ...toldToPersons(regime)],
  };
}

function publicAnnouncement(regime: RegimeId): Form {
  const record = { ja: '代替措置の記録（公表しない）', en: 'Record of the substitute measure (not published)' };
  const citation = { ...legalTerms[regime].noticeDuty, rule: 'R51' };
  return {
    ...individualNotice(regime),
    id: `${regime}/public-announcement`,
    kinds: ['public_announcement'],
    title: { ja: '公表文', en: 'Public announcement' },
    notes: [
      {
        ja: '公表を本人への通知に代えることができるのは、通知が困難な場合に限る。',
        en: 'Publication may replace notice only where notice is hard (R51).',
      },
    ],
    blocks: [
      letterhead(regime),
      ...toldToPersons(regime),
      frameBlock(citation, record, 'substitute', substituteEntries, { internal: true }),
    ],
  };
}

const ONLY_FOR_REPORTS = new Set(['reportKind', 'reportStage', 'previousReportDate', 'corporateNumber']);

/** What a processor tells its principal, as far as it knows the nine contents (R35). */
function principalNotice(regime: RegimeId): Form {
  const { data, reportDuty } = legalTerms[regime];
  const head = headEntries.filter(({ id }) => !ONLY_FOR_REPORTS.has(id));
  return {
    id: `${regime}/principal-notice`,
    kinds: ['principal_notice'],
    regime,
    title: { ja: `${data}の漏えい等に関する通知書`, en: 'Notice to the principal' },
    layout: 'report',
    preamble: `取扱いの委託を受けた${data}について、${reportDuty.law}${reportDuty.article}ただし書の規定に基づき、次のとおり通知いたします。`,
    notes: [
      {
        ja: '委託元に通知した委託先は、委員会への報告及び本人への通知を要しない。委託元の期間は、委託元が知った時から進行する。',
        en: 'A processor that told its principal need not report or notify; the principal’s own clock starts when it knows.',
      },
    ],
    blocks: [
      frameBlock({ ...reportDuty, rule: 'R35' }, { ja: '通知者等', en: 'Processor' }, 'head', head),
      ...contentBlocks(regime),
    ],
  };
}

const regimes: readonly RegimeId[] = ['appi-private', 'appi-public', 'my-number'];

export const noticeForms: readonly Form[] = regimes.flatMap((regime) => [
  individualNotice(regime),
  principalNotice(regime),
  publicAnnouncement(regime),
]);
