import 'reflect-metadata';
import { settingsOfProcess } from './platform/config/parse-settings.js';
import type { Settings } from './platform/config/settings.js';
import { closeOnSignals } from './platform/process/close-on-signals.js';
import { startFailureOf } from './platform/process/start-failure.js';

const greeting = (url: string, newAdminKey: string | null): string => {
  const key =
    newAdminKey === null
      ? ''
      : `\n  Admin key   ${newAdminKey}\n              Keep it: it is shown this once and stored nowhere.`;
  return `\nsokuho is listening.\n  API         ${url}/v1\n  Docs        ${url}/docs\n  OpenAPI     ${url}/openapi.json${key}\n\n`;
};

let settings: Settings | null = null;
try {
  settings = settingsOfProcess();
  // Loaded once the settings are right: a wrong one is told at once.
  const { boot } = await import('./boot.js');
  const running = boot(settings);
  closeOnSignals(running);
  const { url, newAdminKey } = await running;
  process.stdout.write(greeting(url, newAdminKey));
} catch (error) {
  const sentence = startFailureOf(error, settings);
  process.stderr.write(`sokuho did not start.\n${sentence ?? String((error as Error).stack)}\n`);
  process.exitCode = 1;
}
