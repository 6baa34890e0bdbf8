import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { EventTypeName } from '../catalogue/event-types.js';
import { WebhookEndpointStore } from './webhook-endpoint.store.js';

/** Whether telling by webhook reaches anybody. */
@Injectable()
export class WebhookListenersService {
  constructor(private readonly store: WebhookEndpointStore) {}

  async hears(tx: Tx, type: EventTypeName): Promise<boolean> {
    const endpoints = await this.store.listening(tx);
    return endpoints.some(({ eventTypes }) => eventTypes === null || eventTypes.includes(type));
  }
}
