import type { Playbook, PreventionProposal, Task } from './model.js';
import { isSameContent } from './same-content.js';

/** What a newer version of a playbook would bring to an incident that runs with an older one. */
export interface Upgrade {
  readonly playbookId: string;
  readonly fromVersion: number;
  readonly toVersion: number;
  readonly addedTasks: readonly Task[];
  readonly changedTasks: readonly ChangedTask[];
  /** Tasks that the newer version no longer has. The running incident keeps them. */
  readonly droppedTaskIds: readonly string[];
  readonly addedPrevention: readonly PreventionProposal[];
  readonly changedPrevention: readonly PreventionProposal[];
}

export interface ChangedTask {
  /** As the newer version has it. */
  readonly task: Task;
  readonly changed: readonly (keyof Task)[];
}

/**
 * Compares the version that an incident runs with against a newer one of the same playbook. Nothing is applied.
 *
 * @returns null when `newer` is not newer
 * @throws TypeError when they are different playbooks. For a copy, compare the original that it is based on.
 */
export function upgradeOf(running: Playbook, newer: Playbook): Upgrade | null {
  if (running.id !== newer.id) {
    throw new TypeError(`${newer.id} is no version of ${running.id}. Compare versions of one playbook.`);
  }
  if (newer.version <= running.version) return null;
  const tasks = split(running.tasks, newer.tasks);
  const prevention = split(running.prevention, newer.prevention);
  return {
    playbookId: running.id,
    fromVersion: running.version,
    toVersion: newer.version,
    addedTasks: tasks.added,
    changedTasks: tasks.changed.map(({ before, after }) => ({ task: after, changed: changedFields(before, after) })),
    droppedTaskIds: tasks.dropped.map(({ id }) => id),
    addedPrevention: prevention.added,
    changedPrevention: prevention.changed.map(({ after }) => after),
  };
}

interface Split<Part> {
  readonly added: readonly Part[];
  readonly changed: readonly { readonly before: Part; readonly after: Part }[];
  readonly dropped: readonly Part[];
}

function split<Part extends { readonly id: string }>(before: readonly Part[], after: readonly Part[]): Split<Part> {
  const old = new Map(before.map((part) => [part.id, part]));
  const kept = new Set(after.map((part) => part.id));
  return {
    added: after.filter((part) => !old.has(part.id)),
    changed: after.flatMap((part) => {
      const former = old.get(part.id);
      return former === undefined || isSameContent(former, part) ? [] : [{ before: former, after: part }];
    }),
    dropped: before.filter((part) => !kept.has(part.id)),
  };
}

const taskFields: readonly (keyof Task)[] = [
  'title',
  'why',
  'how',
  'role',
  'due',
  'dependsOn',
  'lawRule',
  'courseOfEvents',
];

function changedFields(before: Task, after: Task): (keyof Task)[] {
  return taskFields.filter((field) => !isSameContent(before[field], after[field]));
}
