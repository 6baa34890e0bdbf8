import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordedActor } from '../access/actor.js';

/** What somebody said about an incident; added to, never changed. */
@Entity('comment')
export class CommentEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') incidentId: string;
  @Column('text') text: string;
  @Column('uuid', { array: true }) mentions: string[];
  @Column('timestamptz') writtenAt: Date;
  @Column('jsonb') writtenBy: RecordedActor;
}
