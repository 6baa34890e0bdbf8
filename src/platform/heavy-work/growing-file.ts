import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

const CHUNK_BYTES = 64 * 1024;

/**
 * A file that one thread writes while this one hands out what is there already, as fast or slowly as it is taken. It has no
 * name: nothing of it is left when its process ends, in whatever way.
 */
export class GrowingFile {
  private written = 0;
  private isWhole = false;
  private failure: Error | null = null;
  private wake: (() => void) | null = null;

  private constructor(private readonly file: FileHandle) {}

  static async make(): Promise<GrowingFile> {
    const folder = await mkdtemp(join(tmpdir(), 'sokuho-bytes-'));
    try {
      return new GrowingFile(await open(join(folder, 'bytes'), 'wx+', 0o600));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** For the thread that writes; all threads of a process have the same. */
  get fd(): number {
    return this.file.fd;
  }

  /** So many bytes are there. */
  grewTo(bytes: number): void {
    this.written = bytes;
    this.wake?.();
  }

  end(): void {
    this.isWhole = true;
    this.wake?.();
  }

  /** What is still to come does not: whoever takes is told by an answer that breaks off. */
  fail(error: Error): void {
    this.failure = error;
    this.wake?.();
  }

  /** All of it; the file goes when its taker does. */
  read(): Readable {
    return Readable.from(this.chunks(), { objectMode: false });
  }

  close(): Promise<void> {
    return this.file.close();
  }

  private async *chunks(): AsyncGenerator<Buffer> {
    try {
      for (let at = 0; ;) {
        if (this.failure !== null) throw this.failure;
        if (at < this.written) {
          const size = Math.min(CHUNK_BYTES, this.written - at);
          const { buffer, bytesRead } = await this.file.read(Buffer.alloc(size), 0, size, at);
          at += bytesRead;
          yield buffer.subarray(0, bytesRead);
        } else if (this.isWhole) return;
        else await this.grown();
      }
    } finally {
      await this.close();
    }
  }

  private grown(): Promise<void> {
    return new Promise((resolve) => (this.wake = resolve));
  }
}
