import type { BilingualText, Instant } from '../law/model.js';
import { dueAtOf } from './due-at.js';
import type { DueContext } from './due-at.js';
import type { Playbook, Task, TaskDue, TaskRole } from './model.js';
import { isSameContent } from './same-content.js';

/** A task of one incident, before anybody has touched it. */
export interface PlannedTask {
  /** Unique in the incident: 'emotet/cut-off'. */
  readonly key: string;
  readonly playbookId: string;
  readonly playbookVersion: number;
  readonly taskId: string;
  /** 1, 2, 3 ... over all playbooks of the incident. */
  readonly position: number;
  readonly title: BilingualText;
  readonly why: BilingualText;
  readonly how: readonly BilingualText[];
  readonly role: TaskRole;
  /** Kept, so that the date can be counted anew when a deadline moves: `dueAtOf`. */
  readonly due: TaskDue;
  /** Japan's offset; null while the duty that it is counted from has no date. */
  readonly dueAt: Instant | null;
  /** Keys of the tasks that come first. */
  readonly dependsOn: readonly string[];
  readonly lawRule: string | null;
  readonly courseOfEvents: BilingualText | null;
}

/** The tasks of one playbook, with their dates. */
export function instantiate(playbook: Playbook, context: DueContext): PlannedTask[] {
  return instantiateAll([playbook], context);
}

/**
 * The tasks of all playbooks of an incident. What they share, as the duties of the law, stands there once: in the first.
 *
 * To add a playbook to a running incident, instantiate the old ones and the new one together and keep the new keys.
 */
export function instantiateAll(playbooks: readonly Playbook[], context: DueContext): PlannedTask[] {
  const planned: { readonly key: string; readonly playbook: Playbook; readonly task: Task }[] = [];
  const keys = new Map<string, string>();
  for (const playbook of playbooks) {
    for (const task of playbook.tasks) {
      const own = keyOf(playbook, task.id);
      const twin = planned.find((other) => isSameTask(other.task, task));
      keys.set(own, twin?.key ?? own);
      if (twin === undefined) planned.push({ key: own, playbook, task });
    }
  }
  return planned.map(({ key, playbook, task }, index) => ({
    key,
    playbookId: playbook.id,
    playbookVersion: playbook.version,
    taskId: task.id,
    position: index + 1,
    title: task.title,
    why: task.why,
    how: task.how,
    role: task.role,
    due: task.due,
    dueAt: dueAtOf(task.due, context),
    dependsOn: task.dependsOn.map((id) => keys.get(keyOf(playbook, id)) ?? keyOf(playbook, id)),
    lawRule: task.lawRule ?? null,
    courseOfEvents: task.courseOfEvents ?? null,
  }));
}

function keyOf(playbook: Playbook, taskId: string): string {
  return `${playbook.id}/${taskId}`;
}

/** A duty is the same duty also where an organisation words it in its own way; other tasks only when nothing differs. */
function isSameTask(one: Task, other: Task): boolean {
  if (one.id !== other.id) return false;
  return (one.lawRule !== undefined && one.lawRule === other.lawRule) || isSameContent(one, other);
}
