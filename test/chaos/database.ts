import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { type EmbeddedServer, startEmbeddedServer } from '../../src/platform/database/embedded/embedded-server.js';
import { runningPostmaster } from '../../src/platform/database/embedded/postmaster.js';

/** A real PostgreSQL, safe on disk, that goes down and comes back on the same port. */
export class ChaosDatabase {
  private server: EmbeddedServer | null = null;
  private port: number | null = null;

  constructor(private readonly folder: string) {}

  async start(): Promise<void> {
    this.server = await startEmbeddedServer(this.folder, this.port === null ? [] : [`-p ${String(this.port)}`]);
    this.port = Number(new URL(this.url).port);
  }

  get url(): string {
    return this.server?.url() ?? '';
  }

  /** In good order: what runs is rolled back. */
  async stop(): Promise<void> {
    await this.server?.stop();
  }

  /** As if it crashed: nothing is rolled back or written, and the next start recovers from the log. */
  async crash(): Promise<void> {
    const directory = join(this.folder, 'postgres');
    const postmaster = await runningPostmaster(directory);
    if (postmaster !== null) process.kill(postmaster.pid, 'SIGQUIT');
    while ((await runningPostmaster(directory)) !== null) await pause(10);
  }

  async rows<T extends object>(text: string): Promise<T[]> {
    const client = new Client({ connectionString: this.url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<T>(text)).rows;
    } finally {
      await client.end();
    }
  }

  /** As an api process rings: workers look at once. A ring that is lost costs nothing. */
  async ring(): Promise<void> {
    await this.rows("SELECT pg_notify('sokuho_due', '')").catch(() => undefined);
  }
}
