import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { toJapanTime } from '../../platform/clock/instant.js';
import { SystemDatabase } from '../../platform/database/system-database.js';
import { Metrics } from '../../platform/metrics/metrics.js';
import { type ClockJump, type ClockReading, jumpsBetween } from './clock-reading.js';

const databaseClock = { name: 'watch_clock', text: 'SELECT extract(epoch FROM clock_timestamp()) * 1000 AS ms' };

/** Its clock was read somewhere within the answer's time; a slower answer tells nothing. */
const SLOWEST_ANSWER_MS = 500;

export interface NamedJump extends ClockJump {
  /** By the process's clock, after the jump. */
  readonly at: string;
  readonly steadyMs: number;
}

/**
 * Notices when this process's clock or the database's does not go on as time does: reminders would go out too early or
 * too late, and the record would bear wrong moments. Leases do not mind, since they use one clock, the database's.
 */
@Injectable()
export class ClockWatchService {
  private readonly logger = new Logger('ClockWatch');
  private readonly jumped;
  private readonly offset;
  private reading: ClockReading | null = null;
  /** The newest jump since the start. */
  lastJump: NamedJump | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly system: SystemDatabase,
    metrics: Metrics,
  ) {
    this.jumped = metrics.counter('sokuho_clock_jumps_total', 'Jumps of a clock since the start', [
      'clock',
      'direction',
    ]);
    this.offset = metrics.gauge('sokuho_clock_offset_seconds', "This process's clock less the database's", []);
  }

  /** This process's clock less the database's, in seconds; null until the database has answered. */
  get offsetSeconds(): number | null {
    const { process, database = null } = this.reading ?? {};
    return process === undefined || database === null ? null : Math.round(process - database) / 1000;
  }

  /** Compares all clocks, the process's also when the database does not answer. */
  async look(): Promise<void> {
    try {
      await this.timed(
        async () => (await this.system.rows<{ ms: string }>(databaseClock, []))[0],
        (row) => Number(row?.ms),
      );
    } catch {
      this.note({ process: this.clock.now().getTime(), database: null, steady: performance.now() });
    }
  }

  /** Does what asks the database for its clock anyway. @param msOf the database's clock, out of the answer */
  async timed<T>(ask: () => Promise<T>, msOf: (answer: T) => number): Promise<T> {
    const began = performance.now();
    const answer = await ask();
    const took = performance.now() - began;
    const database = took > SLOWEST_ANSWER_MS ? null : msOf(answer) + took / 2;
    this.note({ process: this.clock.now().getTime(), database, steady: performance.now() });
    return answer;
  }

  private note(reading: ClockReading): void {
    const before = this.reading;
    this.reading = { ...reading, database: reading.database ?? null };
    const offset = this.offsetSeconds;
    this.offset(offset === null ? [] : [[{}, offset]]);
    if (before === null) return;
    for (const jump of jumpsBetween(before, reading)) this.name(jump, reading);
  }

  private name(jump: ClockJump, { process, steady }: ClockReading): void {
    const direction = jump.seconds > 0 ? 'forward' : 'back';
    this.lastJump = { ...jump, at: toJapanTime(new Date(process)), steadyMs: steady };
    this.jumped({ clock: jump.clock, direction });
    this.logger.warn({
      message:
        jump.clock === 'process'
          ? `the clock of this process jumped ${direction}, or its machine slept`
          : `the clock of the database jumped ${direction}, or another server took over`,
      seconds: jump.seconds,
    });
  }
}
