import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { databaseFailureOf } from './database-failure.js';
import { SystemDatabase } from './system-database.js';

/** Or as often as the process would end without an answer, where that is sooner. */
const ASK_MS = 15_000;

/** A database that refused a write is looked at as one that takes none for so long, unless it has taken one since. */
const REFUSED_MS = 60_000;

const ask = { name: 'watch_ask', text: 'SELECT 1' };

/**
 * Knows when the database last answered this process, and ends the process when nothing has worked for minutes: what was
 * left of its connections may never work again, and whoever supervises it starts it anew.
 */
@Injectable()
export class DatabaseWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('DatabaseWatch');
  private timer: NodeJS.Timeout | null = null;
  private answeredMs = performance.now();
  private refusedWriteMs: number | null = null;

  constructor(
    private readonly system: SystemDatabase,
    private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    const most = this.settings.SOKUHO_EXIT_AFTER_SECONDS;
    this.timer = setInterval(() => void this.look(), most === 0 ? ASK_MS : Math.min(ASK_MS, most * 1_000)).unref();
  }

  onModuleDestroy(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }

  /** A transaction ended well. @param hasWritten something that is kept */
  succeeded(hasWritten: boolean): void {
    this.answeredMs = performance.now();
    if (hasWritten) this.refusedWriteMs = null;
  }

  failed(error: unknown): void {
    if (databaseFailureOf(error) === 'full') this.refusedWriteMs = performance.now();
  }

  /** False when it lately refused a write because it is full or read-only. */
  get takesWrites(): boolean {
    return this.refusedWriteMs === null || performance.now() - this.refusedWriteMs > REFUSED_MS;
  }

  private async look(): Promise<void> {
    try {
      await this.system.rows(ask, []);
      this.answeredMs = performance.now();
    } catch (error) {
      const seconds = Math.round((performance.now() - this.answeredMs) / 1_000);
      this.logger.warn({ message: 'the database does not answer', seconds, error });
      const most = this.settings.SOKUHO_EXIT_AFTER_SECONDS;
      if (most === 0 || seconds < most) return;
      this.logger.fatal({ message: 'nothing has worked for too long; the process ends to be started anew', seconds });
      process.exit(1);
    }
  }
}
