import { Injectable, Logger } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { type DatabaseClient, ownConnection } from '../database/connection.js';
import { DatabaseUrl } from '../database/database-url.js';
import { DueSignal } from './due-signal.js';

const RECONNECT_MS = 5_000;

/** LISTENs on a connection of its own, and connects again when it is lost or no longer answers. */
@Injectable()
export class RingListener {
  private readonly logger = new Logger('RingListener');
  private client: DatabaseClient | null = null;
  private retry: NodeJS.Timeout | null = null;
  private asking: NodeJS.Timeout | null = null;
  private isStopped = true;

  constructor(
    private readonly url: DatabaseUrl,
    private readonly settings: Settings,
    private readonly signal: DueSignal,
  ) {}

  start(): void {
    this.isStopped = false;
    void this.connect();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.retry !== null) clearTimeout(this.retry);
    const { client } = this;
    this.letGo();
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = ownConnection({
      url: this.url.value,
      applicationName: `sokuho ${process.pid} listen`,
      statementSeconds: this.settings.DATABASE_STATEMENT_SECONDS,
    });
    client.on('error', () => this.reconnect(client));
    client.on('end', () => this.reconnect(client));
    client.on('notification', () => this.signal.passOn());
    this.client = client;
    try {
      await client.connect();
      await client.query('LISTEN sokuho_due');
      this.askLater(client);
    } catch (error) {
      this.logger.warn({ message: 'cannot listen for rings; sweeping by the clock alone', error });
      this.reconnect(client);
    }
  }

  /** A connection that only listens notices nothing when its server is frozen or replaced. */
  private askLater(client: DatabaseClient): void {
    this.asking = setTimeout(() => {
      client.query('SELECT 1').then(
        () => this.client === client && this.askLater(client),
        () => this.reconnect(client),
      );
    }, this.settings.DATABASE_STATEMENT_SECONDS * 1_000).unref();
  }

  private letGo(): void {
    if (this.asking !== null) clearTimeout(this.asking);
    this.asking = null;
    this.client = null;
  }

  private reconnect(lost: DatabaseClient): void {
    if (this.client !== lost) return;
    this.letGo();
    // Not waited for: a server that does not answer does not answer a goodbye either.
    lost.end().catch(() => undefined);
    if (this.isStopped) return;
    this.retry = setTimeout(() => {
      this.retry = null;
      void this.connect();
    }, RECONNECT_MS).unref();
  }
}
