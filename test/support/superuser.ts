import { Client } from 'pg';

const tables = ['audit_event', 'audit_checkpoint', 'audit_head'];

/** The database in the hands of somebody whom nothing stops: its superuser. Each call is a connection of its own. */
export class Superuser {
  /** @param url asked for once the tests run */
  constructor(private readonly url: () => string) {}

  query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.connected(async (client) => (await client.query<Row>(text, [...values])).rows);
  }

  /** A statement as if the record had no trigger. */
  tamper(text: string, values: readonly unknown[] = []): Promise<void> {
    return this.connected(async (client) => {
      for (const table of tables) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
      await client.query(text, [...values]);
      for (const table of tables) {
        await client.query(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${table}_only_added_to`);
      }
    });
  }

  private async connected<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client({ connectionString: this.url() });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }
}
