import { request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { bootHere, counted, startOwnDatabase } from './own-service.js';
import { type Watched, watched } from './peak.js';
import { keepResults } from './results.js';

/** The register on its way in, few rows and many, all of them or none: what does not grow with the rows is bounded. */
const FEW = 1_000;
const MANY = 100_000;

const { adminKey, settings, stop } = await startOwnDatabase();
const running = await bootHere(settings);

function* csvOf(rows: number): Generator<string> {
  yield '件名,知った日時,原因の種類,要配慮個人情報\r\n';
  for (let row = 0; row < rows; row += 1)
    yield `誤送信 第${row}号,2026-05-${String((row % 28) + 1).padStart(2, '0')}T10:00:00+09:00,mis_sent_mail,はい\r\n`;
}

const send = async (rows: number): Promise<void> => {
  const headers = { authorization: `Bearer ${adminKey}`, 'content-type': 'text/csv' };
  const sending = request(`${running.url}/v1/incidents/import`, { method: 'POST', headers });
  const answered = new Promise<string>((resolve, reject) => {
    sending.on('response', (answer) => void text(answer).then(resolve, reject));
    sending.on('error', reject);
  });
  await pipeline(Readable.from(csvOf(rows)), sending);
  const answer = JSON.parse(await answered) as { readonly logged?: number };
  if (answer.logged !== rows) throw new Error(JSON.stringify(answer).slice(0, 2_000));
};

/** The peak is of the whole process, which also holds the sender. */
const bring = (rows: number): Promise<Watched<void>> => watched(() => send(rows));

try {
  const few = await bring(FEW);
  const many = await bring(MANY);
  await keepResults(
    'import',
    [
      {
        work: `a register of ${counted(MANY)} incidents brought in as csv, all or none`,
        figure: `${counted(many.ms / 1_000)} s (${counted((MANY * 1_000) / many.ms)} rows/s), peak ${counted(many.peak)} MiB`,
        beside: `peak ${counted(few.peak)} MiB for ${counted(FEW)}`,
        ratio: (many.peak / few.peak).toFixed(2),
        aim: 'bounded',
      },
    ],
    'Peaks are resident memory of the whole process, sender included',
  );
} finally {
  await running.close();
  await stop();
}
