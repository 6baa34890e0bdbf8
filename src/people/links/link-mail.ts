import { randomUUID } from 'node:crypto';
import type { NewMail } from '../../deliveries/deliveries.service.js';
import { LINK_PLACE } from '../../deliveries/mail-message.js';
import type { Language } from '../../platform/http/language.js';
import { escapeHtml, oneLine } from '../../reminders/mail/safe-text.js';
import type { LinkPurpose } from './one-time-link.store.js';

interface LinkMail {
  readonly purpose: LinkPurpose;
  readonly language: Language;
  readonly recipient: string;
  readonly memberId: string;
  readonly organisationName: string;
  readonly link: string;
  /** Of the address that mails come from. */
  readonly domain: string;
}

type Words = Readonly<Record<'subject' | 'before' | 'after', (organisation: string) => string>>;

const words: Readonly<Record<LinkPurpose, Readonly<Record<Language, Words>>>> = {
  invitation: {
    ja: {
      subject: () => '［sokuho］メンバーへの招待',
      before: (organisation) =>
        `${organisation}が、あなたを sokuho のメンバーとして招待しています。次のリンクを開き、画面の案内に従ってください。`,
      after: () =>
        'リンクは7日間有効で、一度だけ使えます。心当たりがない場合は、このメールを破棄してください。何も登録されません。',
    },
    en: {
      subject: () => '[sokuho] You are invited',
      before: (organisation) => `${organisation} invites you to work in sokuho. Open this link and follow the page.`,
      after: () =>
        'The link is valid for 7 days and works once. If this says nothing to you, delete this mail: nothing will have been set up.',
    },
  },
  password_reset: {
    ja: {
      subject: () => '［sokuho］パスワードの再設定',
      before: () => 'パスワードの再設定が求められました。次のリンクを開き、新しいパスワードを設定してください。',
      after: () =>
        'リンクは30分間有効で、一度だけ使えます。心当たりがない場合は、このメールを破棄してください。パスワードは変わりません。',
    },
    en: {
      subject: () => '[sokuho] Set a new password',
      before: () => 'Somebody asked for a new password. Open this link to set one.',
      after: () =>
        'The link is valid for 30 minutes and works once. If it was not you, delete this mail: your password stays as it is.',
    },
  },
};

/** A mail whose link is put in as it leaves: the waiting row holds it sealed. */
export const linkMail = (mail: LinkMail): NewMail => {
  const { subject, before, after } = words[mail.purpose][mail.language];
  const name = oneLine(mail.organisationName);
  const id = `${mail.purpose.replace('_', '-')}-${randomUUID()}`;
  return {
    purpose: mail.purpose,
    recipient: mail.recipient,
    memberId: mail.memberId,
    incidentId: null,
    reminderId: null,
    logicalKey: id,
    secretLink: mail.link,
    message: {
      messageId: `<${id}@${mail.domain}>`,
      subject: subject(name),
      text: `${before(name)}\n\n${LINK_PLACE}\n\n${after(name)}`,
      html: `<p>${escapeHtml(before(name))}</p><p><a href="${LINK_PLACE}">${LINK_PLACE}</a></p><p>${escapeHtml(after(name))}</p>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    },
  };
};
