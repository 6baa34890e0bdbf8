import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BilingualText } from '../law/index.js';
import type { TaskDue, TaskRole } from './model.js';

export const taskStates = ['open', 'doing', 'done', 'not_applicable'] as const;
export type TaskState = (typeof taskStates)[number];

/** One thing to do about one incident: of a playbook, or added by its people. */
@Entity('task')
export class TaskEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') incidentId: string;
  /** Unique in the incident: 'emotet/cut-off', 'own/…'. */
  @Column('text') key: string;
  @Column('text', { nullable: true }) playbookId: string | null;
  @Column('integer', { nullable: true }) playbookVersion: number | null;
  @Column('integer') position: number;
  @Column('jsonb') title: BilingualText;
  @Column('jsonb', { nullable: true }) why: BilingualText | null;
  @Column('jsonb') how: readonly BilingualText[];
  @Column('text', { nullable: true }) role: TaskRole | null;
  @Column('uuid', { nullable: true }) ownerMemberId: string | null;
  /** What its date is counted from; null once a person set the date, which then stays. */
  @Column('jsonb', { nullable: true }) due: TaskDue | null;
  @Column('timestamptz', { nullable: true }) dueAt: Date | null;
  @Column('text', { array: true }) dependsOn: string[];
  @Column('text', { nullable: true }) lawRule: string | null;
  /** The line that it writes into the course of events once done. */
  @Column('jsonb', { nullable: true }) courseLine: BilingualText | null;
  @Column('text') state: TaskState;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { nullable: true }) evidence: string | null;
  /** Files of the same incident. */
  @Column('uuid', { array: true, default: [] }) evidenceFiles: string[];
  @Column('timestamptz', { nullable: true }) doneAt: Date | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
  @Column('integer', { default: 1 }) version: number;
}
