import { inspect } from 'node:util';
import type { LoggerService } from '@nestjs/common';

/** Keeps what the app logged as an error, which a test must expect or else fail over. */
export class TestLog implements LoggerService {
  private errors: string[] = [];
  private others: () => readonly string[] = () => [];

  /** Other processes of the same test, each line once. */
  alsoFrom(others: () => readonly string[]): void {
    this.others = others;
  }

  error(...said: unknown[]): void {
    this.errors.push(inspect(said));
  }

  fatal(...said: unknown[]): void {
    this.errors.push(inspect(said));
  }

  log(): void {
    // Not of interest.
  }

  warn(): void {
    // Not of interest.
  }

  /** The errors so far, which thereby were expected. */
  takeErrors(): string[] {
    const taken = [...this.errors, ...this.others()];
    this.errors = [];
    return taken;
  }
}
