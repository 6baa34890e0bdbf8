const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Pauses before the second try and on: growing, and three days in all. */
const pauses = [1 * MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 18 * HOUR, 30 * HOUR];

/**
 * When to try again; null when it has been tried for long enough.
 * @param attempts tries so far, 1 or more
 * @param chance 0 to 1: spreads what failed together over the last fifth of the pause
 */
export const nextAttemptAfter = (attempts: number, now: Date, chance: number): Date | null => {
  const pause = pauses[attempts - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause * (0.8 + 0.2 * chance));
};
