import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordedActor } from '../access/actor.js';
import type { ObligationKind, RegimeId } from '../law/index.js';
import type { FiledDraft } from './filed-drafts.js';
import type { FilingChannel } from './filing.dto.js';

/** A report or notice that was made. A wrong one is corrected by a new one, never changed. */
@Entity('filing')
export class FilingEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') incidentId: string;
  @Column('text', { array: true }) serves: ObligationKind[];
  @Column('text') regime: RegimeId;
  @Column('timestamptz') filedAt: Date;
  @Column('text') recipient: string;
  @Column('text') channel: FilingChannel;
  @Column('text', { nullable: true }) receiptNumber: string | null;
  @Column('boolean') complete: boolean;
  @Column('text', { nullable: true }) lateReason: string | null;
  /** Fields of the draft that were open, and why it was filed all the same. */
  @Column('jsonb', { nullable: true }) acceptedIncomplete: FiledDraft['acceptedIncomplete'];
  @Column('uuid', { nullable: true }) draftId: string | null;
  /** The approved version that was filed, and its hash. */
  @Column('integer', { nullable: true }) draftVersion: number | null;
  @Column('text', { nullable: true }) draftSha256: string | null;
  @Column('uuid', { nullable: true }) correctsFilingId: string | null;
  /** What shows that it was made, and its hash at that time. */
  @Column('uuid', { nullable: true }) evidenceFileId: string | null;
  @Column('text', { nullable: true }) evidenceSha256: string | null;
  @Column('timestamptz') recordedAt: Date;
  @Column('jsonb') recordedBy: RecordedActor;
}
