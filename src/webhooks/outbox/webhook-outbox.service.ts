import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import type { Tx } from '../../platform/database/tx.js';
import type { NewEvent } from './new-event.js';
import { WebhookEventStore } from './webhook-event.store.js';

/** Where a use case leaves its events: rows of its own transaction, there if and only if what they tell of is. */
@Injectable()
export class WebhookOutboxService {
  constructor(
    private readonly store: WebhookEventStore,
    private readonly clock: Clock,
  ) {}

  /** @returns their ids. Without any endpoint that listens nothing is kept */
  put(tx: Tx, events: readonly NewEvent[]): string[] {
    const occurredAt = this.clock.now();
    const rows = events.map(({ type, incidentId, endpointId, data, logicalKey }) => {
      const id = newId();
      return {
        id,
        type,
        incidentId: incidentId ?? null,
        endpointId: endpointId ?? null,
        logicalKey: logicalKey ?? id,
        occurredAt,
        data,
      };
    });
    if (rows.length > 0) void this.store.insertMany(tx, rows);
    return rows.map(({ id }) => id);
  }
}
