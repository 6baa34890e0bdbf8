import { Injectable } from '@nestjs/common';

/** Who asked within this time will ask again. */
const SOMEBODY_ASKS_MS = 30_000;
/** Of the ten seconds of a stop. */
const MOST_MS = 3_000;
/** For requests that a proxy sent on before it took red for red. */
const AFTER_RED_MS = 250;

/** Whether this process wants work; red first when it is told to stop. */
@Injectable()
export class Readiness {
  private isStopping = false;
  private askedMs: number | null = null;
  private whenRed: (() => void) | null = null;

  /** Told to whoever asks; who asked shortly before the stop is waited for. */
  ask(): boolean {
    this.askedMs = performance.now();
    if (this.isStopping) this.whenRed?.();
    return !this.isStopping;
  }

  /**
   * Turns red. Resolves once nobody should be sending new requests here: when a proxy that asks has been told, or at once
   * when nobody asks.
   */
  async stop(): Promise<void> {
    this.isStopping = true;
    if (this.askedMs === null || performance.now() - this.askedMs > SOMEBODY_ASKS_MS) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, MOST_MS);
      this.whenRed = () => {
        clearTimeout(timer);
        setTimeout(resolve, AFTER_RED_MS);
      };
    });
  }
}
