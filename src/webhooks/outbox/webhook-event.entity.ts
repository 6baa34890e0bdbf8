import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EventTypeName } from '../catalogue/event-types.js';

/** An event in the outbox: written in the transaction of what happened, made into deliveries afterwards. */
@Entity('webhook_event')
export class WebhookEventEntity {
  @PrimaryColumn('uuid') organisationId: string;
  /** Also the webhook-id that receivers see. */
  @PrimaryColumn('uuid') id: string;
  @Column('text') type: EventTypeName;
  @Column('uuid', { nullable: true }) incidentId: string | null;
  @Column('uuid', { nullable: true }) endpointId: string | null;
  @Column('text') logicalKey: string;
  @Column('timestamptz') occurredAt: Date;
  @Column('jsonb') data: Readonly<Record<string, unknown>>;
  @Column('timestamptz', { nullable: true }) dispatchedAt: Date | null;
}
