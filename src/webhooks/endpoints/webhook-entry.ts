import type { AuditEntry } from '../../audit/audit.service.js';
import type { WebhookEndpointEntity } from './webhook-endpoint.entity.js';

/** What the record says of a webhook: its id, never its address or its secret unless `detail` names them. */
export const webhookEntry = (
  action: string,
  { id }: WebhookEndpointEntity,
  detail: Readonly<Record<string, unknown>>,
): AuditEntry => ({ action, subject: { type: 'webhook', id }, detail });
