import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import type { Entry, ZipFile } from 'yauzl';

/** All entries of a ZIP that was opened with `lazyEntries`, in its own order, a name twice where it stands twice. */
export const zipEntries = (zip: ZipFile): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.once('end', () => {
      resolve(entries);
    });
    zip.once('error', reject);
    zip.readEntry();
  });

/**
 * What an entry unpacks to; more than the ZIP tells is an error. It may come before anybody reads, and an error that nobody
 * hears ends the process, so it is heard here; whoever reads meets it then.
 */
export const openEntry = async (zip: ZipFile, entry: Entry): Promise<Readable> => {
  const bytes = await promisify<Entry, Readable>(zip.openReadStream.bind(zip))(entry);
  return bytes.on('error', () => undefined);
};
