import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import { DeadlinesService } from '../deadlines/deadlines.service.js';
import { IncidentFilesService } from '../files/incident-files.service.js';
import type { IncidentEntity } from '../incidents/incident.entity.js';
import { IncidentsService } from '../incidents/incidents.service.js';
import { refuseFuture } from '../incidents/moments.js';
import { MembersService } from '../organisations/members.service.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { NotFound } from '../platform/http/domain-error.js';
import { refuseStale } from '../platform/http/etag.js';
import { untouched } from './checklist.service.js';
import { dueAtOf } from './due-at.js';
import { dueContextOf } from './due-context.js';
import { PlaybookStore } from './playbook.store.js';
import type { NewTaskDto, TaskPatchDto } from './task.dto.js';
import type { TaskEntity } from './task.entity.js';
import { refuseUnexplained, refuseWrongOrder, wrongTask } from './task-faults.js';
import { TaskStore } from './task.store.js';
import { permissionsOf } from '../access/permissions.js';

/** A task among the others of its incident. */
export interface TaskAmongAll {
  readonly task: TaskEntity;
  readonly all: readonly TaskEntity[];
}

/** What people do with the checklist of an incident. */
@Injectable()
export class TasksService {
  constructor(
    private readonly tasks: TaskStore,
    private readonly playbooks: PlaybookStore,
    private readonly incidents: IncidentsService,
    private readonly deadlines: DeadlinesService,
    private readonly members: MembersService,
    private readonly files: IncidentFilesService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** In the order in which they are shown. */
  async list(actor: Actor, incidentId: string): Promise<TaskEntity[]> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      await this.incidents.find(tx, incidentId);
      return this.tasks.ofIncident(tx, incidentId);
    });
  }

  async get(actor: Actor, incidentId: string, id: string): Promise<TaskAmongAll> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      await this.incidents.find(tx, incidentId);
      return this.among(await this.tasks.ofIncident(tx, incidentId), id);
    });
  }

  /** Adds a task of the organisation's own, after the others unless its place is named. */
  async add(actor: Actor, incidentId: string, input: NewTaskDto): Promise<TaskAmongAll> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      await this.incidents.lockOpen(tx, incidentId);
      const all = await this.tasks.ofIncident(tx, incidentId);
      await this.refuseUnfitOwner(tx, input.ownerMemberId);
      const task = this.ownTask(tx, incidentId, input, all);
      refuseWrongOrder(task.key, task.dependsOn, all);
      void this.tasks.insertMany(tx, [task]);
      void this.audit.append(tx, actor, {
        action: 'task.added',
        subject: { type: 'task', id: task.id, incidentId },
        detail: { key: task.key, input },
      });
      return { task, all: [...all, task] };
    });
  }

  /**
   * Changes the fields named. A task whose predecessors are open may be begun and finished all the same: in an emergency
   * the record has to say what was done, in the order in which it was done.
   *
   * @param version of the caller's If-Match; null when it named any
   */
  async patch(
    actor: Actor,
    { incidentId, id }: { incidentId: string; id: string },
    patch: TaskPatchDto,
    version: number | null,
  ): Promise<TaskAmongAll> {
    if (patch.doneAt !== undefined) refuseFuture(patch.doneAt, '/doneAt', this.clock.now());
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const incident = await this.incidents.lockOpen(tx, incidentId);
      const { task: before, all } = this.among(await this.tasks.ofIncident(tx, incidentId), id);
      refuseStale(before.version, version);
      if (patch.ownerMemberId !== before.ownerMemberId) await this.refuseUnfitOwner(tx, patch.ownerMemberId);
      if (patch.evidenceFiles !== undefined) await this.refuseForeignFiles(tx, incidentId, patch.evidenceFiles);
      if (patch.dependsOn !== undefined) refuseWrongOrder(before.key, patch.dependsOn, all);
      const changes = { ...(await this.changesOf(tx, incident, before, patch)), updatedAt: this.clock.now() };
      const after = { ...before, ...changes, version: before.version + 1 };
      refuseUnexplained(after);
      await this.tasks.update(tx, before, changes);
      void this.audit.append(tx, actor, {
        action: after.state === before.state ? 'task.changed' : `task.${after.state}`,
        subject: { type: 'task', id, incidentId },
        detail: { key: before.key, from: before.state, to: after.state, patch },
      });
      return { task: after, all: all.map((task) => (task.id === id ? after : task)) };
    });
  }

  private among(all: readonly TaskEntity[], id: string): TaskAmongAll {
    const task = all.find((one) => one.id === id);
    if (task === undefined) throw new NotFound({ ja: '作業', en: 'task' }, id);
    return { task, all };
  }

  private ownTask(tx: Tx, incidentId: string, input: NewTaskDto, all: readonly TaskEntity[]): TaskEntity {
    const id = newId();
    const now = this.clock.now();
    return {
      ...untouched,
      organisationId: tx.organisationId,
      id,
      incidentId,
      key: `own/${id}`,
      playbookId: null,
      playbookVersion: null,
      position: input.position ?? Math.max(0, ...all.map(({ position }) => position)) + 1,
      title: inBoth(input.title),
      why: input.why === undefined ? null : inBoth(input.why),
      how: (input.how ?? []).map(inBoth),
      role: input.role ?? null,
      ownerMemberId: input.ownerMemberId ?? null,
      due: null,
      dueAt: input.dueAt == null ? null : new Date(input.dueAt),
      dependsOn: input.dependsOn ?? [],
      evidenceFiles: [],
      lawRule: null,
      courseLine: input.courseLine == null ? null : inBoth(input.courseLine),
      note: input.note ?? null,
      createdAt: now,
      updatedAt: now,
    };
  }

  private async changesOf(
    tx: Tx,
    incident: IncidentEntity,
    before: TaskEntity,
    { dueAt, courseLine, doneAt, ...plain }: TaskPatchDto,
  ): Promise<Partial<TaskEntity>> {
    const state = plain.state ?? before.state;
    if (doneAt !== undefined && state !== 'done') {
      throw wrongTask('/doneAt', {
        ja: 'doneAt は、完了した作業（state: done）にだけ指定できます。',
        en: 'doneAt belongs to a task that is done: give `state: done` with it.',
      });
    }
    return {
      ...Object.fromEntries(Object.entries<unknown>({ ...plain }).filter(([, value]) => value !== undefined)),
      ...(courseLine !== undefined && { courseLine: courseLine === null ? null : inBoth(courseLine) }),
      ...(dueAt !== undefined && (dueAt === null ? await this.counted(tx, incident, before) : setBy(dueAt))),
      doneAt: state !== 'done' ? null : doneAt !== undefined ? new Date(doneAt) : (before.doneAt ?? this.clock.now()),
    };
  }

  /** The date as the playbook counts it, for a task whose own date is taken back. */
  private async counted(
    tx: Tx,
    incident: IncidentEntity,
    { playbookId, key }: TaskEntity,
  ): Promise<Pick<TaskEntity, 'due' | 'dueAt'>> {
    const [running, deadlines] = await Promise.all([
      this.playbooks.ofIncident(tx, incident.id),
      this.deadlines.ofIncident(tx, incident.id),
    ]);
    const playbook = running.find((one) => one.playbookId === playbookId)?.body;
    const due = playbook?.tasks.find((task) => `${playbook.id}/${task.id}` === key)?.due ?? null;
    const dueAt = due === null ? null : dueAtOf(due, dueContextOf(incident.awareAt, deadlines));
    return { due, dueAt: dueAt === null ? null : new Date(dueAt) };
  }

  private async refuseForeignFiles(tx: Tx, incidentId: string, fileIds: readonly string[]): Promise<void> {
    const kept = await this.files.idsOf(tx, incidentId);
    const foreign = fileIds.findIndex((id) => !kept.includes(id));
    if (foreign < 0) return;
    throw wrongTask(`/evidenceFiles/${String(foreign)}`, {
      ja: `「${fileIds[foreign] ?? ''}」はこの案件のファイルではありません。先に POST …/files で登録し、その id を指定してください。`,
      en: `"${fileIds[foreign] ?? ''}" is no file of this incident. Keep it here first (POST …/files) and give its id.`,
    });
  }

  /** Somebody who is to do a task must be allowed to say that it is done. */
  private async refuseUnfitOwner(tx: Tx, memberId: string | null | undefined): Promise<void> {
    const owner = await this.members.refuseStranger(tx, memberId, '/ownerMemberId');
    if (owner === null || permissionsOf[owner.role].includes('tasks:write')) return;
    throw wrongTask('/ownerMemberId', {
      ja: `${owner.name}（役割：${owner.role}）は作業を完了にできません。権限「tasks:write」のある役割のメンバーを指定してください。`,
      en: `${owner.name} (${owner.role}) could not say that it is done. Name a member whose role holds tasks:write.`,
    });
  }
}

/** People write in one language; both readers get it. */
const inBoth = (text: string): { ja: string; en: string } => ({ ja: text, en: text });

const setBy = (dueAt: string): Pick<TaskEntity, 'due' | 'dueAt'> => ({ due: null, dueAt: new Date(dueAt) });
