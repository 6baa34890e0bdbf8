/** The same moment by three clocks, in milliseconds. */
export interface ClockReading {
  /** This process's wall clock. */
  readonly process: number;
  /** Null when the database did not answer fast enough to be compared. */
  readonly database: number | null;
  /** Counts on evenly whatever anybody sets; it stands while the machine sleeps. */
  readonly steady: number;
}

export interface ClockJump {
  readonly clock: 'process' | 'database';
  /** How far: more than 0 is forward, less is back. */
  readonly seconds: number;
}

/** Far more than a clock that is being slewed gains between two looks, and than an answer takes. */
const LEAST_JUMP_MS = 2_000;

/** Clocks that went on by another span than the steady one did. A process clock that slept with its machine jumps too. */
export const jumpsBetween = (before: ClockReading, after: ClockReading): ClockJump[] => {
  const passed = after.steady - before.steady;
  return (['process', 'database'] as const).flatMap((clock) => {
    const [from, to] = [before[clock], after[clock]];
    if (from === null || to === null) return [];
    const jumped = to - from - passed;
    return Math.abs(jumped) < LEAST_JUMP_MS ? [] : [{ clock, seconds: Math.round(jumped / 100) / 10 }];
  });
};
