import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordedActor } from '../access/actor.js';
import type { DeterminationKind } from './determination.dto.js';

/** A person's decision with its reason, where the law leaves the question to people (R7, R8, R31, R32). */
@Entity('determination')
export class DeterminationEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') incidentId: string;
  @Column('text') kind: DeterminationKind;
  @Column('text') reason: string;
  @Column('jsonb') detail: Record<string, unknown>;
  @Column('timestamptz') decidedAt: Date;
  @Column('jsonb') decidedBy: RecordedActor;
}
