import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Where it says that its data lies. */
  readonly directory: string;
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const named = async (directory: string): Promise<Postmaster | null> => {
  const lines = await readFile(join(directory, 'postmaster.pid'), 'utf8')
    .then((text) => text.split('\n'))
    .catch(() => null);
  if (lines === null) return null;
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  const isWhole = Number.isInteger(pid) && pid > 0 && Number.isInteger(port) && port > 0;
  return isWhole && isAlive(pid) ? { pid, port, directory: lines[1] ?? '' } : null;
};

const isSamePlace = async (path: string, directory: string): Promise<boolean> => {
  const [one, other] = await Promise.all([path, directory].map((each) => realpath(each).catch(() => each)));
  return one === other;
};

/** The server that runs on a data directory, from its postmaster.pid (line 1 process, line 2 data, line 4 port), or null. */
export const runningPostmaster = async (directory: string): Promise<Postmaster | null> => {
  const server = await named(directory);
  return server !== null && (await isSamePlace(server.directory, directory)) ? server : null;
};

/**
 * The server of another directory that this one names, because it was copied, or moved, while that server was running;
 * null as a rule.
 */
export const foreignPostmaster = async (directory: string): Promise<Postmaster | null> => {
  const server = await named(directory);
  return server === null || (await isSamePlace(server.directory, directory)) ? null : server;
};
