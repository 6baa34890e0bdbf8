import { Logger, type LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeApiKey } from './access/api-keys.service.js';
import { OrganisationsService } from './organisations/organisations.service.js';
import type { Settings } from './platform/config/settings.js';
import { type EmbeddedServer, startEmbeddedServer } from './platform/database/embedded/embedded-server.js';
import { migrate } from './platform/database/migrate.js';
import { oneAtATime } from './platform/database/one-at-a-time.js';
import { Readiness } from './platform/health/readiness.js';
import { configureApp } from './platform/http/configure-app.js';
import { fastifyAdapter } from './platform/http/fastify.js';
import { Links } from './platform/http/links.js';
import { keysOfProcess } from './platform/secrets/keys-of-process.js';
import { Metrics } from './platform/metrics/metrics.js';
import { startTracing } from './platform/tracing/start-tracing.js';
import { QuietStartLogger } from './platform/logging/quiet-start.logger.js';

export interface RunningSokuho {
  readonly app: NestFastifyApplication;
  /** Where the API listens, without a slash at the end. */
  readonly url: string;
  /** The first organisation's admin key, when this start made it: shown once, kept nowhere. */
  readonly newAdminKey: string | null;
  close(): Promise<void>;
}

const nestLevels = (level: string): LogLevel[] => {
  const levels: LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'];
  const ranks: Record<string, number> = { silent: 0, fatal: 1, error: 2, warn: 3, info: 4, debug: 5, trace: 6 };
  return levels.slice(0, ranks[level] ?? 4);
};

/** @returns the admin key when it was made here; null when it came from the settings or the database is not empty */
const makeFirstOrganisation = async (
  app: NestFastifyApplication,
  settings: Settings,
  url: string,
): Promise<string | null> => {
  const organisations = app.get(OrganisationsService);
  if (await organisations.existsAny()) return null;
  return oneAtATime(url, async () => {
    // Another process may have made it while this one waited.
    if (await organisations.existsAny()) return null;
    const given = settings.SOKUHO_BOOTSTRAP_API_KEY;
    if (given === undefined && settings.DATABASE_URL !== undefined) return null;
    const key = given ?? makeApiKey();
    await organisations.create(
      {
        name: settings.SOKUHO_ORGANISATION_NAME,
        kind: 'private_operator',
        industry: null,
        defaultRegime: 'appi-private',
        language: 'ja',
        settings: {},
      },
      key,
    );
    return given === undefined ? key : null;
  });
};

const listen = async (app: NestFastifyApplication, settings: Settings): Promise<string> => {
  const host = settings.HOST ?? (settings.DATABASE_URL === undefined ? '127.0.0.1' : '0.0.0.0');
  await app.listen(settings.PORT, host);
  const address = app.getHttpServer().address() as { port: number };
  const shownHost = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shownHost.includes(':') ? `[${shownHost}]` : shownHost}:${address.port}`;
};

/**
 * Starts sokuho: the database (embedded when no DATABASE_URL is set), its migrations, the first organisation, and what
 * SOKUHO_ROLE names. Whatever was started is stopped again when a later step fails.
 */
export const boot = async (settings: Settings): Promise<RunningSokuho> => {
  // A missing key is said before anything is started or migrated.
  await keysOfProcess(settings);
  const server: EmbeddedServer | null =
    settings.DATABASE_URL === undefined ? await startEmbeddedServer(settings.SOKUHO_DATA_DIR) : null;
  const logger = new QuietStartLogger(nestLevels(settings.LOG_LEVEL));
  // What is said before the application is there is a line of JSON too.
  Logger.overrideLogger(logger);
  const stopTracing = await startTracing(settings);
  let app: NestFastifyApplication | null = null;
  const close = async (): Promise<void> => {
    await app?.get(Readiness).stop();
    await app?.close();
    await stopTracing();
    await server?.stop();
  };
  try {
    const url = settings.DATABASE_URL ?? server?.url() ?? '';
    // Loading the application takes the processor and migrating the database, so neither waits for the other.
    const [{ AppModule, WorkersService }] = await Promise.all([import('./app.module.js'), migrate(url)]);
    app = await NestFactory.create<NestFastifyApplication>(
      AppModule.with(settings, url),
      fastifyAdapter(settings.LOG_LEVEL, settings.SOKUHO_TRUSTED_PROXIES),
      { logger, abortOnError: false },
    );
    app.get(Metrics).watchProcess();
    configureApp(app);
    const newAdminKey = await makeFirstOrganisation(app, settings, url);
    const listeningAt = await listen(app, settings);
    app.get(Links).listeningAt = listeningAt;
    app.get(WorkersService).start();
    return { app, url: listeningAt, newAdminKey, close };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
};
