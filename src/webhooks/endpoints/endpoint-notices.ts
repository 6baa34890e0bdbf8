import type { AdminNotice } from '../../deliveries/admin-notices/admin-notice.js';
import type { DeliveryEntity } from '../../deliveries/delivery.entity.js';
import type { AttemptResult } from '../../deliveries/delivery.store.js';
import { civilDateOf } from '../../law/index.js';
import { toJapanTime } from '../../platform/clock/instant.js';
import { oneLine, shortened } from '../../reminders/mail/safe-text.js';
import type { WebhookEndpointEntity } from './webhook-endpoint.entity.js';

const common = { purpose: 'webhook_failure', incidentId: null, reminderId: null, url: null } as const;

/** The path of an address is often its secret; whoever knows the endpoint knows it by host and description. */
const factsOf = (
  { id, url, description }: WebhookEndpointEntity,
  { answer }: AttemptResult,
  labels: readonly [string, string, string, string],
): (readonly [string, string])[] => {
  const values = [new URL(url).host, oneLine(description), id, shortened(oneLine(answer), 300)];
  return labels.map((label, index) => [label, values[index] ?? ''] as const).filter(([, value]) => value !== '');
};

/** Its receiver answered 410. */
export const goneNotice = (endpoint: WebhookEndpointEntity, result: AttemptResult): AdminNotice => ({
  ...common,
  // A later 410, after somebody enabled it again, is another notice.
  key: `${endpoint.id}.gone.${String(result.at.getTime())}`,
  words: {
    ja: {
      subject: `【要対応】Webhook を停止しました（${new URL(endpoint.url).host}）`,
      heading: 'Webhook を停止しました',
      detail: '送信先が「今後は受け取らない」（410 Gone）と応答したため、この送信先へのイベントの送信を停止しました。',
      facts: factsOf(endpoint, result, ['送信先', '説明', 'ID', '送信先の応答']),
      next: '次にしていただくこと',
      steps: [
        'この送信先が不要になったときは、Webhook を削除してください（DELETE /v1/webhooks/{id}）。',
        '引き続き必要なときは、送信先の担当の方に確認の上、有効に戻してください（PATCH で enabled を true にする）。',
        '停止している間のイベントは、有効に戻した後にイベントごとに再送できます（docs/webhooks.md）。',
      ],
      open: '',
    },
    en: {
      subject: `[Action needed] Webhook disabled (${new URL(endpoint.url).host})`,
      heading: 'A webhook was disabled',
      detail: 'Its receiver answered 410 Gone: it wants nothing more. No events are sent there any longer.',
      facts: factsOf(endpoint, result, ['Receiver', 'Description', 'Id', 'Its answer']),
      next: 'What to do next',
      steps: [
        'If the receiver is not needed any more, remove the webhook (DELETE /v1/webhooks/{id}).',
        'If it is, ask whoever runs it, and enable the webhook again (PATCH with enabled: true).',
        'Events that happened meanwhile can be replayed one by one afterwards (docs/webhooks.md).',
      ],
      open: '',
    },
  },
});

/** An event was tried for three days in vain. */
export const givenUpNotice = (
  endpoint: WebhookEndpointEntity,
  { message }: DeliveryEntity,
  result: AttemptResult,
): AdminNotice => ({
  ...common,
  key: `${endpoint.id}.given-up.${civilDateOf(toJapanTime(result.at))}`,
  words: {
    ja: {
      subject: `【要対応】Webhook を届けられませんでした（${new URL(endpoint.url).host}）`,
      heading: 'Webhook を届けられませんでした',
      detail: `イベント（${message.subject}）を 3 日間にわたり ${String(result.attempt)} 回送信しましたが、受け取られませんでした。`,
      facts: factsOf(endpoint, result, ['送信先', '説明', 'ID', '最後の応答']),
      next: '次にしていただくこと',
      steps: [
        '送信先の担当の方に、稼働状況を確認してください。',
        '復旧した後、送信履歴（GET /v1/webhooks/{id}/deliveries）で届いていないイベントを確認し、再送してください。',
        '同じ送信先についてのお知らせは、1 日に 1 回までお送りします。',
      ],
      open: '',
    },
    en: {
      subject: `[Action needed] Webhook not delivered (${new URL(endpoint.url).host})`,
      heading: 'A webhook could not be delivered',
      detail: `An event (${message.subject}) was sent ${String(result.attempt)} times over three days and never taken.`,
      facts: factsOf(endpoint, result, ['Receiver', 'Description', 'Id', 'Last answer']),
      next: 'What to do next',
      steps: [
        'Ask whoever runs the receiver whether it is up.',
        'Once it is, look in its history (GET /v1/webhooks/{id}/deliveries) for what was not taken, and replay that.',
        'You hear of one receiver once a day at most.',
      ],
      open: '',
    },
  },
});
