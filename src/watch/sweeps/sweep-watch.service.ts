import { Injectable, Logger } from '@nestjs/common';
import { Metrics } from '../../platform/metrics/metrics.js';
import type { SweepWatcher } from '../../platform/worker/sweep-watcher.js';
import { ClockWatchService } from '../clock/clock-watch.service.js';
import { HeartbeatService } from './heartbeat.service.js';
import { loops } from './loops.js';
import { SweepStore } from './sweep.store.js';

/** Longer than a sweep of mails may take at a server that stalls, each at its time-out. */
export const LATE_SECONDS = 300;
/** A busy loop sweeps many times a second; nobody needs to know better than this. */
const RECORD_EVERY_MS = 1_000;
const seconds = [0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 180];

interface GoodSweep {
  readonly atMs: number;
  readonly found: number;
}

/** Keeps when each loop last ended a sweep well: for this process, for all of them in a row of the database, and outside. */
@Injectable()
export class SweepWatchService implements SweepWatcher {
  private readonly logger = new Logger('SweepWatch');
  private readonly good = new Map<string, GoodSweep>();
  private readonly recordedMs = new Map<string, number>();
  private readonly counted;
  private readonly took;

  constructor(
    private readonly store: SweepStore,
    private readonly clocks: ClockWatchService,
    private readonly heartbeat: HeartbeatService,
    metrics: Metrics,
  ) {
    this.counted = metrics.counter('sokuho_sweeps_total', 'Sweeps of this process', ['loop', 'outcome']);
    this.took = metrics.histogram('sokuho_sweep_seconds', 'How long good sweeps took', ['loop'], seconds);
  }

  swept(loop: string, sweep: { readonly found: number; readonly seconds: number }): void {
    this.counted({ loop, outcome: 'good' });
    this.took({ loop }, sweep.seconds);
    this.good.set(loop, { atMs: performance.now(), found: sweep.found });
    this.record(loop, sweep.found);
    if (loop !== loops.remind) return;
    void this.clocks.look();
    if (this.isAllWell()) this.heartbeat.beat();
  }

  failed(loop: string): void {
    this.counted({ loop, outcome: 'failed' });
    if (loop === loops.remind) void this.clocks.look();
  }

  /** Reminders were just swept; mails leave too, and every open deadline will be heard of. */
  private isAllWell(): boolean {
    return this.isFresh(loops.send) && this.isFresh(loops.gaps) && this.good.get(loops.gaps)?.found === 0;
  }

  private isFresh(loop: string): boolean {
    const last = this.good.get(loop);
    return last !== undefined && performance.now() - last.atMs < LATE_SECONDS * 1000;
  }

  private record(loop: string, found: number): void {
    const now = performance.now();
    if (now - (this.recordedMs.get(loop) ?? -RECORD_EVERY_MS) < RECORD_EVERY_MS) return;
    this.recordedMs.set(loop, now);
    this.store.record(loop, found).catch((error: unknown) => {
      this.logger.warn({ message: 'a sweep could not be noted', loop, error });
    });
  }
}
