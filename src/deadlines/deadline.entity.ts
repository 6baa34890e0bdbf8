import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CivilDate, LegalForce, ObligationKind, RegimeId } from '../law/index.js';

/** `missed` is not among them: an open deadline is missed once its moment has passed. */
export const deadlineStates = ['open', 'met', 'met_late', 'discharged', 'superseded'] as const;
export type DeadlineState = (typeof deadlineStates)[number];

/** One duty of one incident, with the date to keep. Narrow on purpose: its trace lives with the assessment. */
@Entity('deadline')
@Index(['organisationId', 'incidentId', 'regime', 'kind'], { unique: true })
export class DeadlineEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') incidentId: string;
  @Column('uuid') assessmentId: string;
  @Column('text') regime: RegimeId;
  @Column('text') kind: ObligationKind;
  @Column('text') force: LegalForce;
  @Column('boolean') provisional: boolean;
  @Column('integer', { nullable: true }) days: number | null;
  @Column('date', { nullable: true }) clockStart: CivilDate | null;
  @Column('date', { nullable: true }) targetFrom: CivilDate | null;
  @Column('date', { nullable: true }) unshiftedDueOn: CivilDate | null;
  @Column('date', { nullable: true }) dueOn: CivilDate | null;
  /** The date before the last move, for telling people what changed. */
  @Column('date', { nullable: true }) previousDueOn: CivilDate | null;
  @Column('timestamptz', { nullable: true }) dueAt: Date | null;
  @Column('text') state: DeadlineState;
  /** The final report was filed with what could be found and awaits its supplement (追完, R34). */
  @Column('boolean', { default: false }) awaitsSupplement: boolean;
  @Column('uuid', { nullable: true }) filingId: string | null;
  @Column('timestamptz', { nullable: true }) metAt: Date | null;
  @Column('boolean') drill: boolean;
  /** Grows with every move of the date and every change of state; calendar files carry it (RFC 5545, SEQUENCE). */
  @Column('integer', { default: 0 }) sequence: number;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
}
