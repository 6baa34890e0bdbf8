import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg, { type Pool, type QueryResultRow } from 'pg';
import type { Statement } from './tx.js';

/**
 * What must be done before or across organisations: finding whose API key this is, claiming what is due. A small pool
 * of its own as the role `sokuho_system`, which sees a few columns of a few tables and nothing of any record
 * (docs/adr/0004).
 */
@Injectable()
export class SystemDatabase implements OnApplicationShutdown {
  private readonly pool: Pool;

  constructor(url: string, applicationName: string) {
    this.pool = new pg.Pool({
      connectionString: url,
      max: 3,
      options: '-c role=sokuho_system',
      application_name: applicationName,
    });
    // An idle connection that the server closed: the pool makes a new one when it is needed.
    this.pool.on('error', () => undefined);
  }

  async rows<Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    return (await this.pool.query<Row>({ ...statement, values: [...values] })).rows;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
