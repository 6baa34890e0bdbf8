import type { RateCounter } from './rate-counter.js';
import { afterOneMore, isWithin, type RateAnswer, rateAnswer, type RatePolicy } from './rate.js';

const A_MINUTE = 60_000;

/** For one process. */
export class MemoryRateCounter implements RateCounter {
  private readonly fullAgainAt = new Map<string, number>();
  private forgotAt = 0;

  spend(policy: RatePolicy, subject: string, now: Date): Promise<RateAnswer> {
    const moment = now.getTime();
    this.forgetPast(moment);
    const before = this.fullAgainAt.get(subject) ?? moment;
    const after = afterOneMore(policy, before, moment);
    if (!isWithin(policy, after, moment)) return Promise.resolve(rateAnswer(policy, false, before, moment));
    this.fullAgainAt.set(subject, after);
    return Promise.resolve(rateAnswer(policy, true, after, moment));
  }

  /** How many subjects are remembered. */
  get size(): number {
    return this.fullAgainAt.size;
  }

  private forgetPast(now: number): void {
    if (now - this.forgotAt < A_MINUTE) return;
    this.forgotAt = now;
    for (const [subject, moment] of this.fullAgainAt) if (moment <= now) this.fullAgainAt.delete(subject);
  }
}
