import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordedActor } from '../access/actor.js';

/** One entry of the record: who did what to what, chained to the entry before it. */
@Entity('audit_event')
export class AuditEventEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('bigint') sequence: string;
  @Column('timestamptz') at: Date;
  @Column('jsonb') actor: RecordedActor;
  @Column('text', { nullable: true }) requestId: string | null;
  @Column('text') action: string;
  @Column('text') subjectType: string;
  @Column('uuid') subjectId: string;
  @Column('uuid', { nullable: true }) incidentId: string | null;
  @Column('text', { nullable: true }) incidentState: string | null;
  @Column('jsonb') detail: Record<string, unknown>;
  @Column('bytea', { nullable: true }) detailSalt: Buffer | null;
  @Column('bytea') detailHash: Buffer;
  @Column('bytea') previousHash: Buffer;
  @Column('bytea') hash: Buffer;
}

/** Where an organisation's chain ends. Locked by whoever appends, so that two writers cannot fork it. */
@Entity('audit_head')
export class AuditHeadEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @Column('bigint') sequence: string;
  @Column('bytea') hash: Buffer;
}
