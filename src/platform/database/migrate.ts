import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { SnakeNamingStrategy } from './snake-naming.strategy.js';

/** Held while migrating, so that any number of processes may start at once. */
const lockKey = 765_847;

/** A data source as the owner of the tables, for migrations only. */
const migrationSource = (url: string): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    migrations,
    namingStrategy: new SnakeNamingStrategy(),
    migrationsTransactionMode: 'each',
    installExtensions: false,
    poolSize: 1,
  });

const locked = async <T>(url: string, work: () => Promise<T>): Promise<T> => {
  const keeper = new Client({ connectionString: url });
  await keeper.connect();
  try {
    await keeper.query('SELECT pg_advisory_lock($1)', [lockKey]);
    return await work();
  } finally {
    await keeper.end();
  }
};

/** Brings the database to the newest schema. @returns the names of the migrations that ran */
export const migrate = async (url: string): Promise<string[]> =>
  locked(url, async () => {
    const source = await migrationSource(url).initialize();
    try {
      return (await source.runMigrations()).map((migration) => migration.name);
    } finally {
      await source.destroy();
    }
  });

/** Takes back the newest migration. @returns its name, null when there was none */
export const revertLast = async (url: string): Promise<string | null> =>
  locked(url, async () => {
    const source = await migrationSource(url).initialize();
    try {
      const before = await source.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id DESC LIMIT 1');
      await source.undoLastMigration();
      return before[0]?.name ?? null;
    } finally {
      await source.destroy();
    }
  });
