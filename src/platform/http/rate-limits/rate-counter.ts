import type { RateAnswer, RatePolicy } from './rate.js';

/** Keeps for each subject when its whole limit is there again. */
export interface RateCounter {
  /** Counts one request of a subject, unless it is one too many. */
  spend(policy: RatePolicy, subject: string, now: Date): Promise<RateAnswer>;
}
