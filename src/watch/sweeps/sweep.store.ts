import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '../../platform/database/system-database.js';

const record = {
  name: 'watch_sweep_record',
  text: `INSERT INTO worker_sweep (loop, found, swept_at) VALUES ($1, $2, clock_timestamp())
         ON CONFLICT (loop) DO UPDATE SET found = excluded.found, swept_at = excluded.swept_at`,
};

@Injectable()
export class SweepStore {
  constructor(private readonly system: SystemDatabase) {}

  /** That some worker ended a sweep well just now, by the database's clock. */
  async record(loop: string, found: number): Promise<void> {
    await this.system.rows(record, [loop, found]);
  }
}
