import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { FileStorage, isStoredName, pathOf, type StoredFile, type StoredName } from './file-storage.js';
import { s3ListingOf } from './s3-listing.js';
import { type S3Access, sendToS3 } from './s3-requests.js';

/** Files in a bucket: `prefix/organisation/file`. */
export class S3Storage extends FileStorage {
  private readonly bucket: string;
  private readonly prefix: string;

  constructor(private readonly access: S3Access) {
    super();
    const { origin, pathname } = new URL(access.url);
    const [bucket = '', ...prefix] = pathname.split('/').filter((part) => part !== '');
    this.bucket = `${origin}/${bucket}`;
    this.prefix = prefix.map((part) => `${part}/`).join('');
  }

  /** S3 wants length and hash before the first byte, so the bytes wait in a file of their own meanwhile. */
  async write(name: StoredName, bytes: AsyncIterable<Buffer>): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'sokuho-upload-'));
    try {
      const waiting = join(folder, 'bytes');
      const hash = createHash('sha256');
      let size = 0;
      const counted = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
        for await (const chunk of source) {
          hash.update(chunk);
          size += chunk.length;
          yield chunk;
        }
      };
      await pipeline(bytes, counted, createWriteStream(waiting, { mode: 0o600 }));
      const body = { bytes: createReadStream(waiting), size, sha256: hash.digest('hex') };
      await text(await sendToS3(this.access, 'PUT', this.at(name), { body }));
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  async open(name: StoredName): Promise<Readable | null> {
    const answer = await sendToS3(this.access, 'GET', this.at(name), { accepted: [404] });
    if (answer.statusCode !== 404) return answer;
    answer.resume();
    return null;
  }

  async remove(name: StoredName): Promise<void> {
    await text(await sendToS3(this.access, 'DELETE', this.at(name), { accepted: [404] }));
  }

  async *all(): AsyncIterable<StoredFile> {
    let next: string | null = null;
    do {
      const query = new URLSearchParams({ 'list-type': '2', prefix: this.prefix });
      if (next !== null) query.set('continuation-token', next);
      const page = s3ListingOf(await text(await sendToS3(this.access, 'GET', `${this.bucket}/?${query.toString()}`)));
      for (const { key, writtenAt } of page.objects) {
        const [organisationId = '', id = '', ...deeper] = key.slice(this.prefix.length).split('/');
        if (deeper.length === 0 && isStoredName({ organisationId, id })) yield { organisationId, id, writtenAt };
      }
      next = page.next;
    } while (next !== null);
  }

  private at(name: StoredName): string {
    return `${this.bucket}/${this.prefix}${pathOf(name).join('/')}`;
  }
}
