import './pg-types.js';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { Settings } from '../config/settings.js';
import { SharedWork, sharedWork } from './shared-work.js';
import { Tx } from './tx.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** The server answered COMMIT with something else: the transaction was rolled back although nothing was seen to fail. */
export class NotCommitted extends Error {
  override readonly name = 'NotCommitted';
}

/** One use case, one transaction, one organisation. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
  ) {}

  /**
   * Runs a use case in a transaction of the organisation, and commits what it did, or none of it.
   *
   * Statements travel together (pg's pipelining): COMMIT is on its way before the writes are answered. So a check that
   * must stop the commit has to fail inside SQL, and a COMMIT after a failure resolves with the answer ROLLBACK.
   *
   * @throws what `work` threw, or the first statement's failure, or NotCommitted
   */
  async run<T>(organisationId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (!uuid.test(organisationId)) throw new TypeError(`Not an organisation id: ${JSON.stringify(organisationId)}.`);
    const shared = sharedWork.getStore();
    return shared?.isOf(organisationId) === true ? shared.join(work) : this.alone(organisationId, work);
  }

  /**
   * A transaction which every `run` of the organisation joins that is called within `make`, instead of opening one of
   * its own. What is written by `work` around it commits with it, or not at all.
   */
  share<T>(
    organisationId: string,
    work: (tx: Tx, make: <R>(made: () => Promise<R>) => Promise<R>) => Promise<T>,
  ): Promise<T> {
    return this.run(organisationId, (tx) =>
      work(tx, async (made) => {
        const shared = new SharedWork(tx);
        const result = await sharedWork.run(shared, made);
        shared.end();
        return result;
      }),
    );
  }

  private async alone<T>(organisationId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const tx = new Tx(organisationId, client, runner.manager, this.settings.DATABASE_POOLER_URL === undefined);
    const begun = client.query(
      `BEGIN; SET LOCAL ROLE sokuho_app; SET LOCAL sokuho.organisation_id = '${organisationId}'`,
    );
    begun.catch(() => undefined);
    try {
      const result = await work(tx);
      await this.commit(tx, client, begun);
      return result;
    } catch (error) {
      await this.rollback(tx, client);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async commit(tx: Tx, client: PoolClient, begun: Promise<unknown>): Promise<void> {
    const committed = client.query('COMMIT');
    const [failure, , answer] = await Promise.all([tx.firstFailure(), begun, committed]);
    if (failure !== undefined) throw failure as Error;
    if (answer.command !== 'COMMIT') throw new NotCommitted(`COMMIT was answered ${answer.command}.`);
  }

  private async rollback(tx: Tx, client: PoolClient): Promise<void> {
    // Outside a transaction (COMMIT already ended it) this is a warning on the server and no error.
    const rolledBack = client.query('ROLLBACK').catch(() => undefined);
    await Promise.all([tx.firstFailure(), rolledBack]);
  }
}
