import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordedActor } from '../access/actor.js';
import type { AcceptedIncomplete } from './incomplete.js';
import type { DraftContent, DraftKind } from './draft-content.js';

export const draftStates = ['editing', 'submitted', 'returned', 'approved'] as const;
export type DraftState = (typeof draftStates)[number];

/** A report or notice in the making; its words are in its versions. */
@Entity('draft')
export class DraftEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') incidentId: string;
  @Column('text') kind: DraftKind;
  @Column('text') form: string;
  @Column('text') state: DraftState;
  @Column('uuid', { nullable: true }) basedOn: string | null;
  @Column('integer', { nullable: true }) approvedVersion: number | null;
  @Column('jsonb', { nullable: true }) approvedBy: RecordedActor | null;
  @Column('timestamptz', { nullable: true }) approvedAt: Date | null;
  @Column('timestamptz') createdAt: Date;
  @Column('jsonb') createdBy: RecordedActor;
  @Column('integer', { default: 1 }) version: number;
}

export const reviewSteps = ['submitted', 'returned', 'approved'] as const;
export type ReviewStep = (typeof reviewSteps)[number];

/** What a reviewer says of a field, or of the whole. */
export interface ReviewComment {
  readonly field: string | null;
  readonly text: string;
}

/** One step of a review, of one version; never changed. */
@Entity('draft_review')
export class DraftReviewEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') draftId: string;
  @Column('integer') version: number;
  @Column('text') sha256: string;
  @Column('text') step: ReviewStep;
  @Column('jsonb') comments: ReviewComment[];
  /** Why it went on although fields were open; null when none was. */
  @Column('jsonb', { nullable: true }) acceptedIncomplete: AcceptedIncomplete | null;
  @Column('timestamptz') at: Date;
  @Column('jsonb') by: RecordedActor;
}

/** One saved state of a draft; never changed. */
@Entity('draft_version')
export class DraftVersionEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') draftId: string;
  @PrimaryColumn('integer') version: number;
  @Column('jsonb') content: DraftContent;
  @Column('text') sha256: string;
  @Column('timestamptz') savedAt: Date;
  @Column('jsonb') savedBy: RecordedActor;
}
