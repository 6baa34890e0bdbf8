import type { NewMail } from '../../deliveries/deliveries.service.js';
import type { MemberEntity } from '../../organisations/member.entity.js';
import type { Language } from '../../platform/http/language.js';
import { escapeHtml, oneLine } from '../../reminders/mail/safe-text.js';

interface Setting {
  readonly organisationName: string;
  readonly replyTo: string | undefined;
  /** Who changed it. */
  readonly by: string;
  /** Of the address that mails come from. */
  readonly domain: string;
}

const words: Readonly<
  Record<
    Language,
    { readonly subject: string; readonly said: (organisation: string, by: string) => string; readonly next: string }
  >
> = {
  ja: {
    subject: '［sokuho］メールアドレスが変更されました',
    said: (organisation, by) =>
      `${organisation}におけるあなたの登録メールアドレスが、${by}により変更されました。以後、リマインダーなどのメールは新しいアドレスに届き、このアドレスではこの組織にサインインできません。`,
    next: '心当たりがない場合は、直ちに組織の管理者にご連絡ください。',
  },
  en: {
    subject: '[sokuho] Your address was changed',
    said: (organisation, by) =>
      `${by} changed the address by which ${organisation} knows you. Reminders and other mails go to the new one from now on, and this one signs in to the organisation no more.`,
    next: 'If you know nothing of it, tell an admin of the organisation at once.',
  },
};

/** To the former address of a member. The new one is not named: it is not this mailbox's to know. */
export const addressChangedMail = (
  { id: memberId, email, language, addressVersion }: MemberEntity,
  { organisationName, replyTo, by, domain }: Setting,
): NewMail => {
  const { subject, said, next } = words[language];
  const id = `address-changed-${memberId}-${String(addressVersion)}`;
  const lines = [said(oneLine(organisationName), oneLine(by)), next];
  return {
    purpose: 'address_changed',
    recipient: email,
    memberId,
    incidentId: null,
    reminderId: null,
    logicalKey: id,
    message: {
      messageId: `<${id}@${domain}>`,
      subject,
      replyTo,
      text: lines.join('\n\n'),
      html: lines.map((line) => `<p>${escapeHtml(line)}</p>`).join(''),
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    },
  };
};
