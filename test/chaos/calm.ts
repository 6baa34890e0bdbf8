import { setTimeout as pause } from 'node:timers/promises';
import type { ChaosDatabase } from './database.js';

/** Good sweeps of each loop after the last progress, until what is left counts as stuck. */
const SWEEPS_IN_VAIN = 30;
/** Workers that end by themselves when all is well, before that counts as the fault. */
const MOST_ENDS = 20;
/** When no loop sweeps any more, nothing would end the waiting. In ms. */
const LAST_RESORT_MS = 900_000;

interface Standing {
  /** Due and not settled, and not set aside. */
  readonly open: number;
  /** A worker holds some of it, or left it behind: it comes free by itself when the lease ends. */
  readonly isLeased: boolean;
  /** Grows with whatever is done. */
  readonly done: string;
  /** When the loops last swept. */
  readonly swept: readonly string[];
}

const none: Standing = { open: 0, isLeased: false, done: '', swept: [] };

const standingAt = async (database: ChaosDatabase, at: string): Promise<Standing> => {
  const [row] = await database.rows<Standing>(
    `SELECT ((SELECT count(*) FROM reminder WHERE state = 'planned' AND due_at <= '${at}' AND set_aside_at IS NULL)
           + (SELECT count(*) FROM delivery WHERE state = 'queued' AND created_at <= '${at}'))::int AS open,
       EXISTS (SELECT FROM reminder WHERE state = 'planned' AND due_at <= '${at}' AND set_aside_at IS NULL
                 AND lease_until > clock_timestamp())
         OR EXISTS (SELECT FROM delivery WHERE state = 'queued' AND lease_until > clock_timestamp()) AS "isLeased",
       (SELECT count(*) FROM reminder WHERE settled_at IS NOT NULL OR set_aside_at IS NOT NULL)
         || ' ' || (SELECT count(*) FROM delivery_attempt) AS done,
       ARRAY(SELECT swept_at::text FROM worker_sweep WHERE loop IN ('RemindLoop', 'SendLoop') ORDER BY loop) AS swept`,
  );
  return row ?? none;
};

/**
 * Waits until nothing that is due is left, for as long as the workers get on with it: what ends the waiting is that all of it
 * was free to take, they swept again and again, and nothing came of it, however long a sweep takes on this machine.
 *
 * @param now by the clock of the processes, which goes no faster than time here, or work would come in as it goes out
 * @param tend keeps workers running. @returns how many it had to start anew
 * @param isReady whatever else must have come
 * @returns why it gave up, null when all is done
 */
export const untilCalm = async (
  database: ChaosDatabase,
  now: () => string,
  tend: () => number,
  isReady: () => Promise<boolean>,
): Promise<string | null> => {
  let last = none;
  let sweeps = [0, 0];
  let ends = 0;
  let movedMs = performance.now();
  for (;;) {
    ends += tend();
    const standing = await standingAt(database, now());
    if (standing.open === 0 && (await isReady())) return null;
    const isProgress = standing.done !== last.done || standing.open === 0 || standing.isLeased;
    sweeps = sweeps.map((count, at) => {
      if (isProgress) return 0;
      return standing.swept[at] === last.swept[at] ? count : count + 1;
    });
    if (standing.done !== last.done || standing.swept.join() !== last.swept.join()) movedMs = performance.now();
    last = standing;
    if (sweeps.every((count) => count >= SWEEPS_IN_VAIN))
      return `${String(standing.open)} are left, and ${String(SWEEPS_IN_VAIN)} sweeps of each loop changed nothing`;
    if (ends > MOST_ENDS) return `workers ended by themselves ${String(ends)} times`;
    if (performance.now() - movedMs > LAST_RESORT_MS) return `${String(standing.open)} are left, and no loop sweeps`;
    await database.ring();
    await pause(200);
  }
};
