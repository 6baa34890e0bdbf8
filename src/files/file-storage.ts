import type { Readable } from 'node:stream';

/** Names of stored bytes: ids alone, and no name that anybody chose. */
export interface StoredName {
  readonly organisationId: string;
  readonly id: string;
}

export interface StoredFile extends StoredName {
  /** By the clock of the storage. */
  readonly writtenAt: Date;
}

/** Where the bytes of files lie: a folder, or a bucket that speaks S3. */
export abstract class FileStorage {
  /** Takes the bytes as they come, in bounded memory; when it fails, some of them may be left behind. */
  abstract write(name: StoredName, bytes: AsyncIterable<Buffer>): Promise<void>;
  /** @returns null when nothing lies there */
  abstract open(name: StoredName): Promise<Readable | null>;
  /** Nothing lies there afterwards, whether or not something did. */
  abstract remove(name: StoredName): Promise<void>;
  /** All that lies there, of every organisation. What bears no name of ours is left out. */
  abstract all(): AsyncIterable<StoredFile>;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

export const isStoredName = ({ organisationId, id }: StoredName): boolean => uuid.test(organisationId) && uuid.test(id);

/** @throws TypeError for anything but ids, so that no name makes a path */
export const pathOf = (name: StoredName): readonly [organisationId: string, id: string] => {
  if (!isStoredName(name)) throw new TypeError('Files are found by ids alone.');
  return [name.organisationId, name.id];
};
