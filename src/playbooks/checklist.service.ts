import { Injectable } from '@nestjs/common';
import { type Actor, recordedActor } from '../access/actor.js';
import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import { DeadlinesService } from '../deadlines/deadlines.service.js';
import type { Cause } from '../incidents/cause.js';
import type { Facts, Instant } from '../law/index.js';
import { Clock } from '../platform/clock/clock.js';
import { toJapanTimeOrNull } from '../platform/clock/instant.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/database/tx.js';
import { choosePlaybooks } from './choose.js';
import { dueAtOf } from './due-at.js';
import { dueContextOf } from './due-context.js';
import { instantiateAll, type PlannedTask } from './instantiate.js';
import { library } from './library/index.js';
import type { Playbook } from './model.js';
import type { AcceptedPreventionEntity } from './playbook.entity.js';
import { PlaybookStore } from './playbook.store.js';
import type { TaskEntity } from './task.entity.js';
import { TaskStore } from './task.store.js';

export interface ChecklistSubject {
  readonly id: string;
  readonly awareAt: Date;
  readonly cause: Cause;
}

/** What the checklist of an incident gives to its reports. */
export interface ChecklistForReport {
  readonly courseLines: readonly { readonly at: Date; readonly text: string; readonly taskKey: string }[];
  readonly acceptedPrevention: readonly AcceptedPrevention[];
}

export type AcceptedPrevention = Pick<AcceptedPreventionEntity, 'proposal' | 'text' | 'block' | 'on'> & {
  /** When it was accepted. */
  readonly at: Date;
};

/** A measure that a running playbook proposes and nobody has accepted. */
export interface OfferedPrevention {
  readonly proposal: string;
  readonly text: string;
}

/** An unfinished task whose date followed from something that changed; null while it has none. */
export interface MovedTask {
  readonly key: string;
  readonly from: Instant | null;
  readonly to: Instant | null;
}

/** A task whose date has passed, as a reminder tells of it. */
export type OverdueTask = Pick<TaskEntity, 'incidentId' | 'title' | 'role' | 'ownerMemberId'> & {
  readonly dueAt: Date;
};

/** The checklist as it follows from the incident, in the transaction of what it follows from. */
@Injectable()
export class ChecklistService {
  constructor(
    private readonly playbooks: PlaybookStore,
    private readonly tasks: TaskStore,
    private readonly deadlines: DeadlinesService,
    private readonly clock: Clock,
  ) {}

  /** The library, and before it what the organisation made its own: that is chosen first. */
  async available(tx: Tx): Promise<Playbook[]> {
    return [...(await this.playbooks.newestOwn(tx)), ...library];
  }

  /**
   * Starts the playbooks of a new incident. Nothing is awaited: it travels with the rest of the logging.
   * @returns the ids of the playbooks started
   */
  start(
    tx: Tx,
    actor: Actor,
    incident: ChecklistSubject,
    {
      facts,
      deadlines,
      available,
    }: { facts: Facts; deadlines: readonly DeadlineEntity[]; available: readonly Playbook[] },
  ): string[] {
    const ids = choosePlaybooks(incident.cause, facts, available);
    const chosen = available.filter(({ id }) => ids.includes(id));
    if (chosen.length === 0) return [];
    const now = this.clock.now();
    const planned = instantiateAll(chosen, dueContextOf(incident.awareAt, deadlines));
    const started = { startedAt: now, startedBy: recordedActor(actor), after: 0 };
    void this.playbooks.start(tx, incident.id, chosen, started);
    void this.tasks.insertMany(
      tx,
      planned.map((task) => newTaskOf(tx, incident.id, task, now)),
    );
    return chosen.map(({ id }) => id);
  }

  /** Moves the dates of unfinished tasks with awareness and the deadlines that they are counted from. */
  async recompute(tx: Tx, incident: Pick<ChecklistSubject, 'id' | 'awareAt'>): Promise<MovedTask[]> {
    const [deadlines, unfinished] = await Promise.all([
      this.deadlines.ofIncident(tx, incident.id),
      this.tasks.unfinished(tx, incident.id),
    ]);
    const context = dueContextOf(incident.awareAt, deadlines);
    const moves = unfinished.flatMap(({ id, key, due, dueAt: before }) => {
      if (due === null) return [];
      const counted = dueAtOf(due, context);
      const dueAt = counted === null ? null : new Date(counted);
      return dueAt?.getTime() === before?.getTime() ? [] : [{ id, key, before, dueAt }];
    });
    if (moves.length > 0) void this.tasks.move(tx, moves, this.clock.now());
    return moves.map(({ key, before, dueAt }) => ({
      key,
      from: toJapanTimeOrNull(before),
      to: toJapanTimeOrNull(dueAt),
    }));
  }

  /** What should be done already and is not, the longest overdue first: for the reminders of these incidents. */
  async overdue(tx: Tx, incidentIds: readonly string[]): Promise<OverdueTask[]> {
    const tasks = await this.tasks.overdue(tx, [...new Set(incidentIds)], this.clock.now());
    return tasks.flatMap(({ incidentId, title, role, ownerMemberId, dueAt }) =>
      dueAt === null ? [] : [{ incidentId, title, role, ownerMemberId, dueAt }],
    );
  }

  /** What the running playbooks propose beside what was accepted, in their order. */
  async offeredPrevention(tx: Tx, incidentId: string): Promise<OfferedPrevention[]> {
    const [rows, accepted] = await Promise.all([
      this.playbooks.ofIncident(tx, incidentId),
      this.playbooks.acceptedPrevention(tx, incidentId),
    ]);
    return rows
      .filter(({ replacedAt }) => replacedAt === null)
      .flatMap(({ body }) => body.prevention.map(({ id, text }) => ({ proposal: `${body.id}.${id}`, text: text.ja })))
      .filter((offered) => accepted.every(({ proposal }) => proposal !== offered.proposal));
  }

  async forReport(tx: Tx, incidentId: string): Promise<ChecklistForReport> {
    const [tasks, accepted] = await Promise.all([
      this.tasks.ofIncident(tx, incidentId),
      this.playbooks.acceptedPrevention(tx, incidentId),
    ]);
    return {
      courseLines: tasks.flatMap(({ key, doneAt, courseLine }) =>
        doneAt === null || courseLine === null ? [] : [{ at: doneAt, text: courseLine.ja, taskKey: key }],
      ),
      acceptedPrevention: accepted.map(({ proposal, text, block, on, acceptedAt }) => ({
        proposal,
        text,
        block,
        on,
        at: acceptedAt,
      })),
    };
  }
}

export const newTaskOf = (tx: Tx, incidentId: string, planned: PlannedTask, now: Date): TaskEntity => {
  const { key, playbookId, playbookVersion, position, title, why, how, role, due, lawRule } = planned;
  return {
    key,
    playbookId,
    playbookVersion,
    position,
    title,
    why,
    how,
    role,
    due,
    lawRule,
    organisationId: tx.organisationId,
    id: newId(),
    incidentId,
    dueAt: planned.dueAt === null ? null : new Date(planned.dueAt),
    dependsOn: [...planned.dependsOn],
    evidenceFiles: [],
    courseLine: planned.courseOfEvents,
    createdAt: now,
    updatedAt: now,
    // Last: V8 takes microseconds for each property that follows a spread (docs/adr/0020).
    ...untouched,
  };
};

/** As a task stands before anybody has touched it. */
export const untouched = {
  ownerMemberId: null,
  state: 'open',
  reason: null,
  note: null,
  evidence: null,
  doneAt: null,
  version: 1,
} as const satisfies Partial<TaskEntity>;
