import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { ClockWatchService } from '../clock/clock-watch.service.js';
import { type Standing, StandingStore } from './standing.store.js';

/** A probe must be answered before its time-out (3 s), also when the database is slow over a long queue. */
const PATIENCE_MS = 2_000;

/** Looks at all queues, once at a time however many ask: the routes that show it are open to everybody. */
@Injectable()
export class StandingService {
  private looking: Promise<Standing> | null = null;
  private last: Standing | null = null;

  constructor(
    private readonly store: StandingStore,
    private readonly clocks: ClockWatchService,
    private readonly clock: Clock,
  ) {}

  /** @throws what the database answers when it does not */
  look(): Promise<Standing> {
    this.looking ??= this.read().finally(() => {
      this.looking = null;
    });
    return this.looking;
  }

  /** As of now, or else of the last time; null when even that is not there. @throws as above */
  async glance(): Promise<Standing | null> {
    let timer: NodeJS.Timeout | undefined;
    const impatient = new Promise<Standing | null>((resolve) => {
      timer = setTimeout(() => resolve(this.last), PATIENCE_MS);
    });
    try {
      return await Promise.race([this.look(), impatient]);
    } finally {
      clearTimeout(timer);
    }
  }

  private async read(): Promise<Standing> {
    this.last = await this.clocks.timed(
      () => this.store.read(this.clock.now()),
      ({ databaseMs }) => databaseMs,
    );
    return this.last;
  }
}
