import type { CopyStreamQuery, CopyToStreamQuery } from 'pg-copy-streams';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { DatabaseClient } from '../platform/database/connection.js';
import type { Reference } from '../platform/database/tables-in-order.js';

export interface TableInSchema {
  readonly table: string;
  readonly columns: readonly string[];
  /** Row-level security binds its owner too. */
  readonly isForced: boolean;
}

// From the catalogue, so that a table or column that is added later is not forgotten. What is generated is not copied.
const tables = `
  SELECT c.relname AS "table", c.relforcerowsecurity AS "isForced",
         array_agg(a.attname::text ORDER BY a.attnum) AS columns
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relnamespace = 'public'::regnamespace
  GROUP BY c.oid ORDER BY c.relname`;

const references = `
  SELECT f.relname AS "from", t.relname AS "to" FROM pg_constraint k
  JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
  WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace`;

/** Whatever the server's settings are, a value is written as it is read. */
const asWritten =
  "SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'iso_8601'; SET LOCAL extra_float_digits = 3; SET LOCAL timezone = 'UTC'";

// Leases, and what was due then, are another matter: these wait for whoever sends next.
const markDue = `UPDATE reminder SET restored_at = $1 WHERE state = 'planned' AND due_at <= $1`;

/** Only names that came from the catalogue are put into a statement. */
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const listed = (names: readonly string[]): string => names.map(quoted).join(', ');

/** Every table of the schema whole, on a connection that does nothing else. */
export class BackupStore {
  constructor(private readonly client: DatabaseClient) {}

  /** One moment of the whole database, read as the role that may read every row, and write none. */
  async beginReading(): Promise<void> {
    await this.client.query(
      `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL ROLE sokuho_backup; SET LOCAL statement_timeout = 0; ${asWritten}`,
    );
  }

  /** As the owner of the tables. */
  async beginWriting(): Promise<void> {
    await this.client.query(`BEGIN; SET LOCAL statement_timeout = 0; ${asWritten}`);
  }

  async end(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    await this.client.query(how);
  }

  /** A migration waits until the backup is done, and the backup for one that runs. */
  async keepAsTheyAre(names: readonly string[]): Promise<void> {
    await this.client.query(`LOCK TABLE ${listed(names)} IN ACCESS SHARE MODE`);
  }

  async tables(): Promise<TableInSchema[]> {
    return (await this.client.query<TableInSchema>(tables)).rows;
  }

  async references(): Promise<Reference[]> {
    return (await this.client.query<Reference>(references)).rows;
  }

  /** Of the transaction. RFC 3339, UTC. */
  async now(): Promise<string> {
    const { rows } = await this.client.query<{ now: Date }>('SELECT now() AS now');
    return (rows[0]?.now ?? new Date(0)).toISOString();
  }

  async migrations(): Promise<string[]> {
    const { rows } = await this.client.query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
    return rows.map(({ name }) => name);
  }

  async hasRows(table: string): Promise<boolean> {
    const { rows } = await this.client.query<{ has: boolean }>(`SELECT EXISTS (SELECT FROM ${quoted(table)}) AS has`);
    return rows[0]?.has === true;
  }

  async empty(table: string): Promise<void> {
    await this.client.query(`DELETE FROM ${quoted(table)}`);
  }

  /** @param isForced whether the tables bind their owner too. Nobody else can use them until the transaction ends. */
  async force(names: readonly string[], isForced: boolean): Promise<void> {
    for (const name of names)
      await this.client.query(`ALTER TABLE ${quoted(name)} ${isForced ? '' : 'NO '}FORCE ROW LEVEL SECURITY`);
  }

  /** The rows of a table as PostgreSQL writes them. */
  rowsOf({ table, columns }: Pick<TableInSchema, 'table' | 'columns'>): CopyToStreamQuery {
    return this.client.query(copyTo(`COPY ${quoted(table)} (${listed(columns)}) TO STDOUT (ENCODING 'UTF8')`));
  }

  /** Takes the rows of a table as PostgreSQL writes them. */
  intoTable({ table, columns }: Pick<TableInSchema, 'table' | 'columns'>): CopyStreamQuery {
    return this.client.query(copyFrom(`COPY ${quoted(table)} (${listed(columns)}) FROM STDIN (ENCODING 'UTF8')`));
  }

  /** What should have gone out by then may have: the mails will say so. @returns how many */
  async markDue(at: Date): Promise<number> {
    return (await this.client.query(markDue, [at])).rowCount ?? 0;
  }

  async analyse(): Promise<void> {
    await this.client.query('ANALYZE');
  }
}
