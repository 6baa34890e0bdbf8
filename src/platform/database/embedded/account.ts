import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { ProgramAccount } from './run-program.js';

const run = promisify(execFile);

const idsOf = async (user: string): Promise<{ uid: number; gid: number }> => {
  const [uid, gid] = await Promise.all([run('id', ['-u', user]), run('id', ['-g', user])]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
};

const postgresUser = async (): Promise<{ uid: number; gid: number } | null> => {
  try {
    return await idsOf('postgres');
  } catch {
    // Not there yet: made below.
  }
  for (const [command, args] of [
    ['useradd', ['--system', '--user-group', '--shell', '/usr/sbin/nologin', 'postgres']],
    ['adduser', ['-S', '-D', '-H', 'postgres']],
  ] as const) {
    try {
      await run(command, args);
      return await idsOf('postgres');
    } catch {
      // The next command, or no user at all.
    }
  }
  return null;
};

const unreachableFolder = async (path: string): Promise<string | null> => {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (((await stat(folder)).mode & 0o001) === 0) return folder;
    if (folder === dirname(folder)) return null;
  }
};

/** Root of a user namespace that PostgreSQL takes for an ordinary user; not every container allows it. */
const namespacePrefix = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];

const namespaceWorks = async (): Promise<boolean> => {
  try {
    await run('unshare', [...namespacePrefix.slice(1), 'true']);
    return true;
  } catch {
    return false;
  }
};

/**
 * As whom PostgreSQL's programs run, since PostgreSQL refuses to run as root: as ourselves when we are not root, else
 * as the user `postgres` (made when missing), else, where that user cannot reach the files, in a user namespace.
 *
 * @param paths files and folders that the programs must reach
 * @throws naming the folder that stands in the way, when nothing helps
 */
export const accountFor = async (paths: readonly string[]): Promise<ProgramAccount> => {
  if (process.getuid?.() !== 0) return { prefix: [], ids: {} };
  const blocked = (await Promise.all(paths.map(unreachableFolder))).find((folder) => folder !== null) ?? null;
  if (blocked === null) {
    const ids = await postgresUser();
    if (ids !== null) return { prefix: [], ids };
  }
  if (await namespaceWorks()) return { prefix: namespacePrefix, ids: {} };
  throw new Error(
    blocked === null
      ? 'PostgreSQL does not run as root, and no user "postgres" could be made. Start sokuho as an ordinary user, or set DATABASE_URL.'
      : `PostgreSQL does not run as root, and its user "postgres" cannot enter ${blocked}. Put the project and SOKUHO_DATA_DIR where it can (chmod o+x ${blocked}), start sokuho as an ordinary user, or set DATABASE_URL.`,
  );
};
