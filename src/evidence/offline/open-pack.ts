import { promisify } from 'node:util';
import type { Readable } from 'node:stream';
import { type Entry, open, type ZipFile } from 'yauzl';
import { openEntry, zipEntries } from '../../platform/zip/zip-entries.js';

/** The file is no ZIP, or only a part of one. */
export class NotAPack extends Error {
  override readonly name = 'NotAPack';
}

/** A ZIP by its list of entries; their bytes are read one entry at a time. */
export interface OpenedPack {
  readonly entries: readonly Entry[];
  readonly read: (entry: Entry) => Promise<Readable>;
  readonly close: () => void;
}

/** @throws NotAPack */
export const openPack = async (path: string): Promise<OpenedPack> => {
  const opened = promisify<string, object, ZipFile>(open);
  try {
    const zip = await opened(path, { lazyEntries: true, autoClose: false });
    return {
      entries: await zipEntries(zip),
      read: (entry) => openEntry(zip, entry),
      close: () => {
        zip.close();
      },
    };
  } catch (error) {
    throw new NotAPack(`${path} cannot be read as a whole ZIP: ${(error as Error).message}.`, { cause: error });
  }
};
