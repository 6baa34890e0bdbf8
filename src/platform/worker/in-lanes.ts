/**
 * Works off all of them, so many at a time, in their order. `work` handles its own failures: one ends only its lane.
 * @param stopping once told, none is begun any more
 * @returns those that were not begun
 */
export const inLanes = async <T>(
  all: Iterable<T>,
  lanes: number,
  work: (one: T) => Promise<void>,
  stopping?: AbortSignal,
): Promise<T[]> => {
  const waiting = [...all];
  const take = (): T | undefined => (stopping?.aborted === true ? undefined : waiting.shift());
  const lane = async (): Promise<void> => {
    for (let next = take(); next !== undefined; next = take()) await work(next);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return waiting;
};
