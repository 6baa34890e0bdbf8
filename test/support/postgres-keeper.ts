import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedServer } from '../../src/platform/database/embedded/embedded-server.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { TEMPLATE } from './template.js';

/**
 * A process that keeps one PostgreSQL for a whole test run: it prints the server's address, and stops and removes the
 * server when its standard input ends. That happens at the tear-down, and also when the test run is killed.
 */
const folder = await mkdtemp(join(tmpdir(), 'sokuho-test-'));
// The server may run as another user, which must reach its folder.
await chmod(folder, 0o711);
const remove = () => rm(folder, { recursive: true, force: true });

/** Nothing here outlives the run, so nothing needs to be safe on disk. */
const fastAndForgetful = [
  '-c fsync=off',
  '-c synchronous_commit=off',
  '-c full_page_writes=off',
  '-c max_connections=200',
  '-c autovacuum=off',
];

try {
  const server = await startEmbeddedServer(folder, fastAndForgetful);
  const stop = async (): Promise<void> => {
    await server.stop();
    await remove();
    process.exit(0);
  };
  process.stdin.on('end', () => void stop()).resume();
  // The terminal sends it to the whole group; the run that we serve still needs its tear-down.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => void stop());
  const client = new Client({ connectionString: server.url('postgres') });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  await migrate(server.url(TEMPLATE));
  process.stdout.write(`${server.url('postgres')}\n`);
} catch (error) {
  await remove();
  throw error;
}
