import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AttemptOutcome, DeliveryChannel, DeliveryPurpose, DeliveryState } from './delivery-words.js';
import type { MailMessage } from './mail-message.js';

export * from './delivery-words.js';

/**
 * One message to one recipient. `queued`: to be tried at `nextAttemptAt` (a lease says that a worker is at it). `sent`:
 * the peer took it. `failed`: the peer refused it for good, or three days of trying were in vain.
 */
@Entity('delivery')
export class DeliveryEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { nullable: true }) incidentId: string | null;
  @Column('uuid', { nullable: true }) reminderId: string | null;
  @Column('text') purpose: DeliveryPurpose;
  @Column('text') channel: DeliveryChannel;
  @Column('text') recipient: string;
  @Column('uuid', { nullable: true }) memberId: string | null;
  /** Of a webhook: the endpoint it goes to. */
  @Column('uuid', { nullable: true }) endpointId: string | null;
  @Column('text') logicalKey: string;
  @Column('jsonb') message: MailMessage;
  @Column('text') state: DeliveryState;
  @Column('integer', { default: 0 }) attempts: number;
  /** Tries before somebody had it repeated: the three days are counted anew from then. */
  @Column('integer', { default: 0 }) attemptsBefore: number;
  @Column('timestamptz') nextAttemptAt: Date;
  @Column('timestamptz', { nullable: true }) leaseUntil: Date | null;
  @Column('text', { nullable: true }) lastAnswer: string | null;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
  @Column('timestamptz') createdAt: Date;
}

/** One try, with the peer's own words. */
@Entity('delivery_attempt')
export class DeliveryAttemptEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') deliveryId: string;
  @PrimaryColumn('integer') attempt: number;
  @Column('timestamptz') attemptedAt: Date;
  @Column('text') outcome: AttemptOutcome;
  @Column('text') answer: string;
}
