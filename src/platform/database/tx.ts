import type { PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import type { EntityManager, EntityMetadata, SelectQueryBuilder } from 'typeorm';

/** A statement made once: PostgreSQL parses and plans it once for each connection, under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** One that is written anew each time: PostgreSQL parses and plans it anew too. */
type UnnamedStatement = Omit<Statement, 'name'>;

/** As pg takes it. Written out, since copying a statement would cost more than all else about it. */
export const asQuery = (
  statement: Statement | UnnamedStatement,
  values: readonly unknown[],
  isNamed: boolean,
): QueryConfig => {
  const { text } = statement;
  return isNamed && 'name' in statement
    ? { name: statement.name, text, values: [...values] }
    : { text, values: [...values] };
};

/** By what it can be told, over another connection, whether a transaction was committed. */
export interface Witness {
  readonly organisationId: string;
  /** Looks for what it wrote. Asked once the transaction has ended. */
  readonly isStored: (tx: Tx) => Promise<boolean>;
}

/** A use case that asks in one round trip asked something once that had left. A mistake of ours. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** Which entities a hot path reads: what stands after FROM is the same text under the same name. */
export interface Finding<E extends object> {
  readonly name: string;
  readonly of: new () => E;
  /** Of rows that are equal in these only the first. */
  readonly distinctOn?: string;
  /** WHERE and what follows it; $1 is the organisation. */
  readonly where: string;
}

const columnsOf = ({ columns }: EntityMetadata): string =>
  columns.map(({ databaseName, propertyName }) => `${databaseName} AS "${propertyName}"`).join(', ');

const findings = new WeakMap<Finding<object>, Statement>();

/**
 * One transaction of one organisation, first argument of every store method. Row-level security has been told the
 * organisation, so a statement that forgets to filter finds nothing of anybody else.
 */
export class Tx {
  private readonly underWay: Promise<unknown>[] = [];
  private phase: 'open' | 'asking' | 'asked' = 'open';
  private lastWitness: Witness | null = null;
  /** @internal */
  readonly followUps: (() => Promise<void>)[] = [];

  constructor(
    readonly organisationId: string,
    private readonly client: PoolClient,
    private readonly entities: EntityManager,
    /** Behind a pooler the next transaction may meet a connection that knows no statement by this name. */
    private readonly isNamed = true,
    /** How long an answer is waited for, in ms; that of the connection when left out. */
    private readonly answerMs?: number,
  ) {}

  /** Null until something was written by which the commit can be told. */
  get witness(): Witness | null {
    return this.lastWitness;
  }

  /** Said by whatever writes a row that nothing removes again: finding it later tells that all of this was committed. */
  witnessedBy(isStored: Witness['isStored']): void {
    this.lastWitness = { organisationId: this.organisationId, isStored };
  }

  /** Done once this has been committed, and before its caller is answered. A failure is logged: nothing can take it back. */
  afterCommit(work: () => Promise<void>): void {
    this.followUps.push(work);
  }

  /** For ordinary work: find, insert, update, query builders. Never `save`, which opens a transaction of its own. */
  get manager(): EntityManager {
    // TypeORM sends a moment after it was called, and COMMIT may have left by then.
    if (this.phase !== 'open') throw new TooLate('What is asked in one round trip is asked by find, rows or rowsOf.');
    return this.entities;
  }

  /**
   * Sends a statement without waiting for those before it. The caller may await the answer; whether or not it does,
   * `UnitOfWork.run` settles it before it answers.
   */
  send<Row extends QueryResultRow>(
    statement: Statement | UnnamedStatement,
    values: readonly unknown[],
  ): Promise<QueryResult<Row>> {
    if (this.phase === 'asked') throw new TooLate(`COMMIT has left before this was asked: ${statement.text}`);
    const query = asQuery(statement, values, this.isNamed);
    const answer = this.client.query<Row>(
      this.answerMs === undefined ? query : Object.assign(query, { query_timeout: this.answerMs }),
    );
    // Handled here, or a failure that comes while the use case awaits something else would end the process.
    answer.catch(() => undefined);
    this.underWay.push(answer);
    return answer;
  }

  /**
   * Sends what `work` sends as the role that may remove, and works as the service again afterwards. For the two use cases
   * that remove: deleting an organisation, and what has been kept long enough.
   */
  async erasing<T>(work: () => Promise<T>): Promise<T> {
    await this.send({ name: 'as_eraser', text: 'SET LOCAL ROLE sokuho_eraser' }, []);
    const result = await work();
    await this.settle();
    await this.send({ name: 'as_app', text: 'SET LOCAL ROLE sokuho_app' }, []);
    return result;
  }

  /** Rows of a statement. */
  async rows<Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    return (await this.send<Row>(statement, values)).rows;
  }

  /**
   * The organisation's entities that a hot path reads. TypeORM would write the same SELECT anew each time, and PostgreSQL
   * read and plan it anew.
   * @param values of $2, $3 and so on
   */
  find<E extends object>(finding: Finding<E>, values: readonly unknown[] = []): Promise<E[]> {
    const known = findings.get(finding) ?? this.statementOf(finding);
    findings.set(finding, known);
    return this.rows<E>(known, [this.organisationId, ...values]);
  }

  /** A SELECT to be made out for one request. What it finds is asked by `rowsOf`. */
  selecting<E extends object>(of: new () => E, alias: string): SelectQueryBuilder<E> {
    return this.entities.createQueryBuilder(of, alias);
  }

  /** Rows of a SELECT that was made out for one request; it travels like every other statement. */
  async rowsOf<Row extends QueryResultRow>(select: SelectQueryBuilder<object>): Promise<Row[]> {
    const [text, values] = select.getQueryAndParameters();
    return (await this.send<Row>({ text }, values as unknown[])).rows;
  }

  /** @internal asks what `ask` asks before it awaits anything, and nothing after that */
  asking<T>(ask: (tx: this) => Promise<T>): Promise<T> {
    this.phase = 'asking';
    const asked = ask(this);
    this.phase = 'asked';
    asked.catch(() => undefined);
    return asked;
  }

  /**
   * Waits for what was sent until now, and forgets it. A use case of very many writes does so now and then, or it keeps
   * an answer of each until its end.
   * @throws the first failure
   */
  async settle(): Promise<void> {
    const sent = this.underWay.length;
    const failure = await this.firstFailure();
    if (failure !== undefined) throw failure as Error;
    void this.underWay.splice(0, sent);
  }

  /**
   * Has PostgreSQL plan anew what the connection asks from here on, foreign keys too. For a transaction that fills tables:
   * nobody can analyse what it has not committed, and plans made while they were small read more with each row.
   */
  planAnew(): void {
    void this.send({ name: 'plan_anew', text: 'DISCARD PLANS' }, []);
  }

  private statementOf<E extends object>({ name, of, distinctOn, where }: Finding<E>): Statement {
    const metadata = this.entities.dataSource.getMetadata(of);
    const select = distinctOn === undefined ? 'SELECT' : `SELECT DISTINCT ON (${distinctOn})`;
    return {
      name,
      text: `${select} ${columnsOf(metadata)} FROM ${metadata.tableName} WHERE organisation_id = $1 AND ${where}`,
    };
  }

  /** @internal the first failure of what was sent, once all of it has been answered */
  async firstFailure(): Promise<unknown> {
    const settled = await Promise.allSettled(this.underWay);
    return settled.find((answer) => answer.status === 'rejected')?.reason;
  }
}
