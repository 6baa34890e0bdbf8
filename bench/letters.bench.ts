import { Readable, Writable } from 'node:stream';

import { composeDraft } from '../src/reports/compose-draft.js';
import { draftHash } from '../src/reports/draft-hash.js';
import { checkedRecipients } from '../src/reports/letters/checked-recipients.js';
import { mergeToPdf, mergeToZip } from '../src/reports/letters/merge-letters.js';
import { recipientsFromCsv, type RecipientRow } from '../src/reports/letters/recipients.js';
import type { DocumentMeta } from '../src/reports/render/document-model.js';
import { aCompleteSource } from '../test/unit/reports/support/sources.js';

/** Letters a second and memory at its peak, for two lengths of list: what does not grow with the list is bounded. */
const MEBIBYTE = 1_048_576;

const notice = composeDraft('individual_notice', aCompleteSource(), { writtenOn: '2026-11-26' });
const meta: DocumentMeta = { status: 'approved', version: 1, sha256: draftHash(notice), lang: 'ja' };

function listOf(count: number): Readable {
  const lines = Array.from({ length: count }, (_, index) => `見本 ${index.toString()}号\n`);
  return Readable.from([Buffer.from(`氏名\n${lines.join('')}`)]);
}

async function* inOrder(rows: readonly RecipientRow[]): AsyncGenerator<RecipientRow> {
  for (const row of rows) yield await Promise.resolve(row);
}

/** A reader that takes everything, like a fast download. */
const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => setImmediate(done) });

async function measure(merge: typeof mergeToPdf, count: number): Promise<{ perSecond: number; peak: number }> {
  global.gc?.();
  let peak = process.memoryUsage().rss;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const began = performance.now();
  await merge(inOrder(await checkedRecipients(recipientsFromCsv(listOf(count)), notice)), notice, meta, nowhere());
  clearInterval(watch);
  return { perSecond: (count * 1000) / (performance.now() - began), peak: peak / MEBIBYTE };
}

// Each PDF in a ZIP carries its own fonts: slower by far, so a shorter list shows the same.
for (const [name, merge, short, long] of [
  ['one PDF', mergeToPdf, 1000, 10_000],
  ['a ZIP of PDFs', mergeToZip, 100, 1000],
] as const) {
  await measure(merge, 20);
  const few = await measure(merge, short);
  const many = await measure(merge, long);
  const figures = [
    `${many.perSecond.toFixed(0)} letters/s`,
    `peak ${few.peak.toFixed(0)} MiB for ${short.toLocaleString('en')}, ${many.peak.toFixed(0)} MiB for ${long.toLocaleString('en')}`,
    `ratio ${(many.peak / few.peak).toFixed(2)}`,
  ];
  process.stdout.write(`letters merged into ${name}: ${figures.join(', ')}\n`);
}
