import type { BilingualText } from '../../law/model.js';
import type { DraftContent } from '../draft-content.js';
import { printable } from '../wording/printable.js';

/** What a ministry with a mail method wants to see on the mail (R53). Null: its page was not read. */
export interface MailRule {
  readonly recipientId: string;
  readonly subject: string | null;
  readonly fileName: string | null;
  readonly citation: string;
}

/** 件名・ファイル名は未確認: the ministries' pages name subject and file; none of the wordings was read, so none is invented. */
export const mailRules: readonly MailRule[] = [
  {
    recipientId: 'meti',
    subject: null,
    fileName: null,
    citation: '経済産業省商取引監督課の案内（R53）',
  },
];

export interface MailSubmission {
  /** In the ministry's own words, null where they are not known. */
  readonly subject: string | null;
  readonly fileName: string | null;
  /** A name that says what it is, for where the ministry's own is not known. */
  readonly proposal: { readonly subject: string; readonly fileName: string };
  readonly note: BilingualText | null;
}

const UNSEEN: BilingualText = {
  ja: '所管官庁が指定する件名・ファイル名は未確認であり、提出前に同庁のページで確認する。',
  en: 'The subject and file name that this authority wants were not seen: check its page before sending.',
};

const forFileNames = (text: string): string => text.replace(/[\\/:*?"<>|\s]/gu, '_');

export function mailSubmission(draft: DraftContent, recipientId: string | null): MailSubmission {
  const rule = mailRules.find((candidate) => candidate.recipientId === recipientId);
  const name = printable(draft.fields['organisationName']?.text ?? '');
  const subject = `${draft.title}（${name}）`;
  const isKnown = rule?.subject != null && rule.fileName != null;
  // The title of a drill says so by itself; an authority's fixed words do not.
  const marked = (text: string | null | undefined): string | null =>
    text == null ? null : `${draft.drill ? '【訓練】' : ''}${text}`;
  return {
    subject: marked(rule?.subject),
    fileName: marked(rule?.fileName),
    proposal: { subject, fileName: `${draft.writtenOn.replaceAll('-', '')}_${forFileNames(subject)}.docx` },
    note: isKnown ? null : UNSEEN,
  };
}
