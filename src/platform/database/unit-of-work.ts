import './pg-types.js';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { Settings } from '../config/settings.js';
import { plannedLocally } from './planning.js';
import { SharedWork, sharedWork } from './shared-work.js';
import { asTenant, SystemTx } from './system-tx.js';
import { traced } from '../tracing/tracing.js';
import { Tx } from './tx.js';

/** The server answered COMMIT with something else: the transaction was rolled back although nothing was seen to fail. */
export class NotCommitted extends Error {
  override readonly name = 'NotCommitted';
}

const spanOf = (organisationId: string) => ({
  'db.system.name': 'postgresql',
  'sokuho.organisation_id': organisationId,
});

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
    const tenant = asTenant(organisationId);
    const shared = sharedWork.getStore();
    if (shared?.isOf(organisationId) === true) return shared.join(work);
    return traced('transaction', 'client', spanOf(organisationId), () =>
      this.transaction(`${this.begin}; ${tenant}`, this.txOf(organisationId), work),
    );
  }

  /**
   * A use case that only reads, in one round trip: what `ask` asks before it awaits anything, with BEGIN before it and
   * COMMIT behind it.
   *
   * @throws TooLate when it asks more once it was answered
   */
  async ask<T>(organisationId: string, ask: (tx: Tx) => Promise<T>): Promise<T> {
    const shared = sharedWork.getStore();
    if (shared?.isOf(organisationId) === true) return shared.join(ask);
    return traced('transaction', 'client', spanOf(organisationId), () =>
      this.transaction(
        `${this.begin}; ${asTenant(organisationId)}`,
        this.txOf(organisationId),
        // Wrapped, so that its answer is not awaited before COMMIT leaves.
        (tx) => Promise.resolve({ asked: tx.asking(ask) }),
      ).then(({ asked }) => asked),
    );
  }

  /**
   * Reads of one moment: every statement of `work` sees what was committed before the first, whatever is committed
   * meanwhile. It can write nothing, and keeps its connection as long as it takes.
   */
  snapshot<T>(organisationId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const begin = `${this.begin}; SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY; ${asTenant(organisationId)}`;
    return traced('snapshot', 'client', spanOf(organisationId), () =>
      this.transaction(begin, this.txOf(organisationId), work),
    );
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

  /**
   * A transaction that may read and remove every row of the organisation, its record too, and can write none
   * (docs/operations.md, deleting an organisation).
   */
  erase<T>(organisationId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(
      `${this.begin}; ${asTenant(organisationId, 'sokuho_eraser')}`,
      this.txOf(organisationId),
      work,
    );
  }

  /**
   * The same as `run` for what concerns people, who belong to several organisations: begins as the role `sokuho_system`, and works
   * for one organisation after another by `as`. Name organisations in the order of their ids, so that two such
   * transactions cannot wait for each other.
   */
  async across<T>(work: (system: SystemTx) => Promise<T>): Promise<T> {
    return this.transaction(
      `${this.begin}; SET LOCAL ROLE sokuho_system`,
      (client, manager) => new SystemTx(client, manager, !this.isPooled),
      work,
    );
  }

  private get isPooled(): boolean {
    return this.settings.DATABASE_POOLER_URL !== undefined;
  }

  private get begin(): string {
    return this.isPooled ? `BEGIN; ${plannedLocally}` : 'BEGIN';
  }

  private txOf(organisationId: string): (client: PoolClient, manager: EntityManager) => Tx {
    return (client, manager) => new Tx(organisationId, client, manager, !this.isPooled);
  }

  private async transaction<H extends Tx | SystemTx, T>(
    start: string,
    open: (client: PoolClient, manager: EntityManager) => H,
    work: (tx: H) => Promise<T>,
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const tx = open(client, runner.manager);
    const begun = client.query(start);
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

  private async commit(tx: Tx | SystemTx, client: PoolClient, begun: Promise<unknown>): Promise<void> {
    const committed = client.query('COMMIT');
    const [failure, , answer] = await Promise.all([tx.firstFailure(), begun, committed]);
    if (failure !== undefined) throw failure as Error;
    if (answer.command !== 'COMMIT') throw new NotCommitted(`COMMIT was answered ${answer.command}.`);
  }

  private async rollback(tx: Tx | SystemTx, client: PoolClient): Promise<void> {
    // Outside a transaction (COMMIT already ended it) this is a warning on the server and no error.
    const rolledBack = client.query('ROLLBACK').catch(() => undefined);
    await Promise.all([tx.firstFailure(), rolledBack]);
  }
}
