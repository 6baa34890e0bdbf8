import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordedActor } from '../access/actor.js';
import type { Assessment, FactRevision, RegimeId, Verdict } from '../law/index.js';
import type { Cause, Discoverer } from './cause.js';
import type { Particulars } from './particulars.js';

@Entity('incident')
export class IncidentEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') title: string;
  @Column('text') summary: string;
  @Column('timestamptz', { nullable: true }) occurredAt: Date | null;
  /** When the organisation came to know; the law counts from its Japan date (R20, R29). */
  @Column('timestamptz') awareAt: Date;
  @Column('text', { nullable: true }) discoveredBy: Discoverer | null;
  @Column('jsonb') cause: Cause;
  @Column('text', { array: true }) regimes: RegimeId[];
  @Column('jsonb') particulars: Particulars;
  @Column('boolean') drill: boolean;
  @Column('uuid', { nullable: true }) ownerMemberId: string | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  /** When its personal data was removed. */
  @Column('timestamptz', { nullable: true }) purgedAt: Date | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
  @Column('integer', { default: 1 }) version: number;
}

/** What became known, in the order in which it was recorded; never changed. */
@Entity('fact_revision')
export class FactRevisionEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') incidentId: string;
  @PrimaryColumn('integer') sequence: number;
  @Column('timestamptz') knownAt: Date;
  /** As entered, with the offset that was typed (R29). */
  @Column('jsonb') revision: FactRevision;
  @Column('timestamptz') recordedAt: Date;
  @Column('jsonb') recordedBy: RecordedActor;
}

/** What the law made of the facts at a time, with every trace; never changed. */
@Entity('assessment')
export class AssessmentEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') incidentId: string;
  @Column('text') regime: RegimeId;
  @Column('text') verdict: Verdict;
  @Column('jsonb') body: Assessment;
  @Column('timestamptz') assessedAt: Date;
}
