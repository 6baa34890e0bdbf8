import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface SpooledBody {
  /** Of all its bytes, or of as many as were taken in. */
  readonly sha256: string;
  /** More than `most` when it was longer, and is cut off there. */
  readonly size: number;
  read(): Readable;
  discard(): Promise<void>;
}

/**
 * Takes the bytes of a body in before anything is done about them: whether they are those of the first request is known
 * only at their end, and no transaction is to wait for a slow sender.
 *
 * @param most bytes after which no more are taken in; the route itself refuses what is longer than its limit
 */
export const spool = async (body: Readable, most: number): Promise<SpooledBody> => {
  const folder = await mkdtemp(join(tmpdir(), 'sokuho-body-'));
  const path = join(folder, 'body');
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
    await pipeline(body, taken, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await discard();
    throw error;
  }
  return { sha256: hash.digest('hex'), size, read: () => createReadStream(path), discard };
};
