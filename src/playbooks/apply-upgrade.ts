import { isSameContent } from './same-content.js';
import { dueAtOf, type DueContext } from './due-at.js';
import type { Playbook, Task } from './model.js';
import type { TaskEntity } from './task.entity.js';
import { isUnfinished } from './task-order.js';

/** The newer version, with what it dropped behind it: an incident that runs with it keeps that. */
export const withDropped = (running: Playbook, newer: Playbook): Playbook => ({
  ...newer,
  tasks: [...newer.tasks, ...missingIn(newer.tasks, running.tasks)],
  prevention: [...newer.prevention, ...missingIn(newer.prevention, running.prevention)],
});

/**
 * What a newer version changes in a task that is not finished: its words, and its date, order and line of the report
 * where nobody has set these otherwise. What people wrote and finished stays as it is.
 */
export const reworded = (
  standing: TaskEntity,
  { before, after }: { readonly before: Task; readonly after: Task },
  playbook: Playbook,
  context: DueContext,
): Partial<TaskEntity> | null => {
  if (!isUnfinished(standing)) return null;
  const keysOf = (task: Task): string[] => task.dependsOn.map((id) => `${playbook.id}/${id}`);
  const dueAt = dueAtOf(after.due, context);
  return {
    title: after.title,
    why: after.why,
    how: after.how,
    role: after.role,
    lawRule: after.lawRule ?? null,
    playbookVersion: playbook.version,
    ...(standing.due !== null && { due: after.due, dueAt: dueAt === null ? null : new Date(dueAt) }),
    ...(isSameContent(standing.dependsOn, keysOf(before)) && { dependsOn: keysOf(after) }),
    ...(isSameContent(standing.courseLine ?? undefined, before.courseOfEvents) && {
      courseLine: after.courseOfEvents ?? null,
    }),
  };
};

const missingIn = <Part extends { readonly id: string }>(newer: readonly Part[], running: readonly Part[]): Part[] =>
  running.filter(({ id }) => !newer.some((part) => part.id === id));
