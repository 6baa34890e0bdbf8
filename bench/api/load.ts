export interface Load {
  readonly perSecond: number;
  /** Half of the calls took no longer, in ms. */
  readonly p50: number;
  /** 99 of 100 took no longer, in ms. */
  readonly p99: number;
}

/** How long each of many calls took, and all of them together, in ms. */
export interface Timed {
  readonly times: readonly number[];
  readonly ms: number;
}

/** So much more is asked before the time is taken. */
export const WARM_UP = 0.2;

const run = async (connections: number, count: number, call: (lane: number) => Promise<void>): Promise<number[]> => {
  const times: number[] = [];
  let left = count;
  const lane = async (which: number): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const began = performance.now();
      await call(which);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, which) => lane(which)));
  return times;
};

/** So many calls over so many connections, each with one call under way; a fifth more before them warm up. */
export const load = async (
  connections: number,
  count: number,
  call: (lane: number) => Promise<void>,
): Promise<Timed> => {
  await run(connections, Math.ceil(count * WARM_UP), call);
  const began = performance.now();
  const times = await run(connections, count, call);
  return { times, ms: performance.now() - began };
};

const summed = (rounds: readonly Timed[]): Load => {
  const times = rounds.flatMap((round) => round.times).toSorted((one, other) => one - other);
  const ms = rounds.reduce((sum, round) => sum + round.ms, 0);
  const at = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? NaN;
  return { perSecond: (times.length * 1_000) / ms, p50: at(0.5), p99: at(0.99) };
};

export const ROUNDS = 8;

/**
 * Loads that are compared take turns, so that a slow minute of the machine is everybody's (docs/adr/0021). The first round
 * is not counted: in it the programs themselves become quick.
 */
export const inTurns = async <Loads extends readonly (() => Promise<Timed>)[]>(
  ...loads: Loads
): Promise<{ [Each in keyof Loads]: Load }> => {
  const taken = loads.map((make) => ({ make, rounds: [] as Timed[] }));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { make, rounds } of taken) {
      const timed = await make();
      if (round > 0) rounds.push(timed);
    }
  }
  return taken.map(({ rounds }) => summed(rounds)) as { [Each in keyof Loads]: Load };
};
