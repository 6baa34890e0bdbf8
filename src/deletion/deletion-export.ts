import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';

/** What was written of one file of the export. */
export interface ExportedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes one file of an export, never over one that is there, and on the disk when it resolves: what it was written from is
 * removed afterwards.
 */
export const writeExported = async (
  folder: string,
  path: string,
  pieces: AsyncIterable<string | Buffer>,
): Promise<ExportedFile> => {
  const whole = join(folder, path);
  await mkdir(dirname(whole), { recursive: true, mode: 0o700 });
  const file = createWriteStream(whole, { flags: 'wx', mode: 0o600, flush: true });
  await once(file, 'open');
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of pieces) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    hash.update(chunk);
    bytes += chunk.length;
    if (!file.write(chunk)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
  return { path, bytes, sha256: hash.digest('hex') };
};
