import type { PoolClient, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import { asQuery, type Finding, type Statement, Tx, type Witness } from './tx.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** What makes the rest of a transaction the organisation's. @throws TypeError when it is no id */
export const asTenant = (organisationId: string, role: 'sokuho_app' | 'sokuho_eraser' = 'sokuho_app'): string => {
  if (!uuid.test(organisationId)) throw new TypeError(`Not an organisation id: ${JSON.stringify(organisationId)}.`);
  return `SET LOCAL ROLE ${role}; SET LOCAL sokuho.organisation_id = '${organisationId}'`;
};

/** Lets go of the organisation. */
const asSystem = "SET LOCAL ROLE sokuho_system; SET LOCAL sokuho.organisation_id = ''";

/** One transaction about people, as the role `sokuho_system`; what it does for an organisation is bound as ever. */
export class SystemTx {
  private readonly underWay: Promise<unknown>[] = [];
  private lastWitness: Witness | null = null;

  constructor(
    private readonly client: PoolClient,
    private readonly manager: EntityManager,
    private readonly isNamed: boolean,
  ) {}

  /** Null until something was written for an organisation by which the commit can be told. */
  get witness(): Witness | null {
    return this.lastWitness;
  }

  /** Rows of a statement. */
  async rows<Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    const answer = this.client.query<Row>(asQuery(statement, values, this.isNamed));
    answer.catch(() => undefined);
    this.underWay.push(answer);
    return (await answer).rows;
  }

  /** Works for one organisation as its own transactions do, and lets go of it again. */
  async as<T>(organisationId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    await this.client.query(asTenant(organisationId));
    const tx = new Tx(organisationId, this.client, this.manager, this.isNamed);
    try {
      const result = await work(tx);
      const failure = await tx.firstFailure();
      if (failure !== undefined) throw failure as Error;
      this.lastWitness = tx.witness ?? this.lastWitness;
      return result;
    } finally {
      await tx.firstFailure();
      // Also when the work found something missing and its caller goes on; in a transaction that failed it cannot.
      await this.client.query(asSystem).catch(() => undefined);
    }
  }

  /**
   * The same question to several organisations, to each as its own transactions ask it. All go out together, and the
   * organisation is told right before its question: nothing else may come between the two.
   */
  async findEach<E extends object>(
    finding: Finding<E>,
    asked: readonly { readonly organisationId: string; readonly values: readonly unknown[] }[],
  ): Promise<E[]> {
    const answers = asked.map(({ organisationId, values }) => {
      const told = this.client.query(asTenant(organisationId));
      const found = new Tx(organisationId, this.client, this.manager, this.isNamed).find(finding, values);
      this.underWay.push(told, found);
      return Promise.all([found, told]);
    });
    const released = this.client.query(asSystem);
    this.underWay.push(released);
    const [found] = await Promise.all([Promise.all(answers), released]);
    return found.flatMap(([rows]) => rows);
  }

  /** @internal the first failure of what was sent, once all of it has been answered */
  async firstFailure(): Promise<unknown> {
    const settled = await Promise.allSettled(this.underWay);
    return settled.find((answer) => answer.status === 'rejected')?.reason;
  }
}
