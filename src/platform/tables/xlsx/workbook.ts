import { posix } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { fromBuffer, type ZipFile } from 'yauzl';
import { openEntry, zipEntries } from '../../zip/zip-entries.js';
import { readThrough, xmlEvents } from './xml-events.js';

/** Unpacked, of all parts together, and how many: what is larger was made to exhaust us. */
const MOST_BYTES = 128 * 1_048_576;
const MOST_PARTS = 10_000;
const MOST_SHEETS = 1_000;

/** A workbook as far as a table needs it: parts that are opened one at a time. */
export interface Workbook {
  readonly open: (path: string) => Promise<Readable | null>;
  /** The first sheet that is not hidden; null when there is none. */
  readonly firstVisibleSheet: string | null;
  readonly sharedStrings: string;
  readonly styles: string;
  /** Days are counted from 1904, as old programs of the Macintosh do. */
  readonly countsFrom1904: boolean;
}

/**
 * Sizes are told by the ZIP before anything is unpacked, and unpacking more than was told is an error.
 * @param bytes the file; in memory alone, since a list of people is personal data
 */
export async function openWorkbook(bytes: Buffer): Promise<Workbook> {
  const opened = promisify<Buffer, object, ZipFile>(fromBuffer);
  const zip = await opened(bytes, { lazyEntries: true });
  if (zip.entryCount > MOST_PARTS) throw new RangeError('The workbook has too many parts.');
  const entries = new Map((await zipEntries(zip)).map((entry) => [entry.fileName, entry]));
  if ([...entries.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > MOST_BYTES) {
    throw new RangeError('The workbook unpacks to more than 128 MB.');
  }
  const open = async (path: string): Promise<Readable | null> => {
    const entry = entries.get(path);
    return entry === undefined ? null : openEntry(zip, entry);
  };
  return { open, ...(await partsOf(open)) };
}

type Attributes = Readonly<Record<string, string>>;

/** Whatever prefix a program gives the namespace of relations. */
const relationId = (attributes: Attributes): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

async function partsOf(open: Workbook['open']): Promise<Omit<Workbook, 'open'>> {
  const sheets: { readonly relation: string; readonly isHidden: boolean }[] = [];
  const targets = new Map<string, string>();
  const ofType = new Map<string, string>();
  let countsFrom1904 = false;
  const read = async (path: string, onOpen: (name: string, attributes: Attributes) => void): Promise<void> => {
    const part = await open(path);
    if (part === null) throw new RangeError('It is no workbook.');
    await readThrough(xmlEvents(part, { open: onOpen }));
  };
  const onBook = (name: string, attributes: Attributes): void => {
    if (name === 'workbookPr') countsFrom1904 = isTrue(attributes['date1904']);
    if (name !== 'sheet' || sheets.length >= MOST_SHEETS) return;
    sheets.push({ relation: relationId(attributes), isHidden: /hidden/iu.test(attributes['state'] ?? '') });
  };
  const onRelation = (name: string, { Id = '', Type = '', Target = '' }: Attributes): void => {
    if (name !== 'Relationship') return;
    const path = Target.startsWith('/') ? Target.slice(1) : posix.join('xl', Target);
    targets.set(Id, path);
    ofType.set(posix.basename(Type), path);
  };
  await read('xl/workbook.xml', onBook);
  await read('xl/_rels/workbook.xml.rels', onRelation);
  const first = sheets.find(({ isHidden, relation }) => !isHidden && targets.has(relation));
  return {
    firstVisibleSheet: first === undefined ? null : (targets.get(first.relation) ?? null),
    sharedStrings: ofType.get('sharedStrings') ?? 'xl/sharedStrings.xml',
    styles: ofType.get('styles') ?? 'xl/styles.xml',
    countsFrom1904,
  };
}
