import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordedActor } from '../access/actor.js';

/** A file of an incident: what its bytes, kept outside the database, must be. Never changed. */
@Entity('incident_file')
export class IncidentFileEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') incidentId: string;
  @Column('text') name: string;
  @Column('text') mediaType: string;
  /** Bytes; a bigint is read as text. */
  @Column('bigint') size: string;
  @Column('text') sha256: string;
  @Column('text') note: string;
  @Column('timestamptz') addedAt: Date;
  @Column('jsonb') addedBy: RecordedActor;
}
