import type { Client } from 'pg';

/** Of each table how many rows it has and which transaction wrote the newest: the same as long as nobody wrote there. */
export type StoredState = ReadonlyMap<string, string>;

/** Where a request writes although it is refused, or only reads, and why that is right. */
const writtenAnyway = {
  rate_limit: 'counts requests, the refused among them',
  sign_in_delay: 'counts failed sign-ins, which make the next one wait',
  person_event: 'notes failed sign-ins, for a worker to put into the record',
};

/** Tables that changed from one state to the other. */
export const writtenBetween = (before: StoredState, after: StoredState): string[] =>
  [...after.keys()].filter((table) => before.get(table) !== after.get(table));

/**
 * Watches all tables, as their owner. PostgreSQL keeps with each row which transaction wrote it, and these are numbered: a
 * row that was added or changed, even to what it was, has a higher number than all before, and one that went is missing.
 * So two numbers tell what a checksum over all contents would, at the cost of a count.
 */
export class StoredRows {
  private constructor(
    private readonly owner: Client,
    private readonly statement: string,
    /** Those whose rows belong to an organisation. */
    readonly ofTenants: ReadonlySet<string>,
  ) {}

  static async over(owner: Client): Promise<StoredRows> {
    const { rows } = await owner.query<{ name: string; isOfTenant: boolean }>(
      `SELECT c.relname AS name, EXISTS (SELECT 1 FROM pg_attribute a
         WHERE a.attrelid = c.oid AND a.attname = 'organisation_id') AS "isOfTenant"
       FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> ALL ($1)
       ORDER BY 1`,
      [Object.keys(writtenAnyway)],
    );
    const states = rows.map(
      ({ name }) => `SELECT '${name}' AS name, concat(count(*), ' ', max(xmin::text::bigint)) AS state FROM "${name}"`,
    );
    const ofTenants = rows.filter(({ isOfTenant }) => isOfTenant).map(({ name }) => name);
    return new StoredRows(owner, states.join(' UNION ALL '), new Set(ofTenants));
  }

  async state(): Promise<StoredState> {
    const { rows } = await this.owner.query<{ name: string; state: string }>({ name: 'rows', text: this.statement });
    return new Map(rows.map(({ name, state }) => [name, state]));
  }
}
