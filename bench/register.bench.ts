import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { boot } from '../src/boot.js';
import { parseSettings } from '../src/platform/config/parse-settings.js';
import { startEmbeddedServer } from '../src/platform/database/embedded/embedded-server.js';
import { makeSecretKey } from '../src/platform/secrets/secret-box.js';
import { makeSigningKey } from '../src/platform/secrets/signing-keys.js';
import { registerFormats } from '../src/register/formats/register-formats.js';
import { aFiling, aLeak } from '../test/support/builders.js';
import { copyIncidents } from './register/copy-incidents.js';
import { keepResults } from './results.js';

/** The register on its way out, few rows and many: what does not grow with the rows is bounded. */
const FEW = 1_000;
const MANY = 100_000;
const MEBIBYTE = 1_048_576;

const folder = await mkdtemp(join(tmpdir(), 'sokuho-bench-'));
await chmod(folder, 0o711);
const server = await startEmbeddedServer(folder);
const adminKey = crypto.randomUUID() + crypto.randomUUID();
const running = await boot(
  parseSettings({
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    DATABASE_URL: server.url(),
    SOKUHO_ROLE: 'api',
    SOKUHO_DATA_DIR: folder,
    SOKUHO_BOOTSTRAP_API_KEY: adminKey,
    SOKUHO_SECRET_KEY: makeSecretKey(),
    SOKUHO_SIGNING_KEY: makeSigningKey(),
  }),
);
const owner = new Client({ connectionString: server.url() });
await owner.connect();
const authorization = `Bearer ${adminKey}`;

const post = async (path: string, body: object): Promise<{ id: string }> => {
  const headers = { 'content-type': 'application/json', authorization };
  const response = await fetch(`${running.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as { id: string };
};

interface Taken {
  readonly ms: number;
  readonly bytes: number;
  readonly peak: number;
}

/** Takes it and keeps nothing. The peak is of the whole process, which also holds the taker. */
const take = async (format: string): Promise<Taken> => {
  global.gc?.();
  let peak = process.memoryUsage().rss;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const began = performance.now();
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${running.url}/v1/incidents/export?format=${format}`, { headers: { authorization } }, resolve).on(
      'error',
      reject,
    );
  });
  let bytes = 0;
  for await (const chunk of answer) bytes += (chunk as Buffer).length;
  clearInterval(watch);
  return { ms: performance.now() - began, bytes, peak: peak / MEBIBYTE };
};

const whole = (value: number): string => Math.round(value).toLocaleString('en');

try {
  const incident = await post('/v1/incidents', { ...aLeak(), awareAt: new Date().toISOString() });
  await post(
    `/v1/incidents/${incident.id}/filings`,
    aFiling({ serves: ['preliminary_report'], filedAt: new Date().toISOString() }),
  );
  await copyIncidents(owner, incident.id, FEW - 1);
  await owner.query('VACUUM (ANALYZE)');
  const few = new Map<string, Taken>();
  for (const format of registerFormats) few.set(format, await take(format));
  await copyIncidents(owner, incident.id, MANY - FEW);
  await owner.query('VACUUM (ANALYZE)');
  const results = [];
  for (const format of registerFormats) {
    const taken = await take(format);
    const before = few.get(format)?.peak ?? NaN;
    results.push({
      work: `the register of ${whole(MANY)} incidents as ${format} (${whole(taken.bytes / MEBIBYTE)} MiB)`,
      figure: `${(taken.ms / 1_000).toFixed(1)} s (${whole((MANY * 1_000) / taken.ms)} rows/s), peak ${whole(taken.peak)} MiB`,
      beside: `peak ${whole(before)} MiB for ${whole(FEW)}`,
      ratio: (taken.peak / before).toFixed(2),
      aim: 'bounded',
    });
  }
  await keepResults('register', results, 'Peaks are resident memory of the whole process, taker included');
} finally {
  await owner.end();
  await running.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
