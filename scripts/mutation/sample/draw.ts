/** Numbers from 0 up to but not including 1 that depend on the seed alone (mulberry32). */
const chance = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

/** So many of them, none twice, by a seed. */
export const draw = <T>(from: readonly T[], count: number, seed: number): T[] => {
  const next = chance(seed);
  return from
    .map((one) => ({ one, lot: next() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, count)
    .map(({ one }) => one);
};
