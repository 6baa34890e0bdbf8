import { pipeline } from 'node:stream/promises';
import { knownMigrations, migrate } from '../platform/database/migrate.js';
import { asOwner } from '../platform/database/owner-connection.js';
import { inOrderOfRemoval } from '../platform/database/tables-in-order.js';
import { BackupStore } from './backup.store.js';
import { type BackedUpTable, type BackupManifest, BackupRefused } from './manifest.js';
import { OpenedBackup } from './opened-backup.js';

export interface Restored {
  readonly manifest: BackupManifest;
  /** Reminders that were due and not sent when the backup was taken, or came due since: they may have been sent before. */
  readonly mayBeSecond: number;
}

/** TypeORM's own, which the migrations fill. */
const OF_MIGRATIONS = 'migrations';

/** A database where one of these has a row is in use. */
const SIGNS_OF_USE = ['organisation', 'person'];

const refuseUnknown = ({ migrations, version }: BackupManifest): void => {
  const known = new Set(knownMigrations());
  const unknown = migrations.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new BackupRefused(
      `The backup was made by release ${version}, with migrations that this release does not know: ${unknown.join(', ')}. Restore with that release or a later one.`,
    );
};

const refuseOtherSchema = async (store: BackupStore, manifest: BackupManifest): Promise<void> => {
  const wanted = new Set(manifest.migrations);
  const further = (await store.migrations()).filter((name) => !wanted.has(name));
  if (further.length > 0)
    throw new BackupRefused(
      `The database has migrations that the backup does not have: ${further.join(', ')}. Name a database that was newly made; restoring migrates it.`,
    );
};

/** As they are in the database, with what the backup says of each. @throws BackupRefused */
const tablesToLoad = async (store: BackupStore, { tables }: BackupManifest) => {
  const inSchema = (await store.tables()).filter(({ table }) => table !== OF_MIGRATIONS);
  const backedUp = new Map(tables.map((one) => [one.table, one]));
  const order = inOrderOfRemoval(
    inSchema.map(({ table }) => table),
    await store.references(),
  ).toReversed();
  const ordered = order.map((name): BackedUpTable => {
    const table = backedUp.get(name);
    if (table === undefined) throw new BackupRefused(`Table ${name} is not in the backup: its file was altered.`);
    return table;
  });
  return { ordered, forced: inSchema.filter(({ isForced }) => isForced).map(({ table }) => table) };
};

const load = async (store: BackupStore, backup: OpenedBackup, table: BackedUpTable): Promise<void> => {
  const into = store.intoTable(table);
  await pipeline(await backup.rowsOf(table), into);
  if (into.rowCount !== table.rows)
    throw new BackupRefused(
      `Table ${table.table} had ${String(table.rows)} rows and ${String(into.rowCount)} came back. Nothing was restored.`,
    );
};

const loadAll = async (store: BackupStore, backup: OpenedBackup, at: Date): Promise<number> => {
  await store.beginWriting();
  await refuseOtherSchema(store, backup.manifest);
  const { ordered, forced } = await tablesToLoad(store, backup.manifest);
  // Whoever else wants these tables waits from here on, so what is empty stays so.
  await store.force(forced, false);
  for (const table of SIGNS_OF_USE)
    if (await store.hasRows(table))
      throw new BackupRefused(
        `The database is in use: table ${table} has rows. Restore into a database that was newly made; nothing was changed.`,
      );
  // A service that started on it left keys and counts of its own.
  for (const { table } of ordered.toReversed()) if (await store.hasRows(table)) await store.empty(table);
  for (const table of ordered) await load(store, backup, table);
  const mayBeSecond = await store.markDue(at);
  await store.force(forced, true);
  await store.end('COMMIT');
  return mayBeSecond;
};

/**
 * Restores a backup into a database without organisations, in one transaction or not at all, and brings it to the newest
 * schema. What should have been sent by now may have been, between the backup and the loss: mails about it will say so.
 *
 * @param url of a database, as its owner
 * @param at now
 * @throws BackupRefused with a sentence, when nothing was restored
 */
export const restoreBackup = async (url: string, file: string, at: Date): Promise<Restored> => {
  const backup = await OpenedBackup.at(file);
  try {
    const { manifest } = backup;
    refuseUnknown(manifest);
    await backup.verify();
    await migrate(url, manifest.migrations);
    const mayBeSecond = await asOwner(url, 'restore', async (client) => {
      const loaded = await loadAll(new BackupStore(client), backup, at);
      await new BackupStore(client).analyse();
      return loaded;
    });
    await migrate(url);
    return { manifest, mayBeSecond };
  } finally {
    backup.close();
  }
};
