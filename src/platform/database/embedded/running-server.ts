import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { applicationDatabase, superuser } from './names.js';
import { runningPostmaster } from './postmaster.js';

/** The embedded server of a data directory as a running service keeps it; null when none runs. */
export const urlOfRunningServer = async (dataDir: string): Promise<string | null> => {
  const folder = resolve(dataDir);
  const postmaster = await runningPostmaster(join(folder, 'postgres'));
  if (postmaster === null) return null;
  const password = await readFile(join(folder, 'postgres.password'), 'utf8');
  return `postgres://${superuser}:${password}@127.0.0.1:${postmaster.port}/${applicationDatabase}`;
};
