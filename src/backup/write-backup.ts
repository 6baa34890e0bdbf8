import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PassThrough, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { asOwner } from '../platform/database/owner-connection.js';
import { BackupStore, type TableInSchema } from './backup.store.js';
import {
  type BackedUpTable,
  type BackupManifest,
  BackupRefused,
  MANIFEST,
  pathOf,
  programVersion,
} from './manifest.js';

/** Writes one table into the ZIP, hashed on its way. */
const addTable = async (
  zip: ZipFile,
  store: BackupStore,
  { table, columns }: TableInSchema,
): Promise<BackedUpTable> => {
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform: (chunk: Buffer, _, done) => {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const out = new PassThrough();
  zip.addReadStream(out, pathOf(table));
  const rows = store.rowsOf({ table, columns });
  await pipeline(rows, hashing, out);
  return { table, columns, rows: rows.rowCount, sha256: hash.digest('hex') };
};

const writeTables = async (zip: ZipFile, store: BackupStore): Promise<BackupManifest> => {
  await store.beginReading();
  const tables = await store.tables();
  await store.keepAsTheyAre(tables.map(({ table }) => table));
  const about = {
    kind: 'sokuho backup',
    format: 1,
    version: programVersion(),
    takenAt: await store.now(),
    migrations: await store.migrations(),
  } as const;
  const written: BackedUpTable[] = [];
  for (const table of tables) written.push(await addTable(zip, store, table));
  await store.end('COMMIT');
  return { ...about, tables: written };
};

const fill = async (zip: ZipFile, url: string): Promise<BackupManifest> => {
  const manifest = await asOwner(url, 'backup', (client) => writeTables(zip, new BackupStore(client)));
  zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), MANIFEST);
  zip.end();
  return manifest;
};

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** On disk for good, also when the machine loses power right after. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * Writes every row of every table, as of one moment, into a ZIP file that only its owner can read. The service goes on
 * meanwhile. The file takes its name once it is whole.
 *
 * @param url of a database, as its owner
 * @param file must not be there; `file`.part is written over
 * @throws BackupRefused when the file is there; the file system's and the database's own errors
 */
export const writeBackup = async (url: string, file: string): Promise<BackupManifest> => {
  if (await isThere(file)) throw new BackupRefused(`${file} is there already. Name a file that is not.`);
  const part = `${file}.part`;
  try {
    await rm(part, { force: true });
    const zip = new ZipFile();
    const [manifest] = await Promise.all([
      fill(zip, url).catch((error: unknown) => {
        (zip.outputStream as PassThrough).destroy(error as Error);
        throw error;
      }),
      pipeline(zip.outputStream, createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true })),
    ]);
    await rename(part, file);
    await syncFolder(dirname(file));
    return manifest;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
};
