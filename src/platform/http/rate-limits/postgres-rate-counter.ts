import type { SystemDatabase } from '../../database/system-database.js';
import type { RateCounter } from './rate-counter.js';
import { millisOfOne, type RateAnswer, rateAnswer, type RatePolicy } from './rate.js';

const A_MINUTE = 60_000;

interface Row {
  readonly full_again_at: Date;
}

/** No row comes back when it would be one too many: then nothing is written either. */
const spend = {
  name: 'rate_limit_spend',
  text: `
    INSERT INTO rate_limit AS r (subject, full_again_at)
    VALUES ($1, $2::timestamptz + $3 * interval '1 millisecond')
    ON CONFLICT (subject) DO UPDATE
      SET full_again_at = greatest(r.full_again_at, $2::timestamptz) + $3 * interval '1 millisecond'
      WHERE greatest(r.full_again_at, $2::timestamptz) + $3 * interval '1 millisecond'
            <= $2::timestamptz + $4 * interval '1 second'
    RETURNING full_again_at`,
};

const read = { name: 'rate_limit_read', text: 'SELECT full_again_at FROM rate_limit WHERE subject = $1' };

const forget = { name: 'rate_limit_forget', text: 'DELETE FROM rate_limit WHERE full_again_at <= $1' };

/**
 * For several processes. Moments are the process's own: clocks that differ by a second give a caller a second's worth
 * more or less, and nothing else.
 */
export class PostgresRateCounter implements RateCounter {
  private forgotAt = 0;

  constructor(private readonly database: SystemDatabase) {}

  async spend(policy: RatePolicy, subject: string, now: Date): Promise<RateAnswer> {
    await this.forgetPast(now);
    const values = [subject, now, millisOfOne(policy), policy.seconds];
    const [spent] = await this.database.rows<Row>(spend, values);
    if (spent !== undefined) return rateAnswer(policy, true, spent.full_again_at.getTime(), now.getTime());
    const [kept] = await this.database.rows<Row>(read, [subject]);
    return rateAnswer(policy, false, kept?.full_again_at.getTime() ?? now.getTime(), now.getTime());
  }

  private async forgetPast(now: Date): Promise<void> {
    if (now.getTime() - this.forgotAt < A_MINUTE) return;
    this.forgotAt = now.getTime();
    await this.database.rows(forget, [now]);
  }
}
