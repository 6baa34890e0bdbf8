import { setTimeout as pause } from 'node:timers/promises';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Does what may fail for a while, until it is done or it is too late.
 * @param untilMs by the steady clock (`performance.now()`)
 * @throws what it failed with last
 */
export const patiently = async <T>(
  work: () => Promise<T>,
  untilMs: number,
  onFailure: (error: unknown) => void,
): Promise<T> => {
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() + pauseMs > untilMs) throw error;
      onFailure(error);
      await pause(pauseMs);
    }
  }
};
