import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { type EmbeddedServer, startEmbeddedServer } from '../../src/platform/database/embedded/embedded-server.js';
import { runningPostmaster } from '../../src/platform/database/embedded/postmaster.js';

const run = promisify(execFile);

/** For what the chaos itself asks: while the server is frozen nobody answers. In ms. */
const ANSWER_MS = 60_000;
const RING_MS = 1_000;

/** A real PostgreSQL, safe on disk, that goes down, freezes, and comes back on the same port. */
export class ChaosDatabase {
  private server: EmbeddedServer | null = null;
  private port: number | null = null;
  private frozen: readonly number[] = [];

  constructor(readonly folder: string) {}

  async start(): Promise<void> {
    const flags = ['-c max_connections=200', ...(this.port === null ? [] : [`-p ${String(this.port)}`])];
    this.server = await startEmbeddedServer(this.folder, flags);
    this.port = Number(new URL(this.url).port);
  }

  get url(): string {
    return this.server?.url() ?? '';
  }

  /** In good order: what runs is rolled back. */
  async stop(): Promise<void> {
    this.thaw();
    await this.server?.stop();
  }

  /** As if it crashed: nothing is rolled back or written, and the next start recovers from the log. */
  async crash(): Promise<void> {
    const directory = join(this.folder, 'postgres');
    const postmaster = await runningPostmaster(directory);
    if (postmaster !== null) process.kill(postmaster.pid, 'SIGQUIT');
    while ((await runningPostmaster(directory)) !== null) await pause(10);
  }

  /** The whole server stands still, as a virtual machine that is paused: connections stay, and nobody answers. */
  async freeze(): Promise<void> {
    const postmaster = await runningPostmaster(join(this.folder, 'postgres'));
    if (postmaster === null) return;
    // First the one that would make more of them.
    process.kill(postmaster.pid, 'SIGSTOP');
    const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=']);
    const children = stdout
      .split('\n')
      .map((line) => line.trim().split(/\s+/u).map(Number))
      .flatMap(([pid, parent]) => (parent === postmaster.pid && pid !== undefined ? [pid] : []));
    for (const pid of children) send(pid, 'SIGSTOP');
    this.frozen = [...children, postmaster.pid];
  }

  thaw(): void {
    for (const pid of this.frozen) send(pid, 'SIGCONT');
    this.frozen = [];
  }

  async rows<T extends object>(text: string, answerMs = ANSWER_MS): Promise<T[]> {
    const client = new Client({
      connectionString: this.url,
      connectionTimeoutMillis: Math.min(answerMs, 5_000),
      query_timeout: answerMs,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<T>(text)).rows;
    } finally {
      client.end().catch(() => undefined);
    }
  }

  /** As an api process rings: workers look at once. A ring that is lost costs nothing. */
  async ring(): Promise<void> {
    await this.rows("SELECT pg_notify('sokuho_due', '')", RING_MS).catch(() => undefined);
  }
}

const send = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended meanwhile.
  }
};
