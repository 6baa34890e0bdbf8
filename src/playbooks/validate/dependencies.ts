import type { Playbook, Task } from '../model.js';
import { fault } from './fault.js';
import type { PlaybookFault } from './fault.js';

export function dependencyFaults(playbook: Playbook): PlaybookFault[] {
  return [...unknownDependencies(playbook), ...cycles(playbook)];
}

function unknownDependencies({ tasks }: Playbook): PlaybookFault[] {
  const ids = new Set(tasks.map(({ id }) => id));
  return tasks.flatMap((task, index) =>
    task.dependsOn.flatMap((id, place) =>
      ids.has(id)
        ? []
        : [
            fault(
              `/tasks/${String(index)}/dependsOn/${String(place)}`,
              'unknown_dependency',
              `「${task.id}」が先に必要とする作業「${id}」がありません。作業を加えるか、依存を外してください。`,
              `"${task.id}" depends on "${id}", which is no task here. Add it or drop the dependency.`,
            ),
          ],
    ),
  );
}

/** Takes away what can be done, again and again (Kahn). What is left waits for itself, or for something that does. */
function cycles({ tasks }: Playbook): PlaybookFault[] {
  let left = tasks;
  for (;;) {
    const open = new Set(left.map(({ id }) => id));
    const next = left.filter((task) => task.dependsOn.some((id) => open.has(id)));
    if (next.length === left.length) break;
    left = next;
  }
  const inCycle = left.filter((task) => reaches(task, task.id, left));
  return inCycle.map((task) =>
    fault(
      `/tasks/${String(tasks.indexOf(task))}/dependsOn`,
      'dependency_cycle',
      `「${task.id}」は自分自身の完了を待つことになり、始められません（${inCycle.map(({ id }) => id).join('、')}）。依存を1つ外してください。`,
      `"${task.id}" waits for itself and can never begin (${inCycle.map(({ id }) => id).join(', ')}). Drop one dependency.`,
    ),
  );
}

function reaches(from: Task, id: string, tasks: readonly Task[]): boolean {
  const seen = new Set<string>();
  const toVisit = [...from.dependsOn];
  for (let next = toVisit.pop(); next !== undefined; next = toVisit.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    for (const task of tasks) if (task.id === next) toVisit.push(...task.dependsOn);
  }
  return false;
}
