import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

declare global {
  var postgresKeeper: ChildProcess | undefined;
}

/** Starts the run's PostgreSQL in a process of its own, which ends with this one in whatever way. */
export default async function setUp(): Promise<void> {
  const keeper = spawn(process.execPath, ['scripts/run-ts.mjs', 'test/support/postgres-keeper.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  globalThis.postgresKeeper = keeper;
  const [said] = (await Promise.race([once(keeper.stdout, 'data'), once(keeper, 'exit')])) as [unknown];
  if (!(said instanceof Buffer)) throw new Error("The tests' PostgreSQL did not start; the reason stands above.");
  // jest loads this file alone, so the name is spelled out here and in template.ts.
  process.env['SOKUHO_TEST_SERVER'] = said.toString().trim();
}
