import './pg-types.js';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource, type EntityManager, type QueryRunner, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { FairQueue } from '../heavy-work/fair-queue.js';
import { TryLater } from '../http/domain-error.js';
import { Settings } from '../config/settings.js';
import { answerMs, type DatabaseClient } from './connection.js';
import { isLostAnswer, isOfFailedTransaction } from './database-failure.js';
import { DatabaseWatch } from './database-watch.js';
import { longStatements, settingsOfTransaction } from './planning.js';
import { SharedWork, sharedWork } from './shared-work.js';
import { asTenant, SystemTx } from './system-tx.js';
import { traced } from '../tracing/tracing.js';
import { Tx, type Witness } from './tx.js';

/** The server answered COMMIT with something else: the transaction was rolled back although nothing was seen to fail. */
export class NotCommitted extends Error {
  override readonly name = 'NotCommitted';
}

/**
 * The answer to COMMIT was lost, and what became of it could not be found out: the connection broke, and the database did
 * not answer another one in time either, or the work left nothing by which it could be told.
 */
export const outcomeUnknown = (): TryLater =>
  new TryLater(
    'outcome-unknown',
    {
      ja: 'データベースとの接続が切れたため、処理が記録されたかどうかを確認できませんでした。読み直して確かめるか、同じ Idempotency-Key で送り直してください。',
      en: 'The connection to the database broke, and whether the request was carried out could not be found out. Read what it was about, or send it again with the same Idempotency-Key.',
    },
    10,
  );

const refusal = (): TryLater =>
  new TryLater(
    'unavailable',
    {
      ja: '組織の処理が混み合っています。何も変更されていません。しばらくしてから送り直してください。',
      en: 'Your organisation has too much under way. Nothing was changed. Try again in a while.',
    },
    5,
  );

/** Deleting an organisation goes through whole tables. */
const ERASING_SECONDS = 600;

/**
 * TypeORM lets go of its connection by itself when that breaks, and tells whoever asks next that it was released. Within a
 * transaction nobody else releases it.
 */
const asLost = (error: unknown): unknown =>
  error instanceof QueryRunnerAlreadyReleasedError
    ? new Error('Connection terminated within a transaction', { cause: error })
    : error;

/** Statements travel together, so those behind the one that failed fail too, for no reason of their own. */
const firstFailure = async (begun: Promise<unknown>, tx: Tx | SystemTx): Promise<unknown> =>
  (await begun.then(
    () => undefined,
    (error: unknown) => error,
  )) ?? (await tx.firstFailure());

/** How often, and how long apart, it is asked what became of a COMMIT. */
const OUTCOME_ATTEMPTS = 3;
const OUTCOME_PAUSE_MS = 1_000;

/**
 * A lock that a transaction takes first, and that nobody else wants: whoever gets it later knows that the transaction has
 * ended, also when its connection is gone.
 */
const newMark = (): string => randomBytes(8).readBigInt64BE().toString();
const takeMark = (mark: string): string => `SELECT pg_advisory_xact_lock(${mark})`;

/** Signing in and what else belongs to no organisation has its share of connections like one. */
const ACROSS = 'across';

const spanOf = (organisationId: string) => ({
  'db.system.name': 'postgresql',
  'sokuho.organisation_id': organisationId,
});

/** A transaction of which it is not known whether it was committed. */
interface Lost {
  readonly witness: Witness | null;
  /** Its first statement was answered. */
  readonly hasBegun: boolean;
  readonly error: unknown;
}

/** One use case, one transaction, one organisation. */
@Injectable()
export class UnitOfWork {
  private readonly logger = new Logger('UnitOfWork');
  /** No organisation holds more connections than its share, whatever it waits for. */
  private readonly shares: FairQueue;
  /** When a connection was last lost. */
  private lostMs = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
    private readonly watch: DatabaseWatch,
  ) {
    const size = settings.DATABASE_POOL_SIZE;
    const share = Math.max(1, Math.floor(size / 2));
    this.shares = new FairQueue({ size, share, reserve: size >= 4 ? 2 : 0, maxWaiting: 100, waitMs: 10_000, refusal });
  }

  /**
   * Runs a use case in a transaction of the organisation, and commits what it did, or none of it.
   *
   * Statements travel together (pg's pipelining): COMMIT is on its way before the writes are answered. So a check that
   * must stop the commit has to fail inside SQL, and a COMMIT after a failure resolves with the answer ROLLBACK.
   *
   * When the connection breaks before COMMIT is answered, the record is asked whether the entry is there that the use case
   * appended, and the use case ends accordingly.
   *
   * @throws what `work` threw, or the first statement's failure, or NotCommitted, or `outcomeUnknown`
   */
  async run<T>(organisationId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const tenant = asTenant(organisationId);
    const shared = sharedWork.getStore();
    if (shared?.isOf(organisationId) === true) return shared.join(work);
    const followUps: (() => Promise<void>)[] = [];
    const result = await traced('transaction', 'client', spanOf(organisationId), () =>
      this.writing(organisationId, tenant, this.txOf(organisationId), async (tx) => {
        const done = await work(tx);
        followUps.push(...tx.followUps);
        return done;
      }),
    );
    for (const followUp of followUps)
      await followUp().catch((error: unknown) =>
        this.logger.error({ message: 'what was to follow a commit failed', organisationId, error }),
      );
    return result;
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
        organisationId,
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
      this.transaction(organisationId, begin, this.txOf(organisationId), work),
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
    return this.writing(
      organisationId,
      `${longStatements(ERASING_SECONDS)}; ${asTenant(organisationId, 'sokuho_eraser')}`,
      (client, manager) => new Tx(organisationId, client, manager, !this.isPooled, answerMs(ERASING_SECONDS)),
      work,
    );
  }

  /**
   * The same as `run` for what concerns people, who belong to several organisations: begins as the role `sokuho_system`, and works
   * for one organisation after another by `as`. Name organisations in the order of their ids, so that two such
   * transactions cannot wait for each other.
   */
  async across<T>(work: (system: SystemTx) => Promise<T>): Promise<T> {
    return this.writing(
      ACROSS,
      'SET LOCAL ROLE sokuho_system',
      (client, manager) => new SystemTx(client, manager, !this.isPooled),
      work,
    );
  }

  private get isPooled(): boolean {
    return this.settings.DATABASE_POOLER_URL !== undefined;
  }

  private get begin(): string {
    return this.isPooled ? `BEGIN; ${settingsOfTransaction(this.settings.DATABASE_STATEMENT_SECONDS)}` : 'BEGIN';
  }

  private txOf(organisationId: string): (client: PoolClient, manager: EntityManager) => Tx {
    return (client, manager) => new Tx(organisationId, client, manager, !this.isPooled);
  }

  /** A transaction that only reads: when its COMMIT is lost, nothing is. */
  private async transaction<T>(
    holder: string,
    start: string,
    open: (client: PoolClient, manager: EntityManager) => Tx,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    return this.holding(holder, async () => (await this.attempt(start, open, work)).result);
  }

  /** A transaction that may write: when the answer to its COMMIT is lost, it is asked what became of it. */
  private async writing<H extends Tx | SystemTx, T>(
    holder: string,
    role: string,
    open: (client: PoolClient, manager: EntityManager) => H,
    work: (tx: H) => Promise<T>,
  ): Promise<T> {
    const mark = newMark();
    return this.holding(holder, async () => {
      const { result, lost } = await this.attempt(`${this.begin}; ${takeMark(mark)}; ${role}`, open, work);
      if (lost !== null) await this.settleOutcome(mark, lost);
      return result;
    });
  }

  private async holding<T>(holder: string, work: () => Promise<T>): Promise<T> {
    try {
      return await this.shares.hold(holder, work);
    } catch (thrown) {
      const error = asLost(thrown);
      this.watch.failed(error);
      if (isLostAnswer(error)) this.lostMs = performance.now();
      throw error;
    }
  }

  /** @returns `lost` when COMMIT was sent and its answer did not come */
  private async attempt<H extends Tx | SystemTx, T>(
    start: string,
    open: (client: PoolClient, manager: EntityManager) => H,
    work: (tx: H) => Promise<T>,
  ): Promise<{ readonly result: T; readonly lost: Lost | null }> {
    const runner = await this.workingConnection();
    try {
      const client = (await runner.connect()) as PoolClient & DatabaseClient;
      const tx = open(client, runner.manager);
      let hasBegun = false;
      const begun = client.query(start).then(() => void (hasBegun = true));
      begun.catch(() => undefined);
      let result: T;
      try {
        result = await work(tx);
      } catch (error) {
        await this.rollback(tx, client);
        throw isOfFailedTransaction(error) ? ((await firstFailure(begun, tx)) ?? error) : error;
      }
      try {
        await this.commit(tx, client, begun);
        client.provenMs = performance.now();
        this.watch.succeeded(tx.witness !== null);
        return { result, lost: null };
      } catch (error) {
        await this.rollback(tx, client);
        if (!isLostAnswer(error)) throw error;
        this.lostMs = performance.now();
        return { result, lost: { witness: tx.witness, hasBegun, error } };
      }
    } finally {
      await runner.release();
    }
  }

  /**
   * A connection of the pool that has worked since one was last lost. Where one ends without a word the others of its age
   * have ended too, as a rule, and each would be waited for in vain.
   */
  private async workingConnection(): Promise<QueryRunner> {
    for (;;) {
      const runner = this.dataSource.createQueryRunner();
      const client = (await runner.connect()) as DatabaseClient;
      if (client.provenMs >= this.lostMs) return runner;
      client.end().catch(() => undefined);
      await runner.release();
    }
  }

  private async commit(tx: Tx | SystemTx, client: PoolClient, begun: Promise<unknown>): Promise<void> {
    const committed = client.query('COMMIT');
    committed.catch(() => undefined);
    const failure = await firstFailure(begun, tx);
    // A statement that the server refused has ended the transaction, whatever became of COMMIT.
    if (failure !== undefined) throw failure as Error;
    const answer = await committed;
    if (answer.command !== 'COMMIT') throw new NotCommitted(`COMMIT was answered ${answer.command}.`);
  }

  private async rollback(tx: Tx | SystemTx, client: PoolClient): Promise<void> {
    // Outside a transaction (COMMIT already ended it) this is a warning on the server and no error.
    const rolledBack = client.query('ROLLBACK').catch(() => undefined);
    await Promise.all([tx.firstFailure(), rolledBack]);
  }

  /**
   * Asks over another connection what became of a transaction whose COMMIT was sent and not answered.
   * @throws NotCommitted when it was not, and `outcomeUnknown` when that cannot be told
   */
  private async settleOutcome(mark: string, { witness, hasBegun, error }: Lost): Promise<void> {
    // Without its mark nobody can tell when it has ended.
    if (witness === null || !hasBegun) throw outcomeUnknown();
    const { organisationId, isStored } = witness;
    // Takes the mark once the transaction has ended, or gives up after the time-out for locks.
    const start = `${this.begin}; ${takeMark(mark)}; ${asTenant(organisationId)}`;
    for (let attempt = 1; ; attempt += 1) {
      try {
        if ((await this.attempt(start, this.txOf(organisationId), isStored)).result) return;
        break;
      } catch {
        if (attempt === OUTCOME_ATTEMPTS) throw outcomeUnknown();
        await pause(OUTCOME_PAUSE_MS);
      }
    }
    throw new NotCommitted('The connection broke before COMMIT was carried out.', { cause: error });
  }
}
