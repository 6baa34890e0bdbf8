import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg, { type Pool, type PoolClient, type QueryResult, type QueryResultRow } from 'pg';
import { connectionLimits, type ConnectionWish, DatabaseClient } from './connection.js';
import { isLostAnswer } from './database-failure.js';
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
  private lostMs = 0;

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
    const client = await this.workingConnection();
    let failure: Error | undefined;
    try {
      const { rows } = this.options.isPooled
        ? await this.inTransaction<Row>(client, statement.text, [...values])
        : await client.query<Row>(asQuery(statement, values, true));
      client.provenMs = performance.now();
      return rows;
    } catch (error) {
      if (isLostAnswer(error)) {
        this.lostMs = performance.now();
        failure = error as Error;
      }
      throw error;
    } finally {
      client.release(failure);
    }
  }

  /** One that has worked since another was lost, as in the main pool (unit-of-work.ts). */
  private async workingConnection(): Promise<PoolClient & DatabaseClient> {
    for (;;) {
      const client = (await this.pool.connect()) as PoolClient & DatabaseClient;
      if (client.provenMs >= this.lostMs) return client;
      client.release(true);
    }
  }

  /** Behind a pooler the role must come with the statement: the next one may go over another connection. */
  private async inTransaction<Row extends QueryResultRow>(
    client: PoolClient,
    text: string,
    values: unknown[],
  ): Promise<QueryResult<Row>> {
    const [, answer] = await Promise.all([
      client.query(`BEGIN; ${settingsOfTransaction(this.options.statementSeconds)}; SET LOCAL ROLE sokuho_system`),
      client.query<Row>(text, values),
      client.query('COMMIT'),
    ]);
    return answer;
  }

  /** How many connections there are, for whoever watches. */
  get connections(): Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount'> {
    return this.pool;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
