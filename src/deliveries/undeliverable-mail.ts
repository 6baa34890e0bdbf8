import type { MemberEntity } from '../organisations/member.entity.js';
import type { MailBlock, MailContent } from '../reminders/mail/mail-content.js';
import { headersOf } from '../reminders/mail/mail-headers.js';
import { renderHtml } from '../reminders/mail/render-html.js';
import { renderText } from '../reminders/mail/render-text.js';
import { oneLine, shortened } from '../reminders/mail/safe-text.js';
import type { NewMail } from './deliveries.service.js';
import type { DeliveryEntity } from './delivery.entity.js';

export const UNDELIVERABLE = 'undeliverable';

export interface Undeliverable {
  readonly organisationName: string;
  readonly delivery: DeliveryEntity;
  /** The peer's own words. */
  readonly answer: string;
  readonly incidentUrl: string | null;
}

const words = {
  ja: {
    subject: (recipient: string) => `【要対応】${recipient} に送信できませんでした`,
    heading: '次の送信は届いていません',
    detail: '宛先の方は、この内容を受け取っていません。別の方法でお伝えください。',
    labels: ['宛先', '件名', '試行回数', '相手サーバーの応答'],
    next: '次にしていただくこと',
    steps: [
      'このお知らせの内容を、宛先の方に電話などで直接お伝えください。',
      'メンバーまたはリマインダーの設定で、宛先のメールアドレスを確かめて直してください。直すまで、この宛先へのお知らせは管理者に届きます。',
      '直した後に同じ内容を送り直すには、送信の一覧から再送（redeliver）してください。',
    ],
    open: '事案を開く',
  },
  en: {
    subject: (recipient: string) => `[Action needed] Nothing could be delivered to ${recipient}`,
    heading: 'This was not delivered',
    detail: 'The recipient has not got it. Please tell them by another way.',
    labels: ['Recipient', 'Subject', 'Tries', "The mail server's answer"],
    next: 'What to do next',
    steps: [
      'Tell the recipient what this was about, for instance by telephone.',
      'Check the address in the members or in the reminder policy and correct it. Until then, reminders for it come to the admins.',
      'To send the same once more afterwards, use redeliver on the list of deliveries.',
    ],
    open: 'Open the incident',
  },
} as const;

/** To an admin: what somebody else should have got, and did not. */
export const undeliverableMail = (
  about: Undeliverable,
  attempt: number,
  admin: MemberEntity,
  domain: string,
): NewMail => {
  const { delivery, answer, incidentUrl, organisationName } = about;
  const own = words[admin.language];
  const values = [delivery.recipient, delivery.message.subject, String(attempt), shortened(oneLine(answer), 300)];
  const rows = own.labels.map((label, index) => [label, values[index] ?? ''] as const);
  const link: MailBlock[] =
    incidentUrl === null ? [] : [{ type: 'link', label: own.open, href: incidentUrl, primary: true }];
  const content: MailContent = {
    lang: admin.language,
    subject: oneLine(own.subject(delivery.recipient)),
    preheader: own.detail,
    blocks: [
      { type: 'lines', lines: [oneLine(organisationName), oneLine(admin.name)] },
      { type: 'banner', tone: 'overdue', text: own.heading, detail: own.detail },
      { type: 'facts', rows },
      ...link,
      { type: 'heading', text: own.next },
      { type: 'list', ordered: true, entries: own.steps },
      { type: 'footer', lines: [oneLine(organisationName)] },
    ],
  };
  const id = `${delivery.id}.${String(attempt)}.${admin.id}`;
  const { headers } = headersOf({ id, organisationId: delivery.organisationId, domain, urgent: true });
  return {
    purpose: UNDELIVERABLE,
    recipient: admin.email,
    memberId: admin.id,
    incidentId: delivery.incidentId,
    reminderId: delivery.reminderId,
    logicalKey: `${UNDELIVERABLE}:${id}`,
    message: {
      messageId: `<${UNDELIVERABLE}-${id}@${domain}>`,
      headers,
      subject: content.subject,
      text: renderText(content),
      html: renderHtml(content),
    },
  };
};
