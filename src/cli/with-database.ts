import type { Settings } from '../platform/config/settings.js';
import { startEmbeddedServer } from '../platform/database/embedded/embedded-server.js';
import { urlOfRunningServer } from '../platform/database/embedded/running-server.js';

/** The database of the settings; the embedded server is used as it runs, or started for as long as the work takes. */
export const withDatabase = async (settings: Settings, work: (url: string) => Promise<void>): Promise<void> => {
  const running = settings.DATABASE_URL ?? (await urlOfRunningServer(settings.SOKUHO_DATA_DIR));
  if (running !== null) return work(running);
  const server = await startEmbeddedServer(settings.SOKUHO_DATA_DIR);
  try {
    await work(server.url());
  } finally {
    await server.stop();
  }
};
