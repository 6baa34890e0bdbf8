import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { TestSettings } from '../support/test-api.js';
import type { FastClock } from './fast-clock.js';

/** A process from its start to its end: what another one says in the same place is not its own. */
class Run {
  said = '';
  /** Of its API, once it listens. */
  url: string | null = null;
  isKilled = false;

  constructor(
    readonly child: ChildProcess,
    onError: (line: string) => void,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.said = `${this.said}${chunk.toString()}`.slice(-20_000);
        for (const line of chunk.toString().split('\n')) if (/"level":"(?:error|fatal)"/u.test(line)) onError(line);
        this.url ??= /API +(\S+)\/v1/u.exec(this.said)?.[1] ?? null;
      });
    }
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }
}

/** A place in which a sokuho process runs, is killed, and is started again. */
export class SokuhoProcess {
  /** When a process that worked was killed, by the steady clock, in ms. */
  readonly killedMs: number[] = [];
  /** Requests that failed for a reason of its own, from its first start on. */
  readonly errors: string[] = [];
  starts = 0;
  private run: Run | null = null;

  constructor(
    private readonly main: string,
    private readonly settings: TestSettings,
  ) {}

  start(clock: FastClock): void {
    this.starts += 1;
    this.run = new Run(
      spawn(process.execPath, ['--enable-source-maps', this.main], {
        env: {
          PATH: process.env['PATH'],
          PORT: '0',
          LOG_LEVEL: 'error',
          ...this.settings,
          CHAOS_CLOCK: JSON.stringify(clock),
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
      (line) => {
        if (line.includes('request failed')) this.errors.push(line.slice(0, 3_000));
      },
    );
  }

  /** The end of what it said, for whoever must find out why. */
  get said(): string {
    return this.run?.said ?? '';
  }

  /** Ended by itself, or was killed. */
  get hasEnded(): boolean {
    return this.run?.hasEnded ?? true;
  }

  /** It has started, and works. */
  get isUp(): boolean {
    return this.run !== null && !this.run.hasEnded && !this.run.isKilled && this.run.url !== null;
  }

  /** Its API where it listens, without a slash at the end; null while it does not. */
  get url(): string | null {
    return this.isUp ? (this.run?.url ?? null) : null;
  }

  /**
   * -9, in the middle of whatever it is at.
   * @returns whether it had started and worked: one that was killed before shows nothing, and explains nothing
   */
  kill(): boolean {
    const { run, isUp } = this;
    if (run === null || run.hasEnded || run.isKilled) return false;
    run.isKilled = true;
    if (isUp) this.killedMs.push(performance.now());
    run.child.kill('SIGKILL');
    return isUp;
  }

  async ended(): Promise<void> {
    if (this.run !== null && !this.run.hasEnded) await once(this.run.child, 'exit');
  }

  /** Resolves once it works. @throws with what it said when it ends instead */
  async up(): Promise<void> {
    while (!this.isUp) {
      if (this.hasEnded) throw new Error(`It ended instead of listening:\n${this.said}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
