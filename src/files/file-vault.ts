import { createHash } from 'node:crypto';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { Settings } from '../platform/config/settings.js';
import { FileStorage, type StoredName } from './file-storage.js';
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

/** The bytes of files, outside the database: counted and hashed on their way in. */
@Injectable()
export class FileVault {
  readonly limit: number;

  constructor(
    private readonly storage: FileStorage,
    settings: Settings,
  ) {
    this.limit = settings.SOKUHO_FILE_LIMIT_MB * 1_048_576;
  }

  /**
   * Keeps bytes as they come, in bounded memory. What was written is gone again when it fails.
   * @throws FileTooLarge
   */
  async keep(name: StoredName, bytes: Readable): Promise<KeptBytes> {
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
      await pipeline(bytes, counting, (source: AsyncIterable<Buffer>) => this.storage.write(name, source));
    } catch (error) {
      await this.discard(name);
      throw error;
    }
    return { size, sha256: hash.digest('hex'), head: Buffer.concat(heads) };
  }

  async discard(name: StoredName): Promise<void> {
    await this.storage.remove(name);
  }

  /** @returns the SHA-256 of what lies there now; null when nothing does */
  async hashOf(name: StoredName): Promise<string | null> {
    const bytes = await this.storage.open(name);
    if (bytes === null) return null;
    const hash = createHash('sha256');
    await pipeline(bytes, hash);
    return hash.digest('hex');
  }

  /** @returns null when nothing lies there */
  open(name: StoredName): Promise<Readable | null> {
    return this.storage.open(name);
  }
}
