import { Clock } from '../../src/platform/clock/clock.js';

/** A clock that stands where it was put. */
export class StandingClock extends Clock {
  private instant = new Date('2026-06-01T10:00:00+09:00');
  private follower: ((instant: Date) => void) | null = null;

  /** @param instant RFC 3339 with an offset */
  standAt(instant: string): void {
    this.instant = new Date(instant);
    this.follower?.(this.instant);
  }

  /** Somebody else's clock stands where this one does. */
  onStand(follower: (instant: Date) => void): void {
    this.follower = follower;
  }

  override now(): Date {
    return new Date(this.instant);
  }
}
