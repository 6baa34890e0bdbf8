import { once } from 'node:events';

/** Lets go of the keeper, which stops the server and removes its folder. */
export default async function tearDown(): Promise<void> {
  const keeper = globalThis.postgresKeeper;
  if (keeper === undefined || keeper.exitCode !== null) return;
  const ended = once(keeper, 'exit');
  keeper.stdin?.end();
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`The tests' PostgreSQL was not stopped in good order (${String(code)}).`);
}
