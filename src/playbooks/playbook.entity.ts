import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordedActor } from '../access/actor.js';
import type { CivilDate } from '../law/index.js';
import type { Playbook, PreventionProposal } from './model.js';

/** One version of an organisation's own playbook; never changed. */
@Entity('organisation_playbook')
export class OrganisationPlaybookEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('text') id: string;
  @PrimaryColumn('integer') version: number;
  @Column('jsonb') body: Playbook;
  @Column('timestamptz') savedAt: Date;
  @Column('jsonb') savedBy: RecordedActor;
}

/** A playbook that an incident runs with, whole, in the version it started with or was brought to. */
@Entity('incident_playbook')
export class IncidentPlaybookEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') incidentId: string;
  @PrimaryColumn('text') playbookId: string;
  @Column('integer') version: number;
  @Column('integer') position: number;
  @Column('jsonb') body: Playbook;
  @Column('timestamptz') startedAt: Date;
  @Column('jsonb') startedBy: RecordedActor;
  /** Another one took its place. What was done stays done. */
  @Column('timestamptz', { nullable: true }) replacedAt: Date | null;
}

/** A measure that a person took over from a playbook's proposals, in their words. */
@Entity('accepted_prevention')
export class AcceptedPreventionEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') incidentId: string;
  /** 'emotet.macros-off'. */
  @PrimaryColumn('text') proposal: string;
  @Column('text') block: PreventionProposal['block'];
  @Column('text') text: string;
  /** When it was taken or will be, a Japan date; null while nobody has said. */
  @Column('date', { name: 'on_date', nullable: true }) on: CivilDate | null;
  @Column('timestamptz') acceptedAt: Date;
  @Column('jsonb') acceptedBy: RecordedActor;
}
