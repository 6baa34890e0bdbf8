import { Clock } from '../../src/platform/clock/clock.js';

/** A clock that stands where it was put. */
export class StandingClock extends Clock {
  private instant = new Date('2026-06-01T10:00:00+09:00');

  /** @param instant RFC 3339 with an offset */
  standAt(instant: string): void {
    this.instant = new Date(instant);
  }

  override now(): Date {
    return new Date(this.instant);
  }
}
