import type { Client } from 'pg';

/** How many rows each table has. */
export type RowCounts = Readonly<Record<string, number>>;

/** Counts the rows of all tables, as their owner. */
export class RowCounter {
  private constructor(
    private readonly owner: Client,
    private readonly statement: string,
  ) {}

  static async over(owner: Client): Promise<RowCounter> {
    const { rows } = await owner.query<{ name: string }>(
      // A failed sign-in is refused and counted, which is what those two are for.
      `SELECT c.relname AS name FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
         AND c.relname NOT IN ('sign_in_delay', 'person_event') ORDER BY 1`,
    );
    const counts = rows.map(({ name }) => `SELECT '${name}' AS name, count(*)::int AS rows FROM "${name}"`);
    return new RowCounter(owner, counts.join(' UNION ALL '));
  }

  async counts(): Promise<RowCounts> {
    const { rows } = await this.owner.query<{ name: string; rows: number }>({ name: 'rows', text: this.statement });
    return Object.fromEntries(rows.map((row) => [row.name, row.rows]));
  }
}
