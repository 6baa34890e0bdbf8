import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const program = ['pgbouncer', '/usr/sbin/pgbouncer'].find((path) => spawnSync(path, ['--version']).status === 0);

/** Whether pgbouncer is installed here (Debian's package of that name). */
export const hasPooler = program !== undefined;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => socket.destroy()).once('connect', () => socket.end());
  });

/**
 * pgbouncer in transaction mode, with one connection to the server unless told otherwise: whatever a transaction left
 * behind, the next one meets.
 */
export class Pooler {
  private child: ChildProcess | null = null;

  private constructor(
    readonly url: string,
    private readonly port: number,
    private readonly folder: string,
  ) {}

  static async inFrontOf(databaseUrl: string, connections = 1): Promise<Pooler> {
    const server = new URL(databaseUrl);
    const port = await freePort();
    const folder = await mkdtemp(join(tmpdir(), 'sokuho-pooler-'));
    const name = server.pathname.slice(1);
    const settings = [
      '[databases]',
      `${name} = host=${server.hostname} port=${server.port} dbname=${name} user=${server.username} password=${decodeURIComponent(server.password)}`,
      '[pgbouncer]',
      `listen_addr = 127.0.0.1\nlisten_port = ${port}\nunix_socket_dir =\nauth_type = any\npool_mode = transaction`,
      `default_pool_size = ${connections}\nreserve_pool_size = 0\nmax_client_conn = 200\nignore_startup_parameters = extra_float_digits`,
      // A server that was away is asked again at once, and one that is frozen given up.
      'server_login_retry = 1\nserver_connect_timeout = 3',
    ];
    await writeFile(join(folder, 'pgbouncer.ini'), settings.join('\n'));
    // As root it insists on another user, who then reads the file.
    await chmod(folder, 0o755);
    const pooler = new Pooler(`postgres://${server.username}@127.0.0.1:${port}/${name}`, port, folder);
    await pooler.start();
    return pooler;
  }

  /** On the same port as before. */
  async start(): Promise<void> {
    const asOther = process.getuid?.() === 0 ? ['--user', 'nobody'] : [];
    const child = spawn(program ?? 'pgbouncer', ['--quiet', ...asOther, join(this.folder, 'pgbouncer.ini')], {
      stdio: 'ignore',
    });
    this.child = child;
    while (!(await answers(this.port))) {
      if (child.exitCode !== null) throw new Error(`pgbouncer ended with ${child.exitCode}.`);
      await pause(20);
    }
  }

  /** -9: every connection through it ends at once, whatever it was at. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
    await rm(this.folder, { recursive: true });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}
