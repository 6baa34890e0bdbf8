import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** What a key file holds, without the line's end; null when there is no such file. */
export const readKeyFile = async (file: string): Promise<string | null> => {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
};

/** Keeps a new key for its owner's eyes alone, and on the disk before it is used: what it sealed is lost without it. */
const makeKeyFile = async (file: string, key: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(`${key}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** The key of a file, made at the first start. Of two simultaneous starts the second takes the first's key. */
export const keyOfFile = async (file: string, make: () => string): Promise<string> => {
  const found = await readKeyFile(file);
  if (found !== null && found !== '') return found;
  try {
    const key = make();
    await makeKeyFile(file, key);
    return key;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const made = await readKeyFile(file);
    if (made === null || made === '')
      throw new Error(`The key file ${file} is empty. Put its key back from a backup.`, { cause: error });
    return made;
  }
};
