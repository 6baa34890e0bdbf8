import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EventTypeName } from '../catalogue/event-types.js';

export const disabledBecause = ['gone', 'by_hand'] as const;

/** Where an organisation wants its events sent. Secrets are sealed. */
@Entity('webhook_endpoint')
export class WebhookEndpointEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') url: string;
  @Column('text') description: string;
  /** Null: every event. */
  @Column('text', { array: true, nullable: true }) eventTypes: EventTypeName[] | null;
  @Column('text') secret: string;
  /** Signs too, until its moment: a rotation without a gap. */
  @Column('text', { nullable: true }) previousSecret: string | null;
  @Column('timestamptz', { nullable: true }) previousSecretUntil: Date | null;
  @Column('timestamptz', { nullable: true }) disabledAt: Date | null;
  /** `gone`: it answered 410. */
  @Column('text', { nullable: true }) disabledBecause: (typeof disabledBecause)[number] | null;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
  @Column('timestamptz') createdAt: Date;
  @Column('integer', { default: 1 }) version: number;
}
