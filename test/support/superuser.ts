import { Client } from 'pg';

/** The database in the hands of somebody whom nothing stops: its superuser, with every trigger out of the way. */
export class Superuser {
  private constructor(private readonly client: Client) {}

  static async at(url: string): Promise<Superuser> {
    const client = new Client({ connectionString: url });
    await client.connect();
    return new Superuser(client);
  }

  async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(text, [...values])).rows;
  }

  /** Statements as if the record had no trigger. */
  async tamper(text: string, values: readonly unknown[] = []): Promise<void> {
    const tables = ['audit_event', 'audit_checkpoint', 'audit_head'];
    for (const table of tables) await this.client.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
    await this.client.query(text, [...values]);
    for (const table of tables)
      await this.client.query(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${table}_only_added_to`);
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}
