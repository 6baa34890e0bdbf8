import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { TestSettings } from '../support/test-api.js';
import type { FastClock } from './fast-clock.js';

/** A place in which a sokuho process runs, is killed, and is started again. */
export class SokuhoProcess {
  /** When it was killed, by the steady clock, in ms. */
  readonly killedMs: number[] = [];
  /** The end of what it said, for whoever must find out why. */
  said = '';
  private child: ChildProcess | null = null;

  constructor(
    private readonly main: string,
    private readonly settings: TestSettings,
  ) {}

  start(clock: FastClock): void {
    const child = spawn(process.execPath, ['--enable-source-maps', this.main], {
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        LOG_LEVEL: 'error',
        ...this.settings,
        CHAOS_CLOCK: JSON.stringify(clock),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    this.said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (this.said = `${this.said}${chunk.toString()}`.slice(-20_000)));
    }
  }

  /** Ended by itself, or was killed. */
  get hasEnded(): boolean {
    return this.child === null || this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** -9, in the middle of whatever it is at. */
  kill(): void {
    if (this.hasEnded) return;
    this.killedMs.push(performance.now());
    this.child?.kill('SIGKILL');
  }

  async ended(): Promise<void> {
    if (this.child !== null && !this.hasEnded) await once(this.child, 'exit');
  }

  /** It has started, and works. */
  get isUp(): boolean {
    return !this.hasEnded && this.said.includes('/openapi.json');
  }

  /** Its API once it listens, without a slash at the end. @throws with what it said when it ends instead */
  async url(): Promise<string> {
    for (;;) {
      const url = /API +(\S+)\/v1/u.exec(this.said)?.[1];
      if (url !== undefined) return url;
      if (this.hasEnded) throw new Error(`It ended instead of listening:\n${this.said}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
