import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { ClockWatchService } from '../clock/clock-watch.service.js';
import { type Standing, StandingStore } from './standing.store.js';

/** A probe must be answered before its time-out (3 s), also when the database is slow over a long queue. */
const PATIENCE_MS = 2_000;

/** What was read longer ago says nothing about now. */
const LATEST_MS = 15_000;

interface Reading {
  readonly standing: Standing;
  /** By the steady clock, since a wall clock may jump. */
  readonly readMs: number;
}

/** The database has not answered lately. */
export class NothingSeenLately extends Error {
  override readonly name = 'NothingSeenLately';
}

/** Looks at all queues, once at a time however many ask: the routes that show it are open to everybody. */
@Injectable()
export class StandingService {
  private looking: Promise<Standing> | null = null;
  private last: Reading | null = null;

  constructor(
    private readonly store: StandingStore,
    private readonly clocks: ClockWatchService,
    private readonly clock: Clock,
  ) {}

  /**
   * As of now, or of the last seconds where the database takes long to tell.
   * @throws what the database answers when it does not, and NothingSeenLately
   */
  async look(): Promise<Standing> {
    const stopped = new AbortController();
    try {
      return await Promise.race([this.lookOnce(), this.lastSeen(stopped.signal)]);
    } finally {
      stopped.abort();
    }
  }

  private lookOnce(): Promise<Standing> {
    this.looking ??= this.read().finally(() => {
      this.looking = null;
    });
    return this.looking;
  }

  private lastSeen(stopped: AbortSignal): Promise<Standing> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const { last } = this;
        if (last !== null && performance.now() - last.readMs < LATEST_MS) resolve(last.standing);
        else reject(new NothingSeenLately(`The database has not answered for ${PATIENCE_MS / 1_000} s.`));
      }, PATIENCE_MS);
      stopped.addEventListener('abort', () => clearTimeout(timer));
    });
  }

  private async read(): Promise<Standing> {
    const standing = await this.clocks.timed(
      () => this.store.read(this.clock.now()),
      ({ databaseMs }) => databaseMs,
    );
    this.last = { standing, readMs: performance.now() };
    return standing;
  }
}
