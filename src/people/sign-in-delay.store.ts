import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '../platform/database/system-database.js';
import type { SystemTx } from '../platform/database/system-tx.js';

/** When tries of one subject begin to cost a wait, and how it grows: doubled with each failure, up to the longest. */
export interface DelayPolicy {
  readonly free: number;
  readonly firstSeconds: number;
  readonly longestSeconds: number;
}

/** After so long without a failure it counts from the start again. */
const FORGIVEN_AFTER = "interval '1 day'";

const waitOf = (failures: string): string =>
  `CASE WHEN ${failures} < $3 THEN 0 ELSE least($5::numeric, $4::numeric * power(2, least(${failures} - $3, 30))) END`;

const failuresNow = `CASE WHEN d.last_at < $2::timestamptz - ${FORGIVEN_AFTER} THEN 1 ELSE d.failures + 1 END`;

/**
 * Counts a try as a failure before anything is verified, so that a thousand tries at once are a thousand tries. Refused
 * while the wait of the one before is not over: then no row comes back and nothing is written.
 */
const begin = {
  name: 'sign_in_delay_begin',
  text: `INSERT INTO sign_in_delay AS d (subject, failures, last_at, next_at) VALUES ($1, 1, $2::timestamptz, $2::timestamptz)
         ON CONFLICT (subject) DO UPDATE
           SET failures = ${failuresNow}, last_at = $2::timestamptz,
               next_at = $2::timestamptz + make_interval(secs => (${waitOf(`(${failuresNow})`)})::double precision)
           WHERE d.next_at <= $2::timestamptz
         RETURNING failures`,
};

const nextOf = { name: 'sign_in_delay_next', text: 'SELECT next_at AS "nextAt" FROM sign_in_delay WHERE subject = $1' };

const takeBack = {
  name: 'sign_in_delay_take_back',
  text: 'UPDATE sign_in_delay SET failures = greatest(failures - 1, 0), next_at = least(next_at, $2) WHERE subject = $1',
};

const forget = { name: 'sign_in_delay_forget', text: 'DELETE FROM sign_in_delay WHERE subject = $1' };

@Injectable()
export class SignInDelayStore {
  constructor(private readonly system: SystemDatabase) {}

  /** @returns null when it may be tried, else when it may be tried next */
  async begin(subject: string, now: Date, policy: DelayPolicy): Promise<Date | null> {
    const values = [subject, now, policy.free, policy.firstSeconds, policy.longestSeconds];
    if ((await this.system.rows(begin, values)).length > 0) return null;
    return (await this.system.rows<{ nextAt: Date }>(nextOf, [subject]))[0]?.nextAt ?? now;
  }

  /** The try was no failure. Those before it stay counted. */
  async takeBack(subject: string, now: Date): Promise<void> {
    await this.system.rows(takeBack, [subject, now]);
  }

  async forget(subject: string, within: Pick<SystemTx, 'rows'> = this.system): Promise<void> {
    await within.rows(forget, [subject]);
  }
}
