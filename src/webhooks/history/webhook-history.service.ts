import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditService } from '../../audit/audit.service.js';
import { DeliveriesService, type TriedDelivery } from '../../deliveries/deliveries.service.js';
import { RedeliveryRules } from '../../deliveries/redelivery-rules.js';
import { newId } from '../../platform/database/new-id.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError, NotFound } from '../../platform/http/domain-error.js';
import type { Page } from '../../platform/http/page.js';
import { DueSignal } from '../../platform/worker/due-signal.js';
import type { EventTypeName } from '../catalogue/event-types.js';
import type { WebhookEndpointEntity } from '../endpoints/webhook-endpoint.entity.js';
import { WebhookEndpointsService } from '../endpoints/webhook-endpoints.service.js';
import { WebhookEventStore } from '../outbox/webhook-event.store.js';
import { WebhookOutboxService } from '../outbox/webhook-outbox.service.js';
import { webhookOf } from '../sending/webhook-dispatcher.service.js';
import type { WebhookDeliveryQuery } from './webhook-history.dto.js';
import { webhookEntry } from '../endpoints/webhook-entry.js';

export interface QueuedEvent {
  readonly eventId: string;
  readonly eventType: EventTypeName;
}

/** What was sent to an endpoint and what it answered; sending something again, or as a test. */
@Injectable()
export class WebhookHistoryService implements OnModuleInit {
  constructor(
    private readonly endpoints: WebhookEndpointsService,
    private readonly events: WebhookEventStore,
    private readonly outbox: WebhookOutboxService,
    private readonly deliveries: DeliveriesService,
    private readonly redelivery: RedeliveryRules,
    private readonly audit: AuditService,
    private readonly signal: DueSignal,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.redelivery.set('webhook', (tx, { endpointId }) => this.enabled(tx, endpointId ?? ''));
  }

  /** Newest first, each with all its attempts. */
  list<T>(
    actor: Actor,
    endpointId: string,
    query: WebhookDeliveryQuery,
    toItem: (row: TriedDelivery) => T,
  ): Promise<Page<T>> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      await this.endpoints.find(tx, endpointId);
      return this.deliveries.ofEndpoint(tx, endpointId, query, toItem);
    });
  }

  /**
   * Sends an event again, with the webhook-id it had: whoever took it before knows it again. Also one from before the
   * endpoint was there, as long as another endpoint was.
   */
  async replay(actor: Actor, endpointId: string, eventId: string): Promise<QueuedEvent> {
    const queued = await this.unitOfWork.run(actor.organisationId, async (tx) => {
      const endpoint = await this.enabled(tx, endpointId);
      const event = await this.events.find(tx, eventId);
      if (event === null) throw new NotFound({ ja: 'イベント', en: 'event' }, eventId);
      this.deliveries.queueWebhooks(tx, [webhookOf(event, endpoint, `:${newId()}`)]);
      void this.audit.append(tx, actor, webhookEntry('webhook.replayed', endpoint, { eventId, eventType: event.type }));
      return { eventId, eventType: event.type };
    });
    this.signal.ring();
    return queued;
  }

  /** Queues an event that means nothing, for this endpoint alone. */
  async test(actor: Actor, endpointId: string): Promise<QueuedEvent> {
    const queued = await this.unitOfWork.run(actor.organisationId, async (tx) => {
      const endpoint = await this.enabled(tx, endpointId);
      const [eventId = ''] = this.outbox.put(tx, [{ type: 'webhook.test', endpointId, data: { endpointId } }]);
      void this.audit.append(tx, actor, webhookEntry('webhook.tested', endpoint, { eventId }));
      return { eventId, eventType: 'webhook.test' as const };
    });
    this.signal.ring();
    return queued;
  }

  private async enabled(tx: Tx, id: string): Promise<WebhookEndpointEntity> {
    const endpoint = await this.endpoints.find(tx, id);
    if (endpoint.disabledAt === null) return endpoint;
    throw new DomainError('conflict', {
      ja: 'この Webhook は停止しています。先に PATCH で enabled を true にしてください。',
      en: 'This webhook is disabled. First set enabled to true with PATCH.',
    });
  }
}
