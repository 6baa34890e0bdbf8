import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { DatabaseClient } from './connection.js';
import { oneAtATime } from './one-at-a-time.js';
import { SnakeNamingStrategy } from './snake-naming.strategy.js';

/** A data source as the owner of the tables, for migrations only. */
const migrationSource = (url: string, run: readonly (typeof migrations)[number][] = migrations): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    migrations: [...run],
    namingStrategy: new SnakeNamingStrategy(),
    migrationsTransactionMode: 'each',
    installExtensions: false,
    poolSize: 1,
    connectTimeoutMS: 10_000,
    extra: { Client: DatabaseClient, keepAlive: true },
  });

/** Names of all migrations of this release, in their order. */
export const knownMigrations = (): string[] => migrations.map((Migration) => new Migration().name);

/**
 * Brings the database to the newest schema.
 * @param only those of this release to run; all when absent
 * @returns the names of the migrations that ran
 */
export const migrate = async (url: string, only?: readonly string[]): Promise<string[]> =>
  oneAtATime(url, async () => {
    const run = migrations.filter((Migration) => only?.includes(new Migration().name) ?? true);
    const source = await migrationSource(url, run).initialize();
    try {
      return (await source.runMigrations()).map((migration) => migration.name);
    } finally {
      await source.destroy();
    }
  });

/** Takes back the newest migration. @returns its name, null when there was none */
export const revertLast = async (url: string): Promise<string | null> =>
  oneAtATime(url, async () => {
    const source = await migrationSource(url).initialize();
    try {
      const before = await source.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id DESC LIMIT 1');
      await source.undoLastMigration();
      return before[0]?.name ?? null;
    } finally {
      await source.destroy();
    }
  });
