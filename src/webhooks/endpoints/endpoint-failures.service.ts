import { Injectable } from '@nestjs/common';
import { systemActor } from '../../access/actor.js';
import { AuditService } from '../../audit/audit.service.js';
import { AdminNoticesService } from '../../deliveries/admin-notices/admin-notices.service.js';
import type { DeliveryEntity } from '../../deliveries/delivery.entity.js';
import { DeliveryQueueService } from '../../deliveries/delivery-queue.service.js';
import type { AttemptResult } from '../../deliveries/delivery.store.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { goneNotice, givenUpNotice } from './endpoint-notices.js';
import type { WebhookEndpointEntity } from './webhook-endpoint.entity.js';
import { WebhookEndpointStore } from './webhook-endpoint.store.js';
import { webhookEntry } from './webhook-entry.js';

/** What follows for an endpoint when one of its events is given up. */
@Injectable()
export class EndpointFailuresService {
  constructor(
    private readonly store: WebhookEndpointStore,
    private readonly queue: DeliveryQueueService,
    private readonly notices: AdminNoticesService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Its receiver that answered 410 wants nothing more, ever: the endpoint is disabled. The admins hear of that, and once a
   * day of an endpoint that events are given up for.
   * @returns who is told
   */
  async record(tx: Tx, delivery: DeliveryEntity, result: AttemptResult, gone: boolean): Promise<string[]> {
    const endpoint = await this.store.lock(tx, delivery.endpointId ?? '');
    if (endpoint === null) return [];
    if (!gone) return this.notices.tell(tx, givenUpNotice(endpoint, delivery, result));
    if (endpoint.disabledAt !== null) return [];
    await this.disable(tx, endpoint);
    return this.notices.tell(tx, goneNotice(endpoint, result));
  }

  private async disable(tx: Tx, endpoint: WebhookEndpointEntity): Promise<void> {
    const changes = { disabledAt: this.clock.now(), disabledBecause: 'gone' as const, version: endpoint.version + 1 };
    await this.store.update(tx, endpoint, changes);
    this.queue.cancelFor(tx, endpoint.id);
    const entry = webhookEntry('webhook.disabled', endpoint, { because: 'gone' });
    void this.audit.append(tx, systemActor(tx.organisationId), entry);
  }
}
