import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import type { Settings } from '../platform/config/settings.js';
import { migrate } from '../platform/database/migrate.js';
import { keysOfProcess } from '../platform/secrets/keys-of-process.js';
import { withDatabase } from './with-database.js';

/** Runs a command's work with the services of the app, without its API and its loops; the service may run beside it. */
export const withApp = async (
  settings: Settings,
  work: (app: INestApplicationContext) => Promise<void>,
): Promise<void> => {
  // As an API, so that nothing is sent from here.
  const quiet: Settings = Object.assign(
    Object.create(Object.getPrototypeOf(settings) as object) as Settings,
    settings,
    {
      SOKUHO_ROLE: 'api',
    },
  );
  await keysOfProcess(quiet);
  await withDatabase(quiet, async (url) => {
    await migrate(url);
    const app = await NestFactory.createApplicationContext(AppModule.with(quiet, url), {
      logger: ['fatal', 'error', 'warn'],
      abortOnError: false,
    });
    try {
      await work(app);
    } finally {
      await app.close();
    }
  });
};
