import { oneLine, shortened } from '../reminders/mail/safe-text.js';
import type { AdminNotice, NoticeWords } from './admin-notices/admin-notice.js';
import type { DeliveryEntity } from './delivery.entity.js';
import type { AttemptResult } from './delivery.store.js';

export const UNDELIVERABLE = 'undeliverable';

interface Facts {
  readonly recipient: string;
  /** Recipient, subject, tries, answer. */
  readonly values: readonly [string, string, number, string];
  /** The address is marked: reminders pass it over. */
  readonly isMarked: boolean;
}

const labelled = (labels: readonly string[], values: readonly string[]): [string, string][] =>
  labels.map((label, index) => [label, values[index] ?? '']);

const ja = ({ recipient, values, isMarked }: Facts): NoticeWords => ({
  subject: `【要対応】${recipient} に送信できませんでした`,
  heading: '次のメールは届いていません',
  detail: '宛先の方は、この内容を受け取っていません。別の方法でお伝えください。',
  facts: labelled(
    ['宛先', '件名', '送信回数', '相手サーバーの応答'],
    values.map((value) => (typeof value === 'number' ? `${String(value)}回` : value)),
  ),
  next: '次にしていただくこと',
  steps: [
    'このメールの内容を、宛先の方に電話などで直接お伝えください。',
    isMarked
      ? 'メンバー又はリマインダーの設定で、宛先のメールアドレスを確認し、訂正してください。訂正されるまで、この宛先へのリマインダーは、ほかに届けられる方がいなければ管理者にお送りします。'
      : '相手サーバーの応答から原因を確認してください。宛先の誤りであれば、メンバー又はリマインダーの設定で訂正してください。',
    '同じ内容を再度送信するには、送信一覧（GET /v1/deliveries）で該当の送信を確認し、再送（redeliver）してください。',
  ],
  open: '事案を開く',
});

const en = ({ recipient, values, isMarked }: Facts): NoticeWords => ({
  subject: `[Action needed] Nothing could be delivered to ${recipient}`,
  heading: 'This mail was not delivered',
  detail: 'The recipient has not got it. Please tell them by another way.',
  facts: labelled(['Recipient', 'Subject', 'Tries', "The mail server's answer"], values.map(String)),
  next: 'What to do next',
  steps: [
    'Tell the recipient what this was about, for instance by telephone.',
    isMarked
      ? 'Check the address in the members or in the reminder policy and correct it. Until then, a reminder for it comes to the admins when nobody else can be reached.'
      : "Find out the cause from the mail server's answer. If the address is wrong, correct it in the members or in the reminder policy.",
    'To send the same once more afterwards, find it in the list of deliveries (GET /v1/deliveries) and use redeliver.',
  ],
  open: 'Open the incident',
});

/** To the admins: what somebody should have got, and did not. */
export const undeliverableNotice = (
  delivery: DeliveryEntity,
  { attempt, answer, isAboutAddress = false }: AttemptResult,
  url: string | null,
): AdminNotice => {
  const { recipient, message, id, incidentId, reminderId } = delivery;
  const values = [recipient, message.subject, attempt, shortened(oneLine(answer), 300)] as const;
  const facts = { recipient, values, isMarked: isAboutAddress };
  return {
    purpose: UNDELIVERABLE,
    key: `${id}.${String(attempt)}`,
    incidentId,
    reminderId,
    url,
    words: { ja: ja(facts), en: en(facts) },
  };
};
