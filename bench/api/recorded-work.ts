import type pg from 'pg';
import type { QueryConfig } from 'pg';
import { inGroups } from '../../src/platform/in-groups.js';
import { recordedStatements } from '../../test/support/recorded-statements.js';

const uuidV7 = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/gu;
const millisOf = (id: string): number => Number.parseInt(id.replace('-', '').slice(0, 12), 16);

/** Statements of one transaction. */
export type Work = readonly QueryConfig[];

/** Each statement once the one before it is answered. */
export const oneByOne = async (client: pg.Client, work: Work): Promise<void> => {
  for (const statement of work) await client.query(statement);
};

/** All in one round trip, over a client that pipelines. */
export const together = async (client: pg.Client, work: Work): Promise<void> => {
  await Promise.all(work.map((statement) => client.query(statement)));
};

/** What the service asks of the database in one transaction, to be asked again by pg alone. */
export class RecordedWork {
  private constructor(
    private readonly statements: Work,
    /** Ids below are the organisation's and its people's; those made since are made anew each time. */
    private readonly since: number,
  ) {}

  /** Records what `work` does in this process; of several transactions the longest. */
  static async of(work: () => Promise<unknown>): Promise<RecordedWork> {
    const since = Date.now();
    const recorded = await recordedStatements(work);
    const byClient = inGroups(recorded, ({ client }) => client);
    const [longest = []] = [...byClient.values()]
      .filter(([first]) => first?.query.text.startsWith('BEGIN') === true)
      .toSorted((one, other) => other.length - one.length);
    if (longest.length === 0) throw new Error('It asked nothing of the database.');
    return new RecordedWork(
      longest.map(({ query }) => query),
      since,
    );
  }

  get length(): number {
    return this.statements.length;
  }

  /** The same work with ids of its own, of one organisation instead of another: to be done once. */
  anew(from?: string, to?: string): Work {
    const made = new Map<string, string>();
    const renewed = (id: string): string => {
      if (millisOf(id) < this.since) return id;
      const known = made.get(id);
      if (known !== undefined) return known;
      const fresh = crypto.randomUUID();
      made.set(id, fresh);
      return fresh;
    };
    const moved = (text: string): string => (from === undefined || to === undefined ? text : text.replaceAll(from, to));
    const valueOf = (value: unknown): unknown => {
      if (typeof value === 'string') return moved(value.replaceAll(uuidV7, renewed));
      return Array.isArray(value) ? value.map(valueOf) : value;
    };
    return this.statements.map((query) => ({
      ...query,
      text: moved(query.text),
      ...(query.values !== undefined && { values: query.values.map(valueOf) }),
    }));
  }
}
