import type { MailBlock, MailContent } from '../reminders/mail/mail-content.js';
import type { MailLanguage, RenderedMail } from '../reminders/mail/mail-input.js';
import { renderHtml } from '../reminders/mail/render-html.js';
import { renderText } from '../reminders/mail/render-text.js';
import { oneLine, shortened } from '../reminders/mail/safe-text.js';

export interface Mention {
  readonly by: string;
  readonly memberName: string;
  readonly organisationName: string;
  /** Nobody has signed in from the address yet: then its subject line is none of the caller's words. */
  readonly isStranger: boolean;
  readonly incident: { readonly title: string; readonly drill: boolean; readonly url: string };
}

interface Words {
  readonly drill: string;
  readonly drillNotice: string;
  subject(by: string, title: string): string;
  readonly plainSubject: string;
  greeting(organisation: string, name: string): readonly string[];
  said(by: string, title: string): string;
  readonly where: string;
  readonly open: string;
}

const words: Readonly<Record<MailLanguage, Words>> = {
  ja: {
    drill: '【訓練】',
    drillNotice: 'これは訓練です。実際の事案ではありません。',
    subject: (by, title) => `${by}さんからコメントがあります：${title}`,
    plainSubject: '［sokuho］コメントであなたが指名されました',
    greeting: (organisation, name) => [organisation, `${name} 様`],
    said: (by, title) => `事案「${title}」のコメントで、${by}さんがあなたを指名しました。`,
    where: 'コメントの内容は、漏えいの防止のためメールには記載していません。次のページでご確認ください。',
    open: '事案を開く',
  },
  en: {
    drill: '[訓練 DRILL] ',
    drillNotice: 'This is a drill. Nothing has happened.',
    subject: (by, title) => `${by} mentioned you: ${title}`,
    plainSubject: '[sokuho] You were mentioned in a comment',
    greeting: (organisation, name) => [organisation, name],
    said: (by, title) => `${by} mentioned you in a comment on "${title}".`,
    where: 'The comment itself is not in this mail, so that nothing leaks with it. Read it here:',
    open: 'Open the incident',
  },
};

/** Tells somebody that they were mentioned, and where; what was said stays in the register. */
export const renderMentionMail = (mention: Mention, lang: MailLanguage): RenderedMail => {
  const own = words[lang];
  const { incident } = mention;
  const title = shortened(oneLine(incident.title), 80);
  const by = oneLine(mention.by);
  const drill: MailBlock[] = incident.drill ? [{ type: 'notice', text: own.drillNotice, strong: true }] : [];
  const content: MailContent = {
    lang,
    subject: `${incident.drill ? own.drill : ''}${mention.isStranger ? own.plainSubject : own.subject(by, title)}`,
    preheader: own.said(by, title),
    blocks: [
      ...drill,
      { type: 'lines', lines: own.greeting(oneLine(mention.organisationName), oneLine(mention.memberName)) },
      { type: 'paragraph', text: own.said(by, title) },
      { type: 'paragraph', text: own.where },
      { type: 'link', label: own.open, href: incident.url, primary: true },
      { type: 'footer', lines: [oneLine(mention.organisationName)] },
    ],
  };
  return { subject: content.subject, text: renderText(content), html: renderHtml(content) };
};
