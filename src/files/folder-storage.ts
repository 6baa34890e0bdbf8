import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileStorage, isStoredName, pathOf, type StoredFile, type StoredName } from './file-storage.js';

/** Files in a folder, one folder for each organisation. Several processes share it by sharing the disk. */
export class FolderStorage extends FileStorage {
  constructor(private readonly folder: string) {
    super();
  }

  async write(name: StoredName, bytes: AsyncIterable<Buffer>): Promise<void> {
    const path = this.at(name);
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
    await pipeline(bytes, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
  }

  async open(name: StoredName): Promise<Readable | null> {
    const file = await unlessMissing(open(this.at(name)));
    return file === null ? null : file.createReadStream();
  }

  async remove(name: StoredName): Promise<void> {
    await rm(this.at(name), { force: true });
  }

  async *all(): AsyncIterable<StoredFile> {
    for (const organisationId of (await unlessMissing(readdir(this.folder))) ?? []) {
      for (const id of (await unlessMissing(readdir(join(this.folder, organisationId)))) ?? []) {
        if (!isStoredName({ organisationId, id })) continue;
        const found = await unlessMissing(stat(this.at({ organisationId, id })));
        if (found !== null) yield { organisationId, id, writtenAt: found.mtime };
      }
    }
  }

  private at(name: StoredName): string {
    return join(this.folder, ...pathOf(name));
  }
}

/** Another process may remove what was just listed; a stray file among the folders is none of ours. */
const unlessMissing = async <T>(work: Promise<T>): Promise<T | null> => {
  try {
    return await work;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
};
