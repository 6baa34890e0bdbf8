import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

/** The built service as a process of its own, as an operator starts it. */
export class BuiltService {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    /** From its start until it answered that it is ready, in ms. */
    readonly startMs: number,
  ) {}

  /** @throws with what it said when it ends instead of listening */
  static async start(settings: Readonly<Record<string, string>>): Promise<BuiltService> {
    const began = performance.now();
    const child = spawn(process.execPath, ['--expose-gc', 'dist/service/main.js'], {
      env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    let url: string | undefined;
    while (url === undefined) {
      if (child.exitCode !== null) throw new Error(`It ended instead of listening:\n${said}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      url = /API +(\S+)\/v1/u.exec(said)?.[1];
    }
    while (!(await fetch(`${url}/readyz`)).ok);
    return new BuiltService(child, url, performance.now() - began);
  }

  /** What it holds of the machine's memory, in MiB. */
  async memory(): Promise<number> {
    const status = await readFile(`/proc/${String(this.child.pid)}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1]) / 1_024;
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}

/** @throws when it does not build */
export const build = (): void => {
  if (spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status !== 0)
    throw new Error('It does not build.');
};

/** How long Node itself takes to start and end, in ms: the middle of five. */
export const startOfNode = (): number => {
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now();
    spawnSync(process.execPath, ['-e', '']);
    return performance.now() - began;
  });
  return times.toSorted((one, other) => one - other)[2] ?? NaN;
};
