import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg, { type Pool, type QueryResultRow } from 'pg';
import { connectionLimits, type ConnectionWish, DatabaseClient } from './connection.js';
import { CONNECTION_SECONDS, settingsOfTransaction, startOptions } from './planning.js';
import { asQuery, type Statement } from './tx.js';

/**
 * What must be done before or across organisations: finding whose API key this is, claiming what is due. A small pool
 * of its own as the role `sokuho_system`, which sees a few columns of a few tables and nothing of any record
 * (docs/adr/0004).
 */
@Injectable()
export class SystemDatabase implements OnApplicationShutdown {
  private readonly pool: Pool;

  /** @param options `isPooled`: behind a pooler in transaction mode */
  constructor(private readonly options: ConnectionWish & { readonly isPooled: boolean }) {
    const { url, isPooled, statementSeconds } = options;
    this.pool = new pg.Pool({
      connectionString: url,
      max: 3,
      maxLifetimeSeconds: CONNECTION_SECONDS,
      // In pipeline mode pg destroys a connection that does not answer; else it would send the next statement there.
      pipeline: true,
      ...connectionLimits(options),
      ...(isPooled ? {} : { options: startOptions('sokuho_system', statementSeconds) }),
      ...{ Client: DatabaseClient },
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
        client.query(`BEGIN; ${settingsOfTransaction(this.options.statementSeconds)}; SET LOCAL ROLE sokuho_system`),
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
