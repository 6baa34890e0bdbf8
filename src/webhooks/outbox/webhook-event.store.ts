import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { SystemDatabase } from '../../platform/database/system-database.js';
import type { Tx } from '../../platform/database/tx.js';
import { WebhookEventEntity } from './webhook-event.entity.js';

// Whoever has no endpoint pays one look-up for each entry of the record, and keeps nothing.
const insertMany = {
  name: 'webhook_event_insert',
  text: `INSERT INTO webhook_event (organisation_id, id, type, incident_id, endpoint_id, logical_key, occurred_at, data)
         SELECT $1, e.id, e.type, e."incidentId", e."endpointId", e."logicalKey", e."occurredAt",
           CASE WHEN e."incidentId" IS NULL THEN e.data
             ELSE jsonb_build_object('incidentId', e."incidentId", 'drill', i.drill) || e.data END
         FROM jsonb_to_recordset($2::jsonb) AS e (id uuid, type text, "incidentId" uuid, "endpointId" uuid,
           "logicalKey" text, "occurredAt" timestamptz, data jsonb)
         LEFT JOIN incident i ON i.organisation_id = $1 AND i.id = e."incidentId"
         WHERE EXISTS (SELECT 1 FROM webhook_endpoint
           WHERE organisation_id = $1 AND disabled_at IS NULL AND removed_at IS NULL)
         ON CONFLICT (organisation_id, logical_key) DO NOTHING`,
};

const waiting = {
  name: 'webhook_event_waiting',
  text: `SELECT organisation_id FROM webhook_event WHERE dispatched_at IS NULL
         GROUP BY organisation_id ORDER BY min(id::text) LIMIT $1`,
};

const lockWaiting = {
  name: 'webhook_event_lock',
  text: `SELECT id FROM webhook_event WHERE organisation_id = $1 AND dispatched_at IS NULL
         ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED`,
};

@Injectable()
export class WebhookEventStore {
  constructor(private readonly system: SystemDatabase) {}

  insertMany(tx: Tx, events: readonly Partial<WebhookEventEntity>[]): Promise<unknown> {
    return tx.send(insertMany, [tx.organisationId, JSON.stringify(events)]);
  }

  /** Organisations whose events wait to become deliveries. */
  async organisationsWaiting(most: number): Promise<string[]> {
    const rows = await this.system.rows<{ organisation_id: string }>(waiting, [most]);
    return rows.map(({ organisation_id }) => organisation_id);
  }

  /** Those that no other worker is at, oldest first, locked. */
  async lockWaiting(tx: Tx, most: number): Promise<WebhookEventEntity[]> {
    const locked = await tx.rows<{ id: string }>(lockWaiting, [tx.organisationId, most]);
    return tx.manager.find(WebhookEventEntity, {
      where: { organisationId: tx.organisationId, id: In(locked.map(({ id }) => id)), dispatchedAt: IsNull() },
      order: { id: 'ASC' },
    });
  }

  async markDispatched(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
    await tx.manager.update(
      WebhookEventEntity,
      { organisationId: tx.organisationId, id: In([...ids]) },
      { dispatchedAt: at },
    );
  }

  find(tx: Tx, id: string): Promise<WebhookEventEntity | null> {
    return tx.manager.findOneBy(WebhookEventEntity, { organisationId: tx.organisationId, id });
  }
}
