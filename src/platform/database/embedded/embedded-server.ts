import { randomBytes } from 'node:crypto';
import { access, chown, link, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { accountFor } from './account.js';
import { postgresBinaries, type PostgresBinaries } from './binaries.js';
import { freePort } from './free-port.js';
import { applicationDatabase, superuser } from './names.js';
import { foreignPostmaster, runningPostmaster, type Postmaster } from './postmaster.js';
import { runProgram, type ProgramAccount } from './run-program.js';

export interface EmbeddedServer {
  /** postgres:// URL of a database on the server, the application's own by default. */
  url(database?: string): string;
  stop(): Promise<void>;
}

/** Another live process holds the data directory. */
export class DataDirectoryInUse extends Error {
  override readonly name = 'DataDirectoryInUse';
}

interface Cluster {
  readonly directory: string;
  readonly password: string;
  readonly account: ProgramAccount;
  readonly binaries: PostgresBinaries;
}

/** Any number that nothing else locks with: 'sokuho' on a telephone keypad. */
const lockKey = 765_846;

const exists = async (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Linked into its place whole, so that a killed or simultaneous start never leaves or reads half a password. */
const passwordIn = async (dataDir: string): Promise<string> => {
  const file = join(dataDir, 'postgres.password');
  if (!(await exists(file))) {
    const draft = `${file}.${randomBytes(6).toString('hex')}`;
    await writeFile(draft, randomBytes(24).toString('base64url'), { flag: 'wx', mode: 0o600 });
    await link(draft, file).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
    await rm(draft);
  }
  return readFile(file, 'utf8');
};

/** Made beside its place and renamed into it, so that a killed or simultaneous start never leaves half a cluster. */
const initialise = async (dataDir: string, cluster: Cluster): Promise<void> => {
  const draft = await mkdtemp(join(dataDir, 'postgres.new-'));
  const secret = join(draft, 'password');
  const target = join(draft, 'cluster');
  await mkdir(target, { mode: 0o700 });
  await writeFile(secret, cluster.password, { mode: 0o600 });
  const { uid, gid } = cluster.account.ids as { uid?: number; gid?: number };
  if (uid !== undefined && gid !== undefined) {
    for (const path of [draft, secret, target]) await chown(path, uid, gid);
  }
  try {
    await runProgram(cluster.account, cluster.binaries.initdb, [
      `--pgdata=${target}`,
      `--username=${superuser}`,
      `--pwfile=${secret}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]);
    await rename(target, cluster.directory).catch(async (error: unknown) => {
      if (!(await exists(join(cluster.directory, 'PG_VERSION')))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
};

const copiedWhileRunning = (directory: string, { pid, directory: other }: Postmaster): string =>
  `SOKUHO_DATA_DIR: ${directory} was copied or moved from ${other} while its database was running (process ${pid} still is), so it may hold half of a change. Stop that sokuho and copy the folder again, or restore a dump (docs/operations.md).`;

const startOrAdopt = async (cluster: Cluster, flags: readonly string[]): Promise<Postmaster> => {
  let refusal: unknown;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const running = await runningPostmaster(cluster.directory);
    if (running !== null) return running;
    const foreign = await foreignPostmaster(cluster.directory);
    if (foreign !== null) throw new DataDirectoryInUse(copiedWhileRunning(cluster.directory, foreign));
    const port = await freePort();
    const options = ['-p', port, '-c listen_addresses=127.0.0.1', "-c unix_socket_directories=''", ...flags].join(' ');
    await runProgram(cluster.account, cluster.binaries.pg_ctl, [
      ...['start', '--wait', '--silent', '--timeout=60', '-D', cluster.directory],
      ...['-l', join(cluster.directory, 'server.log'), '-o', options],
    ]).catch((error: unknown) => (refusal = error));
  }
  const running = await runningPostmaster(cluster.directory);
  if (running !== null) return running;
  throw new Error(`The embedded PostgreSQL did not start; its log is ${join(cluster.directory, 'server.log')}.`, {
    cause: refusal,
  });
};

const urlOf = (cluster: Cluster, postmaster: Postmaster, database: string): string =>
  `postgres://${superuser}:${cluster.password}@127.0.0.1:${postmaster.port}/${database}`;

/** A server that runs and a connection to it. */
const connectPatiently = async (cluster: Cluster, flags: readonly string[]): Promise<readonly [Postmaster, Client]> => {
  for (let attempt = 0; ; attempt += 1) {
    // Asked each time: an adopted server may still be recovering, or going down, and is then started anew.
    const postmaster = await startOrAdopt(cluster, flags);
    const connectionString = urlOf(cluster, postmaster, 'postgres');
    const client = new Client({ connectionString, application_name: `sokuho ${process.pid}` });
    try {
      await client.connect();
      return [postmaster, client];
    } catch (error) {
      if (attempt >= 100) throw error;
      await pause(100);
    }
  }
};

/**
 * Held for as long as the process lives, on a connection of its own. The server lets go of it when the process dies in
 * whatever way, so there is no stale lock file; a few tries, since the death of another may not have been noticed yet.
 */
const takeLock = async (client: Client, dataDir: string): Promise<void> => {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [lockKey]);
    if (rows[0]?.taken === true) return;
    await pause(100);
  }
  const { rows } = await client.query<{ name: string }>(
    `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
     WHERE l.locktype = 'advisory' AND l.objid = $1 AND l.granted`,
    [lockKey],
  );
  const holder = rows[0]?.name.replace('sokuho ', '') ?? 'unknown';
  throw new DataDirectoryInUse(
    `Another sokuho (process ${holder}) is using ${dataDir}. Stop it first, or give this one a folder of its own with SOKUHO_DATA_DIR.`,
  );
};

const createDatabase = async (client: Client): Promise<void> => {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [applicationDatabase]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${applicationDatabase}`);
};

/**
 * Starts the embedded PostgreSQL of a data directory, making it at the first start, or takes over the server that a
 * killed process left behind: its committed data is all there.
 *
 * @param flags extra command-line flags for the server ('-c fsync=off' in tests)
 * @throws DataDirectoryInUse when another live sokuho works on the directory
 */
export const startEmbeddedServer = async (dataDir: string, flags: readonly string[] = []): Promise<EmbeddedServer> => {
  const folder = resolve(dataDir);
  await mkdir(folder, { recursive: true });
  const binaries = await postgresBinaries();
  const directory = join(folder, 'postgres');
  const account = await accountFor([directory, binaries.postgres]);
  const cluster: Cluster = { directory, password: await passwordIn(folder), account, binaries };
  if (!(await exists(join(directory, 'PG_VERSION')))) await initialise(folder, cluster);

  const [postmaster, keeper] = await connectPatiently(cluster, flags);
  // Told by the pool as well; here only so that a lost connection is no unhandled error.
  keeper.on('error', () => undefined);
  try {
    await takeLock(keeper, folder);
    await createDatabase(keeper);
  } catch (error) {
    await keeper.end();
    throw error;
  }
  return {
    url: (database = applicationDatabase) => urlOf(cluster, postmaster, database),
    stop: async () => {
      await keeper.end().catch(() => undefined);
      await runProgram(account, binaries.pg_ctl, ['stop', '--wait', '--silent', '-m', 'fast', '-D', directory]);
    },
  };
};
