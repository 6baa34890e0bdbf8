import { Injectable, Logger } from '@nestjs/common';
import { DeliveriesService, type NewWebhook } from '../../deliveries/deliveries.service.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { WebhookEndpointEntity } from '../endpoints/webhook-endpoint.entity.js';
import { WebhookEndpointStore } from '../endpoints/webhook-endpoint.store.js';
import type { WebhookEventEntity } from '../outbox/webhook-event.entity.js';
import { WebhookEventStore } from '../outbox/webhook-event.store.js';
import { eventBody } from './event-body.js';

const MOST_AT_ONCE = 200;

/** Makes the outbox's events into one delivery for each endpoint that listens, in one transaction of the organisation. */
@Injectable()
export class WebhookDispatcherService {
  private readonly logger = new Logger('WebhookDispatcher');

  constructor(
    private readonly events: WebhookEventStore,
    private readonly endpoints: WebhookEndpointStore,
    private readonly deliveries: DeliveriesService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** One sweep over all organisations. @returns how many events it dispatched */
  async sweep(): Promise<number> {
    let dispatched = 0;
    for (const organisationId of await this.events.organisationsWaiting(MOST_AT_ONCE)) {
      try {
        dispatched += await this.unitOfWork.run(organisationId, (tx) => this.dispatch(tx));
      } catch (error) {
        // The others' events do not wait for this one's fault.
        this.logger.error({ message: 'events could not be dispatched', organisationId, error });
      }
    }
    return dispatched;
  }

  private async dispatch(tx: Tx): Promise<number> {
    const events = await this.events.lockWaiting(tx, MOST_AT_ONCE);
    if (events.length === 0) return 0;
    const endpoints = await this.endpoints.listening(tx);
    const webhooks = events.flatMap((event) =>
      endpoints.filter((endpoint) => isFor(event, endpoint)).map((endpoint) => webhookOf(event, endpoint)),
    );
    this.deliveries.queueWebhooks(tx, webhooks);
    const ids = events.map(({ id }) => id);
    await this.events.markDispatched(tx, ids, this.clock.now());
    return events.length;
  }
}

const isFor = (event: WebhookEventEntity, { id, eventTypes }: WebhookEndpointEntity): boolean =>
  event.endpointId === null ? eventTypes === null || eventTypes.includes(event.type) : event.endpointId === id;

/** @param again sets a replay apart from the first sending; receivers see the same webhook-id */
export const webhookOf = (event: WebhookEventEntity, endpoint: WebhookEndpointEntity, again = ''): NewWebhook => ({
  endpointId: endpoint.id,
  url: endpoint.url,
  incidentId: event.incidentId,
  eventId: event.id,
  eventType: event.type,
  body: eventBody(event),
  logicalKey: `webhook:${event.id}:${endpoint.id}${again}`,
});
