import { Logger } from '@nestjs/common';
import { traced } from '../tracing/tracing.js';
import type { SweepWatcher } from './sweep-watcher.js';

export interface SweepLoopOptions {
  readonly name: string;
  /** Longest pause between two sweeps. */
  readonly everyMs: number;
  /**
   * One sweep, which begins nothing new once it is told to stop.
   * @returns how much it did; more than nothing means that there may be more at once
   */
  readonly sweep: (stopping: AbortSignal) => Promise<number>;
  /** Pauses also after a sweep that found something: it looks, and works nothing off. */
  readonly isPaced?: boolean;
  readonly watcher?: SweepWatcher;
}

/**
 * Sweeps again and again, one at a time: at once when woken or when the last sweep found work, else after a pause. A
 * sweep that fails is logged and tried again; it never ends the loop.
 */
export class SweepLoop {
  private readonly logger: Logger;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private isWoken = false;
  private isStopped = true;
  private stopping = new AbortController();

  constructor(private readonly options: SweepLoopOptions) {
    this.logger = new Logger(options.name);
  }

  start(): void {
    this.isStopped = false;
    this.stopping = new AbortController();
    this.schedule(0);
  }

  wake(): void {
    this.isWoken = true;
    if (this.running === null) this.schedule(0);
  }

  /** Stops after the sweep under way, if any. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.stopping.abort();
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    await this.running;
  }

  private schedule(pauseMs: number): void {
    if (this.isStopped) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = null;
      this.running ??= this.once().finally(() => {
        this.running = null;
        this.schedule(this.isWoken ? 0 : this.options.everyMs);
      });
    }, pauseMs);
  }

  private async once(): Promise<void> {
    this.isWoken = false;
    const { name, sweep, isPaced = false, watcher } = this.options;
    const began = performance.now();
    try {
      const found = await traced(`sweep ${name}`, 'internal', {}, () => sweep(this.stopping.signal));
      watcher?.swept(name, { found, seconds: (performance.now() - began) / 1000 });
      if (found > 0 && !isPaced) this.isWoken = true;
    } catch (error) {
      watcher?.failed(name);
      this.logger.error({ message: 'sweep failed; it will be tried again', error });
    }
  }
}
