import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordedActor } from '../../access/actor.js';

export const acknowledgementWays = ['link', 'api'] as const;
export type AcknowledgementWay = (typeof acknowledgementWays)[number];

/** One person saw one reminder. Goes stale when the deadline's sequence moves past the one it was made under. */
@Entity('reminder_acknowledgement')
export class AcknowledgementEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') reminderId: string;
  /** A member's id, an address outside, or the id of an API key: a second click by the same person adds nothing. */
  @PrimaryColumn('text') person: string;
  @Column('integer') deadlineSequence: number;
  @Column('text') via: AcknowledgementWay;
  @Column('timestamptz') acknowledgedAt: Date;
  @Column('jsonb') acknowledgedBy: RecordedActor & { readonly address?: string };
}
