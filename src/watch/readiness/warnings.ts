import type { Standing } from '../standing/standing.store.js';
import { LATE_SECONDS } from '../sweeps/sweep-watch.service.js';
import { loops } from '../sweeps/loops.js';

export const warningNames = [
  'no_sweep',
  'reminders_late',
  'reminder_gap',
  'mail_waiting',
  'delivery_given_up',
  'clock_off',
  'clock_jumped',
] as const;
export type WarningName = (typeof warningNames)[number];

/** A mail that waits this long has been tried several times. */
const LONG_WAIT_SECONDS = 3_600;
const MOST_OFFSET_SECONDS = 5;
/** Without these nobody is reminded, nothing leaves, or nobody looks whether both are so. */
const neededLoops: readonly string[] = [loops.remind, loops.send, loops.gaps];

export interface ClockState {
  readonly offsetSeconds: number | null;
  /** Null when none was seen. */
  readonly secondsSinceJump: number | null;
}

export const gapsOf = ({ sweeps }: Standing): number => sweeps.find(({ loop }) => loop === loops.gaps)?.found ?? 0;

const isSweptLately = ({ sweeps }: Standing, loop: string): boolean =>
  sweeps.some((sweep) => sweep.loop === loop && sweep.ageSeconds < LATE_SECONDS);

const ofStanding = (standing: Standing): Partial<Record<WarningName, boolean>> => ({
  no_sweep: !neededLoops.every((loop) => isSweptLately(standing, loop)),
  reminders_late: standing.reminders.oldestAgeSeconds > LATE_SECONDS,
  reminder_gap: gapsOf(standing) > 0,
  mail_waiting: standing.queues.some(
    ({ channel, oldestAgeSeconds }) => channel === 'mail' && oldestAgeSeconds > LONG_WAIT_SECONDS,
  ),
  delivery_given_up: standing.failures.some(({ kind, count }) => kind === 'given_up' && count > 0),
});

/** What somebody should look at. The process can do its work all the same. */
export const warningsOf = (standing: Standing, clock: ClockState): WarningName[] => {
  const isSo: Partial<Record<WarningName, boolean>> = {
    ...ofStanding(standing),
    clock_off: clock.offsetSeconds !== null && Math.abs(clock.offsetSeconds) > MOST_OFFSET_SECONDS,
    clock_jumped: clock.secondsSinceJump !== null && clock.secondsSinceJump < LONG_WAIT_SECONDS,
  };
  return warningNames.filter((name) => isSo[name] === true);
};
