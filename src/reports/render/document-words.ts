import { spaced } from '../wording/japanese.js';
import type { DocumentModel } from './document-model.js';

const STATUS = {
  ja: { draft: '案', in_review: '案（確認中）', returned: '案（差戻し）', approved: '承認済み' },
  en: { draft: 'Draft', in_review: 'Draft, in review', returned: 'Draft, returned', approved: 'Approved' },
} as const;

/** The state of the draft and its version; an exercise says so first. */
export function statusLine({ meta, draft }: DocumentModel): string {
  const status = STATUS[meta.lang][meta.status];
  const drill = draft.drill ? (meta.lang === 'ja' ? '【訓練】' : '訓練 DRILL ') : '';
  return meta.lang === 'ja'
    ? spaced(`${drill}${status}`, `第${meta.version}版`)
    : `${drill}${status}, version ${meta.version}`;
}

/** A letter that is approved goes to people: it bears no marks of the house. */
export function bearsMarks({ form, isApproved, draft }: DocumentModel): boolean {
  return form.layout === 'report' || !isApproved || draft.drill;
}

const HASH_DIGITS = 16;
export function hashLine({ meta }: DocumentModel): string {
  return `SHA-256 ${meta.sha256.slice(0, HASH_DIGITS)}`;
}

export const words = {
  ja: {
    annex: '別紙　補完を要する事項（社内用・提出しない）',
    missing: '提出までに記入を要する事項',
    unknown: {
      report: '調査中の事項（判明し次第記入し、確報までに補完する）',
      letter: '調査中の事項（判明し次第記入する）',
    },
    nothing: '該当なし',
    field: '項目',
    question: '確認すること',
  },
  en: {
    annex: 'Annex: what is still open (internal, not filed)',
    missing: 'To be filled in before filing',
    unknown: { report: 'Under investigation (needed for the final report)', letter: 'Under investigation' },
    nothing: 'None',
    field: 'Field',
    question: 'Question',
  },
} as const;
