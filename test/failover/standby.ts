import { execFile } from 'node:child_process';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ChaosDatabase } from '../chaos/database.js';

const run = promisify(execFile);

/**
 * A standby of a primary that is stopped now and runs afterwards, by streaming replication; the primary acknowledges no
 * COMMIT that the standby has not on disk. Made by copying the primary's files, so that the embedded programs suffice.
 */
export const withStandby = async (primary: ChaosDatabase, folder: string): Promise<ChaosDatabase> => {
  await primary.stop();
  await mkdir(folder, { recursive: true });
  // With owners and modes, which PostgreSQL looks at.
  await run('cp', ['-pR', join(primary.folder, 'postgres'), join(primary.folder, 'postgres.password'), folder]);
  await primary.start();
  const { hostname, port, username, password } = new URL(primary.url);
  const settings = `primary_conninfo = 'host=${hostname} port=${port} user=${username} password=${password}'\n`;
  await appendFile(join(folder, 'postgres', 'postgresql.auto.conf'), settings);
  await writeFile(join(folder, 'postgres', 'standby.signal'), '');
  const standby = new ChaosDatabase(folder);
  await standby.start();
  await primary.rows("ALTER SYSTEM SET synchronous_standby_names = '*'");
  await primary.rows('SELECT pg_reload_conf()');
  while ((await primary.rows("SELECT FROM pg_stat_replication WHERE sync_state = 'sync'")).length === 0)
    await pause(50);
  return standby;
};
