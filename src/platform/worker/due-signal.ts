import { EventEmitter } from 'node:events';
import { Injectable, Logger } from '@nestjs/common';
import { SystemDatabase } from '../database/system-database.js';

const notify = { name: 'due_notify', text: "SELECT pg_notify('sokuho_due', '')" };

/** Close rings are one: each NOTIFY takes a lock of the whole server at its commit. */
const GATHER_MS = 50;

/**
 * Wakes the workers of every process when something may be due at once. Only a hint: what is due is found in the rows,
 * by a sweep that comes round anyway, so a lost ring costs seconds and no reminder.
 */
@Injectable()
export class DueSignal {
  private readonly logger = new Logger('DueSignal');
  private readonly heard = new EventEmitter();
  private gathering: NodeJS.Timeout | null = null;

  constructor(private readonly system: SystemDatabase) {}

  ring(): void {
    this.heard.emit('due');
    this.gathering ??= setTimeout(() => {
      this.gathering = null;
      this.system.rows(notify, []).catch((error: unknown) => this.logger.debug({ message: 'ring lost', error }));
    }, GATHER_MS).unref();
  }

  /** Called when this process rang, or heard another ring. */
  onRing(listener: () => void): () => void {
    this.heard.on('due', listener);
    return () => this.heard.off('due', listener);
  }

  /** @internal another process rang */
  passOn(): void {
    this.heard.emit('due');
  }
}
