import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Finding, Tx } from '../platform/database/tx.js';
import { TaskEntity } from './task.entity.js';

// Part of logging an incident: all tasks in one statement, which nobody waits for.
const insertMany = {
  name: 'task_insert',
  text: `INSERT INTO task (organisation_id, id, incident_id, key, playbook_id, playbook_version, position, title, why, how,
           role, owner_member_id, due, due_at, depends_on, law_rule, course_line, state, created_at, updated_at)
         SELECT $1, t.id, t."incidentId", t.key, t."playbookId", t."playbookVersion", t.position, t.title, t.why, t.how,
           t.role, t."ownerMemberId", t.due, t."dueAt", t."dependsOn", t."lawRule", t."courseLine", t.state,
           t."createdAt", t."updatedAt"
         FROM jsonb_to_recordset($2::jsonb) AS t (id uuid, "incidentId" uuid, key text, "playbookId" text,
           "playbookVersion" integer, position integer, title jsonb, why jsonb, how jsonb, role text,
           "ownerMemberId" uuid, due jsonb, "dueAt" timestamptz, "dependsOn" text[], "lawRule" text, "courseLine" jsonb,
           state text, "createdAt" timestamptz, "updatedAt" timestamptz)`,
};

const moveMany = {
  name: 'task_move',
  text: `UPDATE task SET due_at = m."dueAt", updated_at = $3, version = task.version + 1
         FROM jsonb_to_recordset($2::jsonb) AS m (id uuid, "dueAt" timestamptz)
         WHERE task.organisation_id = $1 AND task.id = m.id`,
};

const giveUpUntouched = {
  name: 'task_give_up_untouched',
  text: `UPDATE task SET state = 'not_applicable', reason = $4, updated_at = $5, version = version + 1
         WHERE organisation_id = $1 AND incident_id = $2 AND playbook_id = $3 AND state = 'open'`,
};

const ofIncident: Finding<TaskEntity> = {
  name: 'task_of_incident',
  of: TaskEntity,
  where: 'incident_id = $2 ORDER BY position, id',
};

const overdue: Finding<TaskEntity> = {
  name: 'task_overdue',
  of: TaskEntity,
  where: `incident_id = ANY ($2) AND state IN ('open', 'doing') AND due_at < $3 ORDER BY due_at, position, id`,
};

@Injectable()
export class TaskStore {
  insertMany(tx: Tx, tasks: readonly TaskEntity[]): Promise<unknown> {
    return tx.send(insertMany, [tx.organisationId, JSON.stringify(tasks)]);
  }

  /** In the order in which they are shown. */
  ofIncident(tx: Tx, incidentId: string): Promise<TaskEntity[]> {
    return tx.find(ofIncident, [incidentId]);
  }

  /** Those whose date may still move. */
  unfinished(tx: Tx, incidentId: string): Promise<TaskEntity[]> {
    return tx.manager.find(TaskEntity, {
      where: { organisationId: tx.organisationId, incidentId, state: In(['open', 'doing']) },
    });
  }

  /** Past their date and unfinished, the longest overdue first. */
  overdue(tx: Tx, incidentIds: readonly string[], now: Date): Promise<TaskEntity[]> {
    return tx.find(overdue, [incidentIds, now]);
  }

  move(tx: Tx, moves: readonly { readonly id: string; readonly dueAt: Date | null }[], at: Date): Promise<unknown> {
    return tx.send(moveMany, [tx.organisationId, JSON.stringify(moves), at]);
  }

  /** Tasks of a playbook that nobody has begun are no longer asked for. */
  giveUpUntouched(tx: Tx, incidentId: string, playbookId: string, reason: string, at: Date): Promise<unknown> {
    return tx.send(giveUpUntouched, [tx.organisationId, incidentId, playbookId, reason, at]);
  }

  async update(tx: Tx, { id, version }: TaskEntity, changes: Partial<TaskEntity>): Promise<void> {
    const key = { organisationId: tx.organisationId, id };
    await tx.manager.update(TaskEntity, key, { ...changes, version: version + 1 });
  }
}
