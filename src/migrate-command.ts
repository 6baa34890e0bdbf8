import { settingsOfProcess } from './platform/config/parse-settings.js';
import { migrate, revertLast } from './platform/database/migrate.js';

/**
 * Migrations without starting the service: `npm run migrate`, and `npm run migrate -- --revert` to take back the newest.
 * Every start migrates by itself; this is for those who want it done, and seen, before.
 */
const run = async (): Promise<void> => {
  const { DATABASE_URL: url } = settingsOfProcess();
  if (url === undefined) {
    throw new Error(
      'DATABASE_URL is not set. The embedded database is migrated at every start; set DATABASE_URL to migrate another.',
    );
  }
  if (process.argv.includes('--revert')) {
    const name = await revertLast(url);
    console.log(name === null ? 'There was no migration to take back.' : `Taken back: ${name}`);
    return;
  }
  const names = await migrate(url);
  console.log(names.length === 0 ? 'The schema is up to date.' : names.map((name) => `Migrated: ${name}`).join('\n'));
};

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
