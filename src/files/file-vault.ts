import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { Settings } from '../platform/config/settings.js';
import { HEAD_LENGTH } from './media-type.js';

export interface KeptBytes {
  readonly size: number;
  readonly sha256: string;
  /** The first bytes, to tell the type by. */
  readonly head: Buffer;
}

export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** The bytes of files, outside the database: SOKUHO_DATA_DIR/files, a folder for each organisation, names of our own. */
@Injectable()
export class FileVault {
  readonly limit: number;
  private readonly folder: string;

  constructor(settings: Settings) {
    this.folder = join(settings.SOKUHO_DATA_DIR, 'files');
    this.limit = settings.SOKUHO_FILE_LIMIT_MB * 1_048_576;
  }

  /**
   * Keeps bytes as they come, in bounded memory. What was written is gone again when it fails.
   * @throws FileTooLarge
   */
  async keep(organisationId: string, id: string, bytes: Readable): Promise<KeptBytes> {
    const path = this.pathOf(organisationId, id);
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
    const hash = createHash('sha256');
    const heads: Buffer[] = [];
    let size = 0;
    const counting = new Transform({
      transform: (chunk: Buffer, _, done) => {
        if (size < HEAD_LENGTH) heads.push(chunk.subarray(0, HEAD_LENGTH - size));
        size += chunk.length;
        hash.update(chunk);
        if (size > this.limit) done(new FileTooLarge());
        else done(null, chunk);
      },
    });
    try {
      await pipeline(bytes, counting, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
    } catch (error) {
      await this.discard(organisationId, id);
      throw error;
    }
    return { size, sha256: hash.digest('hex'), head: Buffer.concat(heads) };
  }

  async discard(organisationId: string, id: string): Promise<void> {
    await rm(this.pathOf(organisationId, id), { force: true });
  }

  /** @returns the SHA-256 of what lies there now; null when nothing does */
  async hashOf(organisationId: string, id: string): Promise<string | null> {
    const hash = createHash('sha256');
    try {
      await pipeline(this.open(organisationId, id), hash);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
    return hash.digest('hex');
  }

  open(organisationId: string, id: string): Readable {
    return createReadStream(this.pathOf(organisationId, id));
  }

  /** Only ids make a path: no name that anybody chose. */
  private pathOf(organisationId: string, id: string): string {
    if (!uuid.test(organisationId) || !uuid.test(id)) throw new TypeError('Files are found by ids alone.');
    return join(this.folder, organisationId, id);
  }
}
