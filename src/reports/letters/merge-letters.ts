import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';

import PDFDocument from 'pdfkit';
import { ZipFile } from 'yazl';

import { startOfDay } from '../../law/calendar/civil-date.js';
import { zipTime } from '../../platform/clock/zip-time.js';
import type { DraftContent } from '../draft-content.js';
import type { DocumentMeta } from '../render/document-model.js';
import { ReportsError } from '../reports-error.js';
import { drawLetter } from './draw-letter.js';
import { mergeLetter } from './merge-letter.js';
import type { RecipientRow } from './recipients.js';

const MARGINS = { top: 64, bottom: 56, left: 60, right: 60 };

function letterDocument(notice: DraftContent): PDFKit.PDFDocument {
  const info = {
    Title: notice.fields['subject']?.text ?? notice.title,
    CreationDate: new Date(startOfDay(notice.writtenOn)),
  };
  const pdf = new PDFDocument({
    size: 'A4',
    margins: MARGINS,
    autoFirstPage: false,
    lang: 'ja-JP',
    displayTitle: true,
    info,
  });
  return pdf;
}

async function* merged(
  rows: AsyncIterable<RecipientRow>,
  notice: DraftContent,
): AsyncGenerator<[number, DraftContent]> {
  let count = 0;
  for await (const row of rows) yield [(count += 1), mergeLetter(notice, row)];
  if (count === 0) throw new ReportsError('invalid_recipients', 'The list of recipients names nobody.');
}

const AHEAD_BYTES = 256 * 1024;

/** Whoever takes the letters. One watch for all of them: a listener for each letter would add up. */
interface Taker {
  readonly out: Writable;
  readonly gone: Promise<never>;
}

function takerOf(out: Writable): Taker {
  const gone = finished(out).then(() => {
    throw new Error('Whoever was taking the letters has gone.');
  });
  gone.catch(() => undefined);
  return { out, gone };
}

/** Waits until most of what was drawn is taken, so that letters are drawn no faster than they are taken. */
async function taken(pdf: PDFKit.PDFDocument, { out, gone }: Taker): Promise<void> {
  await setImmediate();
  if (out.destroyed) await gone;
  while (pdf.readableLength > AHEAD_BYTES || out.writableNeedDrain) await Promise.race([once(out, 'drain'), gone]);
}

/**
 * All letters in one PDF, one after another; answers how many. Nothing but the fonts' glyphs grows with their number.
 *
 * @throws ReportsError invalid_recipients: then `out` is destroyed, since a part of the letters looks like all of them
 */
export async function mergeToPdf(
  rows: AsyncIterable<RecipientRow>,
  notice: DraftContent,
  meta: DocumentMeta,
  out: Writable,
): Promise<number> {
  const taker = takerOf(out);
  const pdf = letterDocument(notice);
  pdf.pipe(out);
  let letters = 0;
  try {
    for await (const [number, letter] of merged(rows, notice)) {
      drawLetter(pdf, letter, meta);
      letters = number;
      await taken(pdf, taker);
    }
    pdf.end();
    await finished(out);
    return letters;
  } catch (error) {
    out.destroy(error instanceof Error ? error : undefined);
    throw error;
  }
}

const NUMBER_WIDTH = 6;

/**
 * Each letter as its own PDF in a ZIP, named by its number and not by the person; answers how many.
 *
 * @throws ReportsError invalid_recipients: then `out` is destroyed
 */
export async function mergeToZip(
  rows: AsyncIterable<RecipientRow>,
  notice: DraftContent,
  meta: DocumentMeta,
  out: Writable,
): Promise<number> {
  const taker = takerOf(out);
  const zip = new ZipFile();
  zip.outputStream.pipe(out);
  let letters = 0;
  try {
    for await (const [number, letter] of merged(rows, notice)) {
      const pdf = letterDocument(notice);
      // The ZIP holds on to each of its sources: to a pipe, so that letters and their fonts can go.
      const pipe = pdf.pipe(new PassThrough());
      zip.addReadStream(pipe, `${String(number).padStart(NUMBER_WIDTH, '0')}.pdf`, {
        ...zipTime(new Date(startOfDay(notice.writtenOn))),
        compress: false,
      });
      drawLetter(pdf, letter, meta);
      pdf.end();
      await Promise.race([finished(pipe), taker.gone]);
      letters = number;
    }
    zip.end();
    await finished(out);
    return letters;
  } catch (error) {
    out.destroy(error instanceof Error ? error : undefined);
    throw error;
  }
}
