import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlannedReminder } from './planned-reminder.js';

export const reminderStates = ['planned', 'sent', 'folded', 'cancelled'] as const;
export type ReminderState = (typeof reminderStates)[number];

/**
 * A reminder as a row with a due time. `planned`: still to go out (a lease says that a worker is at it). `sent`: handed
 * to deliveries, in one transaction with them. `folded`: a newer one of the same deadline spoke for it. `cancelled`: its
 * deadline was filed, or its date moved.
 */
@Entity('reminder')
export class ReminderEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') incidentId: string;
  @Column('uuid') deadlineId: string;
  @Column('text') logicalKey: string;
  @Column('jsonb') step: PlannedReminder;
  @Column('timestamptz') dueAt: Date;
  @Column('text') state: ReminderState;
  @Column('uuid', { nullable: true }) foldedInto: string | null;
  /** The reminder that nobody acknowledged, when this is its escalation. */
  @Column('uuid', { nullable: true }) escalates: string | null;
  @Column('text', { nullable: true }) cancelReason: string | null;
  @Column('timestamptz', { nullable: true }) leaseUntil: Date | null;
  /** Since when it could not be sent for a fault of its own; null once it was. */
  @Column('timestamptz', { nullable: true }) setAsideAt: Date | null;
  /** Its moment had passed when it came back with a backup: it may have been sent before. */
  @Column('timestamptz', { nullable: true }) restoredAt: Date | null;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
  @Column('timestamptz') createdAt: Date;
}
