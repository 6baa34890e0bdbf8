/** Works off all of them, so many at a time, in their order. `work` handles its own failures: one ends only its lane. */
export const inLanes = async <T>(all: Iterable<T>, lanes: number, work: (one: T) => Promise<void>): Promise<void> => {
  const waiting = [...all];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};
