import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loops } from '../../src/watch/sweeps/loops.js';
import type { TestSettings } from './test-api.js';

/** Names the built program of one process when the tests are to meet it as several processes: see scripts/test-cluster.mjs. */
const CLUSTER_VARIABLE = 'SOKUHO_TEST_CLUSTER';

const roles = ['api', 'api', 'worker', 'worker'] as const;

class Member {
  private readonly logFile: string;
  private readonly log: number;
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown>;
  private read = 0;
  private saidInAll: string | null = null;

  constructor(
    folder: string,
    name: string,
    readonly role: (typeof roles)[number],
    settings: TestSettings,
    { program, clockFile }: { readonly program: string; readonly clockFile: string },
  ) {
    this.logFile = join(folder, `${name}.log`);
    this.log = openSync(this.logFile, 'w');
    this.child = spawn(process.execPath, ['--enable-source-maps', program], {
      env: {
        PATH: process.env['PATH'],
        ...settings,
        SOKUHO_ROLE: role,
        // As docs/operations.md has it for several processes.
        SOKUHO_RATE_LIMIT_STORE: 'postgres',
        PORT: '0',
        HOST: '127.0.0.1',
        LOG_LEVEL: 'error',
        SOKUHO_TEST_MEMBER: JSON.stringify({ clockFile }),
      },
      // To a file it is written before the answer to the request that caused it.
      stdio: ['ignore', this.log, this.log, 'ipc'],
    });
    this.ended = once(this.child, 'close');
  }

  private get said(): string {
    return this.saidInAll ?? readFileSync(this.logFile, 'utf8');
  }

  get url(): string {
    return /API +(\S+)\/v1/u.exec(this.said)?.[1] ?? '';
  }

  /** @throws with what it said when it ends instead */
  async up(): Promise<void> {
    const { isUp } = await this.heard<{ isUp: boolean }>();
    if (!isUp) throw new Error(`A process of the cluster did not start:\n${this.said}`);
  }

  async sweep(names: readonly string[]): Promise<number> {
    this.child.send({ names });
    return (await this.heard<{ found: number }>()).found;
  }

  /** Errors logged since it was last asked. */
  newErrors(): string[] {
    const lines = this.said.slice(this.read);
    this.read += lines.length;
    return lines.split('\n').filter((line) => /^\{"level":"(error|fatal)"/u.test(line));
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.ended;
    this.saidInAll = this.said;
    closeSync(this.log);
    if (this.child.exitCode !== 0)
      throw new Error(`A process of the cluster was not stopped in good order:\n${this.said}`);
  }

  private async heard<T>(): Promise<T> {
    const [message] = (await Promise.race([once(this.child, 'message'), this.ended])) as [T];
    if (this.child.exitCode !== null || this.child.signalCode !== null)
      throw new Error(`A process of the cluster ended:\n${this.said}`);
    return message;
  }
}

/** Two api and two worker processes of the built service on the database of a test, whose clock they follow. */
export class Cluster {
  private turn = 0;

  private constructor(
    private readonly members: readonly Member[],
    private readonly folder: string,
    private readonly clock: number,
  ) {}

  /** The built program of one process; undefined when the tests are to meet the app in their own process. */
  static get program(): string | undefined {
    return process.env[CLUSTER_VARIABLE];
  }

  static async start(program: string, settings: TestSettings, now: Date): Promise<Cluster> {
    const folder = mkdtempSync(join(tmpdir(), 'sokuho-test-cluster-'));
    const clockFile = join(folder, 'clock');
    const clock = openSync(clockFile, 'w');
    const members = roles.map(
      (role, index) => new Member(folder, `${role}-${String(index)}`, role, settings, { program, clockFile }),
    );
    const cluster = new Cluster(members, folder, clock);
    cluster.standAt(now);
    await Promise.all(members.map((one) => one.up()));
    return cluster;
  }

  /** Each time the other api's. */
  get url(): string {
    const apis = this.of('api');
    this.turn = (this.turn + 1) % apis.length;
    return apis[this.turn]?.url ?? '';
  }

  /** Every process reads its clock here, so it stands at once for all. */
  standAt(now: Date): void {
    writeSync(this.clock, now.toISOString(), 0);
  }

  /** Both workers at once work off what is due, until neither finds any more. */
  async sweep(names: readonly string[] = [loops.welcome, loops.remind, loops.send, loops.tell]): Promise<void> {
    for (;;) {
      const found = await Promise.all(this.of('worker').map((worker) => worker.sweep(names)));
      if (found.every((count) => count === 0)) return;
    }
  }

  newErrors(): string[] {
    return this.members.flatMap((one) => one.newErrors());
  }

  async stop(): Promise<void> {
    await Promise.all(this.members.map((one) => one.stop()));
    closeSync(this.clock);
    rmSync(this.folder, { recursive: true });
  }

  private of(role: Member['role']): Member[] {
    return this.members.filter((one) => one.role === role);
  }
}
