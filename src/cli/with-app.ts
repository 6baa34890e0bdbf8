import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import type { Settings } from '../platform/config/settings.js';
import { startEmbeddedServer } from '../platform/database/embedded/embedded-server.js';
import { urlOfRunningServer } from '../platform/database/embedded/running-server.js';
import { migrate } from '../platform/database/migrate.js';
import { keysOfProcess } from '../platform/secrets/keys-of-process.js';

/** The database of the settings; the embedded server is used as it runs, or started for as long as the work takes. */
const withDatabase = async (settings: Settings, work: (url: string) => Promise<void>): Promise<void> => {
  const running = settings.DATABASE_URL ?? (await urlOfRunningServer(settings.SOKUHO_DATA_DIR));
  if (running !== null) return work(running);
  const server = await startEmbeddedServer(settings.SOKUHO_DATA_DIR);
  try {
    await work(server.url());
  } finally {
    await server.stop();
  }
};

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
