import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Bytes in a file of their own, which nobody else finds. */
export interface SpooledBytes {
  /** Of all its bytes, or of as many as were taken in. */
  readonly sha256: string;
  /** More than `most` when it was longer, and is cut off there. */
  readonly size: number;
  read(): Readable;
  /** The bytes, whose file is gone already: nothing is left behind, whatever becomes of whoever reads. */
  readOnce(): Promise<Readable>;
  discard(): Promise<void>;
}

/**
 * Takes bytes in before anything is done about them, so that no transaction waits for a slow sender, or for a slow taker.
 *
 * @param most bytes after which no more are taken in; whoever calls refuses what is longer
 */
export const spool = async (bytes: Readable, most = Infinity): Promise<SpooledBytes> => {
  const folder = await mkdtemp(join(tmpdir(), 'sokuho-bytes-'));
  const path = join(folder, 'bytes');
  const hash = createHash('sha256');
  const discard = (): Promise<void> => rm(folder, { recursive: true, force: true });
  let size = 0;
  const taken = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      size += chunk.length;
      hash.update(chunk);
      yield chunk;
      if (size > most) return;
    }
  };
  try {
    await pipeline(bytes, taken, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await discard();
    throw error;
  }
  const readOnce = async (): Promise<Readable> => {
    const file = await open(path);
    await discard();
    return file.createReadStream();
  };
  return { sha256: hash.digest('hex'), size, read: () => createReadStream(path), readOnce, discard };
};
