import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg, { type Pool, type QueryResultRow } from 'pg';
import { CONNECTION_SECONDS, plannedLocally, startOptions } from './planning.js';
import { asQuery, type Statement } from './tx.js';

/**
 * What must be done before or across organisations: finding whose API key this is, claiming what is due. A small pool
 * of its own as the role `sokuho_system`, which sees a few columns of a few tables and nothing of any record
 * (docs/adr/0004).
 */
@Injectable()
export class SystemDatabase implements OnApplicationShutdown {
  private readonly pool: Pool;

  constructor(
    url: string,
    applicationName: string,
    private readonly options: { readonly isPooled: boolean } = { isPooled: false },
  ) {
    this.pool = new pg.Pool({
      connectionString: url,
      max: 3,
      maxLifetimeSeconds: CONNECTION_SECONDS,
      application_name: applicationName,
      ...(options.isPooled ? { pipeline: true } : { options: startOptions('sokuho_system') }),
    });
    // An idle connection that the server closed: the pool makes a new one when it is needed.
    this.pool.on('error', () => undefined);
  }

  async rows<Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    if (this.options.isPooled) return this.rowsOfTransaction<Row>(statement.text, [...values]);
    return (await this.pool.query<Row>(asQuery(statement, values, true))).rows;
  }

  /** Behind a pooler the role must come with the statement: the next one may go over another connection. */
  private async rowsOfTransaction<Row extends QueryResultRow>(text: string, values: unknown[]): Promise<Row[]> {
    const client = await this.pool.connect();
    try {
      const [, answer] = await Promise.all([
        client.query(`BEGIN; ${plannedLocally}; SET LOCAL ROLE sokuho_system`),
        client.query<Row>(text, values),
        client.query('COMMIT'),
      ]);
      return answer.rows;
    } finally {
      client.release();
    }
  }

  /** How many connections there are, for whoever watches. */
  get connections(): Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount'> {
    return this.pool;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
