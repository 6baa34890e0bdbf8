import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import type { Finding, Tx } from '../../platform/database/tx.js';
import { WebhookEndpointEntity } from './webhook-endpoint.entity.js';

const lockOne = {
  name: 'webhook_endpoint_lock',
  text: 'SELECT 1 FROM webhook_endpoint WHERE organisation_id = $1 AND id = $2 FOR NO KEY UPDATE',
};

const listening: Finding<WebhookEndpointEntity> = {
  name: 'webhook_endpoint_listening',
  of: WebhookEndpointEntity,
  where: 'removed_at IS NULL AND disabled_at IS NULL',
};

@Injectable()
export class WebhookEndpointStore {
  async insert(tx: Tx, endpoint: WebhookEndpointEntity): Promise<void> {
    await tx.manager.insert(WebhookEndpointEntity, endpoint);
  }

  async update(tx: Tx, { id }: WebhookEndpointEntity, changes: Partial<WebhookEndpointEntity>): Promise<void> {
    await tx.manager.update(WebhookEndpointEntity, { organisationId: tx.organisationId, id }, changes);
  }

  /** Null also for one that was removed. */
  find(tx: Tx, id: string): Promise<WebhookEndpointEntity | null> {
    return tx.manager.findOneBy(WebhookEndpointEntity, {
      organisationId: tx.organisationId,
      id,
      removedAt: IsNull(),
    });
  }

  lock(tx: Tx, id: string): Promise<WebhookEndpointEntity | null> {
    void tx.send(lockOne, [tx.organisationId, id]);
    return this.find(tx, id);
  }

  /** Oldest first. */
  page(tx: Tx, after: string | null, limit: number): Promise<WebhookEndpointEntity[]> {
    return tx.manager.find(WebhookEndpointEntity, {
      where: { organisationId: tx.organisationId, removedAt: IsNull(), ...(after !== null && { id: MoreThan(after) }) },
      order: { id: 'ASC' },
      take: limit,
    });
  }

  listening(tx: Tx): Promise<WebhookEndpointEntity[]> {
    return tx.find(listening);
  }
}
