import { get, type IncomingMessage } from 'node:http';
import { registerFormats } from '../src/register/formats/register-formats.js';
import { aFiling, aLeak } from '../test/support/builders.js';
import { bootHere, counted, postTo, startOwnDatabase } from './own-service.js';
import { copyIncidents } from './register/copy-incidents.js';
import { type Watched, watched } from './peak.js';
import { keepResults } from './results.js';

/** The register on its way out, few rows and many: what does not grow with the rows is bounded. */
const FEW = 1_000;
const MANY = 100_000;
const MEBIBYTE = 1_048_576;

const { owner, adminKey, settings, stop } = await startOwnDatabase();
const running = await bootHere(settings);
const authorization = `Bearer ${adminKey}`;
const post = postTo(running.url, adminKey);

/** @returns its bytes, and keeps none */
const read = async (format: string): Promise<number> => {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${running.url}/v1/incidents/export?format=${format}`, { headers: { authorization } }, resolve).on(
      'error',
      reject,
    );
  });
  let bytes = 0;
  for await (const chunk of answer) bytes += (chunk as Buffer).length;
  return bytes;
};

/** The peak is of the whole process, which also holds the taker. */
const take = (format: string): Promise<Watched<number>> => watched(() => read(format));

try {
  const incident = await post('/v1/incidents', { ...aLeak(), awareAt: new Date().toISOString() });
  await post(
    `/v1/incidents/${incident.id}/filings`,
    aFiling({ serves: ['preliminary_report'], filedAt: new Date().toISOString() }),
  );
  await copyIncidents(owner, incident.id, FEW - 1);
  await owner.query('VACUUM (ANALYZE)');
  const few = new Map<string, Watched<number>>();
  for (const format of registerFormats) few.set(format, await take(format));
  await copyIncidents(owner, incident.id, MANY - FEW);
  await owner.query('VACUUM (ANALYZE)');
  const results = [];
  for (const format of registerFormats) {
    const taken = await take(format);
    const before = few.get(format)?.peak ?? NaN;
    results.push({
      work: `the register of ${counted(MANY)} incidents as ${format} (${counted(taken.result / MEBIBYTE)} MiB)`,
      figure: `${(taken.ms / 1_000).toFixed(1)} s (${counted((MANY * 1_000) / taken.ms)} rows/s), peak ${counted(taken.peak)} MiB`,
      beside: `peak ${counted(before)} MiB for ${counted(FEW)}`,
      ratio: (taken.peak / before).toFixed(2),
      aim: 'bounded',
    });
  }
  await keepResults('register', results, 'Peaks are resident memory of the whole process, taker included');
} finally {
  await running.close();
  await stop();
}
