import { createRequire } from 'node:module';

export const MANIFEST = 'manifest.json';

/** A backup lists a few dozen tables. Longer than this it is no manifest of ours. */
export const MOST_MANIFEST_BYTES = 1_048_576;

export interface BackedUpTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** Of the rows as they stand in the file, hexadecimal. */
  readonly sha256: string;
}

/** What a backup holds: the last entry of the ZIP, since the tables are hashed while they are written. */
export interface BackupManifest {
  readonly kind: 'sokuho backup';
  readonly format: 1;
  /** Of the program that made it. */
  readonly version: string;
  /** When the snapshot was taken, by the database's clock. RFC 3339, UTC. */
  readonly takenAt: string;
  /** Those that had run, in their order. */
  readonly migrations: readonly string[];
  readonly tables: readonly BackedUpTable[];
}

/** A backup cannot be made, or not be restored, for a reason that the operator can do something about. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}

/** Of the running program. */
export const programVersion = (): string =>
  (createRequire(import.meta.url)('sokuho/package.json') as { version: string }).version;

/** Where the rows of a table are in the ZIP: in PostgreSQL's text format for COPY. */
export const pathOf = (table: string): string => `tables/${table}.copy`;

const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isTable = (value: unknown): value is BackedUpTable => {
  const { table, columns, rows, sha256 } = (value ?? {}) as Record<string, unknown>;
  return isText(table) && areTexts(columns) && Number.isInteger(rows) && isText(sha256);
};

/** @throws BackupRefused */
export const parseManifest = (text: string): BackupManifest => {
  const refused = (why: string): BackupRefused => new BackupRefused(`${MANIFEST} of the backup ${why}.`);
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(text) as Record<string, unknown>;
  } catch (cause) {
    throw refused(`is no JSON (${(cause as Error).message}): the file was altered`);
  }
  if (value['kind'] !== 'sokuho backup') throw refused('says that this is no backup of sokuho');
  if (value['format'] !== 1) throw refused(`has format ${String(value['format'])}; this release reads format 1`);
  const { tables, migrations } = value;
  if (!areTexts(migrations) || !Array.isArray(tables) || !tables.every(isTable) || !isText(value['takenAt']))
    throw refused('lacks tables, migrations or takenAt: the file was altered');
  return value as unknown as BackupManifest;
};
