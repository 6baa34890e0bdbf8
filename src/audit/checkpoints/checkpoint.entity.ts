import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A checkpoint as the database keeps it; the copy that counts is the one outside. */
@Entity('audit_checkpoint')
export class CheckpointEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('bigint') sequence: string;
  @Column('bytea') hash: Buffer;
  @Column('timestamptz') at: Date;
  @Column('text') keyId: string;
  @Column('text') signature: string;
}
