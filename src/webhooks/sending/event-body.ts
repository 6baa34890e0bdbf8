import { toJapanTime } from '../../platform/clock/instant.js';
import type { WebhookEventEntity } from '../outbox/webhook-event.entity.js';

/** What is signed and sent, in the form that Standard Webhooks recommends. */
export const eventBody = ({ type, occurredAt, data }: WebhookEventEntity): string =>
  JSON.stringify({ type, timestamp: toJapanTime(occurredAt), data });
