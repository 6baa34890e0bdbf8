import type { TaskEntity } from './task.entity.js';

type Ordered = Pick<TaskEntity, 'key' | 'state' | 'dependsOn'>;

export const isUnfinished = ({ state }: Pick<TaskEntity, 'state'>): boolean => state === 'open' || state === 'doing';

/** Tasks that should come first and are not finished. */
export const unfinishedBefore = <T extends Ordered>(task: Ordered, all: readonly T[]): T[] =>
  all.filter((other) => task.dependsOn.includes(other.key) && isUnfinished(other));

/** Whether a task would wait for itself, if it waited for these. */
export const waitsForItself = (key: string, dependsOn: readonly string[], all: readonly Ordered[]): boolean => {
  const before = new Map(all.map((task) => [task.key, task.dependsOn]));
  const seen = new Set<string>();
  const toVisit = [...dependsOn];
  for (let next = toVisit.pop(); next !== undefined; next = toVisit.pop()) {
    if (next === key) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    toVisit.push(...(before.get(next) ?? []));
  }
  return false;
};
