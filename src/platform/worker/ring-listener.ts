import { Injectable, Logger } from '@nestjs/common';
import { Client } from 'pg';
import { DatabaseUrl } from '../database/database-url.js';
import { DueSignal } from './due-signal.js';

const RECONNECT_MS = 5_000;

/** LISTENs on a connection of its own, and connects again when it is lost. */
@Injectable()
export class RingListener {
  private readonly logger = new Logger('RingListener');
  private client: Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private isStopped = true;

  constructor(
    private readonly url: DatabaseUrl,
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
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new Client({ connectionString: this.url.value, application_name: `sokuho ${process.pid} listen` });
    client.on('error', () => this.reconnect());
    client.on('end', () => this.reconnect());
    client.on('notification', () => this.signal.passOn());
    this.client = client;
    try {
      await client.connect();
      await client.query('LISTEN sokuho_due');
    } catch (error) {
      this.logger.warn({ message: 'cannot listen for rings; sweeping by the clock alone', error });
      this.reconnect();
    }
  }

  private reconnect(): void {
    if (this.isStopped || this.retry !== null) return;
    this.retry = setTimeout(() => {
      this.retry = null;
      void this.connect();
    }, RECONNECT_MS).unref();
  }
}
