import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { TestSettings } from './test-api.js';

/** sokuho as a process of its own, as an operator starts it. */
export class ChildApp {
  output = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown>;

  constructor(main: string, settings: TestSettings) {
    this.child = spawn(process.execPath, [main], {
      // NODE_OPTIONS is how `npm run mutation:sample` reaches it.
      env: {
        PATH: process.env['PATH'],
        NODE_OPTIONS: process.env['NODE_OPTIONS'],
        PORT: '0',
        LOG_LEVEL: 'error',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.ended = once(this.child, 'close');
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    }
  }

  /** Resolves when it listens. @throws with its output when it ends instead */
  async ready(): Promise<this> {
    const isReady = () => this.output.includes('/openapi.json');
    const said = async () => {
      while (!isReady()) await Promise.race([once(this.child.stdout ?? this.child, 'data'), this.ended.then(refuse)]);
    };
    const refuse = (): void => {
      if (!isReady()) throw new Error(`It ended instead of listening:\n${this.output}`);
    };
    await said();
    return this;
  }

  /** Its API, without a slash at the end. */
  get url(): string {
    return /API +(\S+)\/v1/u.exec(this.output)?.[1] ?? '';
  }

  get adminKey(): string | null {
    return /Admin key +(\S+)/u.exec(this.output)?.[1] ?? null;
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Its exit code once it has ended; null when a signal ended it. */
  async exitCode(): Promise<number | null> {
    await this.ended;
    return this.child.exitCode;
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.kill(signal);
    return this.exitCode();
  }
}
