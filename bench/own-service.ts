import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { boot, type RunningSokuho } from '../src/boot.js';
import { parseSettings } from '../src/platform/config/parse-settings.js';
import { startEmbeddedServer } from '../src/platform/database/embedded/embedded-server.js';
import { makeSecretKey } from '../src/platform/secrets/secret-box.js';
import { makeSigningKey } from '../src/platform/secrets/signing-keys.js';

/** A database of a bench's own, with what a service on it is to be told, and its owner. */
export const startOwnDatabase = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sokuho-bench-'));
  await chmod(folder, 0o711);
  const server = await startEmbeddedServer(folder);
  const owner = new Client({ connectionString: server.url() });
  await owner.connect();
  const adminKey = crypto.randomUUID() + crypto.randomUUID();
  return {
    owner,
    url: server.url(),
    adminKey,
    settings: {
      DATABASE_URL: server.url(),
      SOKUHO_ROLE: 'api',
      SOKUHO_DATA_DIR: folder,
      SOKUHO_BOOTSTRAP_API_KEY: adminKey,
      SOKUHO_SECRET_KEY: makeSecretKey(),
      SOKUHO_SIGNING_KEY: makeSigningKey(),
    },
    stop: async (): Promise<void> => {
      await owner.end();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** The service in this very process. @param settings of its database, and others */
export const bootHere = (settings: Readonly<Record<string, string>>): Promise<RunningSokuho> =>
  boot(parseSettings({ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', ...settings }));

/** @returns what it made @throws with what was answered instead */
export const postTo =
  (url: string, key: string) =>
  async (path: string, body: object): Promise<{ id: string }> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
    const response = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as { id: string };
  };

/** A count as people read it: 12,345. */
export const counted = (value: number): string => Math.round(value).toLocaleString('en');
