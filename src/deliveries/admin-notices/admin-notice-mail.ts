import type { MailBlock, MailContent } from '../../reminders/mail/mail-content.js';
import { headersOf } from '../../reminders/mail/mail-headers.js';
import { renderHtml } from '../../reminders/mail/render-html.js';
import { renderText } from '../../reminders/mail/render-text.js';
import { oneLine } from '../../reminders/mail/safe-text.js';
import type { ReminderRecipient } from '../../reminders/recipients.js';
import type { NewMail } from '../deliveries.service.js';
import type { AdminNotice, NoticeWords } from './admin-notice.js';

export interface NoticeSetting {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly replyTo: string | undefined;
  readonly domain: string;
  /** No admin can be reached, so it goes to whoever can. */
  readonly unreachable: boolean;
}

const wordsAround = {
  ja: {
    admins: '管理者に届けられるメールアドレスがないため、ほかのメンバーの方にお送りしています。',
    absent: (name: string) => `${name} 様が不在のため、代理の方にお送りしています。`,
    greeting: (name: string) => `${name} 様`,
    footer: (organisation: string) =>
      `本メールは、${organisation}の漏えい等報告管理システム（sokuho）が自動で送信しています。`,
  },
  en: {
    admins: 'No admin can be reached by mail, so this goes to other members.',
    absent: (name: string) => `${name} is away, so this goes to you as deputy.`,
    greeting: (name: string) => name,
    footer: (organisation: string) => `Sent automatically by sokuho, the breach reporting system of ${organisation}.`,
  },
} as const;

const contentOf = (
  words: NoticeWords,
  { language, name, deputyFor }: ReminderRecipient,
  { url }: AdminNotice,
  { organisationName, unreachable }: NoticeSetting,
): MailContent => {
  const { admins, absent, greeting, footer } = wordsAround[language];
  const notices = [
    ...(words.notice === undefined ? [] : [words.notice]),
    ...(unreachable ? [admins] : []),
    ...(deputyFor === null ? [] : [absent(oneLine(deputyFor))]),
  ];
  const link: MailBlock[] = url === null ? [] : [{ type: 'link', label: words.open, href: url, primary: true }];
  return {
    lang: language,
    subject: oneLine(words.subject),
    preheader: words.detail,
    blocks: [
      { type: 'lines', lines: [oneLine(organisationName), ...(name === null ? [] : [greeting(oneLine(name))])] },
      { type: 'banner', tone: 'overdue', text: words.heading, detail: words.detail },
      ...notices.map((text): MailBlock => ({ type: 'notice', text, strong: false })),
      { type: 'facts', rows: words.facts },
      ...link,
      { type: 'heading', text: words.next },
      { type: 'list', ordered: true, entries: words.steps },
      { type: 'footer', lines: [words.footer ?? footer(oneLine(organisationName))] },
    ],
  };
};

export const adminNoticeMail = (notice: AdminNotice, reader: ReminderRecipient, setting: NoticeSetting): NewMail => {
  const content = contentOf(notice.words[reader.language], reader, notice, setting);
  const id = `${notice.key}.${reader.memberId ?? 'nobody'}`;
  const { headers } = headersOf({ id, ...setting, urgent: true });
  return {
    purpose: notice.purpose,
    recipient: reader.address,
    memberId: reader.memberId,
    incidentId: notice.incidentId,
    reminderId: notice.reminderId,
    logicalKey: `${notice.purpose}:${id}`,
    message: {
      messageId: `<${notice.purpose}-${id}@${setting.domain}>`,
      headers,
      replyTo: setting.replyTo,
      subject: content.subject,
      text: renderText(content),
      html: renderHtml(content),
    },
  };
};
