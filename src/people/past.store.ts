import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '../platform/database/system-database.js';

/** A refresh token that was used is kept as long as its session, or its second use would go unseen. */
const past: readonly string[] = [
  'DELETE FROM session WHERE expires_at < $1',
  'DELETE FROM one_time_link WHERE expires_at < $1',
  'DELETE FROM sign_in_delay WHERE last_at < $1',
];

@Injectable()
export class PastStore {
  constructor(private readonly system: SystemDatabase) {}

  /** Sessions, links and waits that have been over since before that moment. */
  async forget(before: Date): Promise<void> {
    for (const [index, text] of past.entries())
      await this.system.rows({ name: `people_past_${index}`, text }, [before]);
  }
}
