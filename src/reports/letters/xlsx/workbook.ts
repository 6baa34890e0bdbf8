import { posix } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { readThrough, xmlEvents } from './xml-events.js';

/** Unpacked, of all parts that are read: what is larger was made to exhaust us. */
const MOST_BYTES = 256 * 1_048_576;

const entriesOf = (zip: ZipFile): Promise<Map<string, Entry>> =>
  new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once('end', () => {
      resolve(entries);
    });
    zip.once('error', reject);
    zip.readEntry();
  });

/** A workbook as far as a list needs it: parts that are opened one at a time. */
export interface Workbook {
  readonly open: (path: string) => Promise<Readable | null>;
  /** Null when there is no sheet. */
  readonly firstSheet: string | null;
}

/** @param bytes the file; in memory alone, since the list is personal data */
export async function openWorkbook(bytes: Buffer): Promise<Workbook> {
  const opened = promisify<Buffer, object, ZipFile>(fromBuffer);
  const zip = await opened(bytes, { lazyEntries: true });
  const entries = await entriesOf(zip);
  if ([...entries.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > MOST_BYTES) {
    throw new RangeError('The workbook unpacks to more than 256 MB.');
  }
  const read = promisify<Entry, Readable>(zip.openReadStream.bind(zip));
  const open = async (path: string): Promise<Readable | null> => {
    const entry = entries.get(path);
    return entry === undefined ? null : read(entry);
  };
  return { open, firstSheet: await firstSheetOf(open) };
}

async function firstSheetOf(open: Workbook['open']): Promise<string | null> {
  const sheets: string[] = [];
  const targets = new Map<string, string>();
  const [book, relations] = [await open('xl/workbook.xml'), await open('xl/_rels/workbook.xml.rels')];
  if (book === null || relations === null) return null;
  const onSheet = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'sheet') sheets.push(attributes['r:id'] ?? '');
  };
  const onRelation = (name: string, { Id = '', Target = '' }: Readonly<Record<string, string>>): void => {
    if (name === 'Relationship') targets.set(Id, posix.join('xl', Target).replace(/^xl\/xl\//u, 'xl/'));
  };
  await readThrough(xmlEvents(book, { open: onSheet }));
  await readThrough(xmlEvents(relations, { open: onRelation }));
  return targets.get(sheets[0] ?? '') ?? null;
}
