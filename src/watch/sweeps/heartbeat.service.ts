import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Settings } from '../../platform/config/settings.js';
import { Metrics } from '../../platform/metrics/metrics.js';

const TIMEOUT_MS = 5_000;
/** Good sweeps follow each other within milliseconds while there is work; the watcher outside counts in minutes. */
const LEAST_PAUSE_MS = 10_000;

/**
 * Tells somebody outside that all is well, who raises the alarm when that ends: of a machine that is off, nobody inside
 * can. Whether the address answers changes nothing here.
 */
@Injectable()
export class HeartbeatService implements OnModuleDestroy {
  private readonly logger = new Logger('Heartbeat');
  private readonly stopping = new AbortController();
  private readonly counted;
  private lastMs = -LEAST_PAUSE_MS;

  constructor(
    private readonly settings: Settings,
    metrics: Metrics,
  ) {
    this.counted = metrics.counter('sokuho_heartbeats_total', 'Pings to SOKUHO_HEARTBEAT_URL', ['outcome']);
  }

  /** Waits for nothing. */
  beat(): void {
    const url = this.settings.SOKUHO_HEARTBEAT_URL;
    const now = performance.now();
    if (url === undefined || now - this.lastMs < LEAST_PAUSE_MS) return;
    this.lastMs = now;
    void this.ping(url);
  }

  onModuleDestroy(): void {
    this.stopping.abort();
  }

  private async ping(url: string): Promise<void> {
    try {
      const signal = AbortSignal.any([this.stopping.signal, AbortSignal.timeout(TIMEOUT_MS)]);
      const response = await fetch(url, { signal, headers: { 'user-agent': 'sokuho' } });
      await response.body?.cancel();
      if (!response.ok) throw new Error(`It answered ${response.status}.`);
      this.counted({ outcome: 'taken' });
    } catch (error) {
      if (this.stopping.signal.aborted) return;
      this.counted({ outcome: 'failed' });
      // Not the address: whoever knows it can ping in our place.
      this.logger.warn({ message: 'the heartbeat was not taken', reason: reasonOf(error) });
    }
  }
}

/** fetch says only that it failed; why is its cause. */
const reasonOf = (error: unknown): string => {
  const { message, cause } = error as { message: string; cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? message;
};
