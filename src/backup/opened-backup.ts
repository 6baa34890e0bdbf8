import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import type { Readable } from 'node:stream';
import { type Entry, open, type ZipFile } from 'yauzl';
import { openEntry, zipEntries } from '../platform/zip/zip-entries.js';
import {
  type BackedUpTable,
  type BackupManifest,
  BackupRefused,
  MANIFEST,
  MOST_MANIFEST_BYTES,
  parseManifest,
  pathOf,
} from './manifest.js';

/** A backup's file, whose tables are read one at a time. */
export class OpenedBackup {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    readonly manifest: BackupManifest,
  ) {}

  /** @throws BackupRefused when it is none, or only a part of one */
  static async at(file: string): Promise<OpenedBackup> {
    const opened = promisify<string, object, ZipFile>(open);
    let zip: ZipFile;
    let entries: ReadonlyMap<string, Entry>;
    try {
      zip = await opened(file, { lazyEntries: true, autoClose: false });
      entries = new Map((await zipEntries(zip)).map((entry) => [entry.fileName, entry]));
    } catch (cause) {
      throw new BackupRefused(
        `${file} cannot be read as a whole backup: ${(cause as Error).message}. It may have been cut off, or be another file.`,
        { cause },
      );
    }
    try {
      const entry = entries.get(MANIFEST);
      if (entry === undefined || entry.uncompressedSize > MOST_MANIFEST_BYTES)
        throw new BackupRefused(`${file} has no ${MANIFEST}: it is no backup of sokuho, or not a whole one.`);
      const chunks: Buffer[] = [];
      for await (const chunk of await openEntry(zip, entry)) chunks.push(chunk as Buffer);
      return new OpenedBackup(zip, entries, parseManifest(Buffer.concat(chunks).toString()));
    } catch (error) {
      zip.close();
      throw error instanceof BackupRefused ? error : altered(MANIFEST, error);
    }
  }

  /** The rows of a table as PostgreSQL wrote them. @throws BackupRefused when they are not there */
  async rowsOf({ table }: BackedUpTable): Promise<Readable> {
    const entry = this.entries.get(pathOf(table));
    if (entry === undefined) throw new BackupRefused(`Table ${table} is not in the backup: its file was altered.`);
    return openEntry(this.zip, entry);
  }

  /** Reads it all, before anything is done with it. @throws BackupRefused that names the first table that is not as it was written */
  async verify(): Promise<void> {
    const known = new Set([MANIFEST, ...this.manifest.tables.map(({ table }) => pathOf(table))]);
    const stranger = [...this.entries.keys()].find((name) => !known.has(name));
    if (stranger !== undefined)
      throw new BackupRefused(`The backup holds ${stranger}, which ${MANIFEST} does not name.`);
    for (const table of this.manifest.tables) {
      const hash = createHash('sha256');
      try {
        for await (const chunk of await this.rowsOf(table)) hash.update(chunk as Buffer);
      } catch (error) {
        throw error instanceof BackupRefused ? error : altered(`Table ${table.table}`, error);
      }
      if (hash.digest('hex') !== table.sha256) throw altered(`Table ${table.table}`);
    }
  }

  close(): void {
    this.zip.close();
  }
}

const altered = (what: string, cause?: unknown): BackupRefused =>
  new BackupRefused(
    `${what} in the backup is not as it was written${cause === undefined ? '' : ` (${(cause as Error).message})`}: the file was altered or damaged. Use another backup; nothing was restored.`,
    { cause },
  );
