import { constants, type FileHandle, mkdir, open } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/config/settings.js';
import { type Checkpoint, checkpointLine } from '../chain/checkpoint.js';
import { checkpointsOfLines, type KeptCheckpoint } from '../chain/checkpoint-sources.js';

/** Checkpoints outside the database: SOKUHO_DATA_DIR/checkpoints/<organisation>.ndjson, only ever added to. */
@Injectable()
export class CheckpointFile {
  private readonly folder: string;
  /** Which file of which machine this is: every process with a data directory of its own keeps one. */
  readonly place: string;

  constructor(settings: Settings) {
    this.folder = resolve(settings.SOKUHO_DATA_DIR, 'checkpoints');
    this.place = `${hostname()}:${this.folder}`;
  }

  pathOf(organisationId: string): string {
    return join(this.folder, `${organisationId}.ndjson`);
  }

  /** In the order in which they were written; nothing when there is no file. */
  async *read(organisationId: string): AsyncGenerator<KeptCheckpoint> {
    const file = await open(this.pathOf(organisationId)).catch(absent);
    if (file === null) return;
    // The lines close the file at their end, and also when whoever reads stops before it.
    yield* checkpointsOfLines(file.readLines());
  }

  /** On the disk when it resolves. What a crash cut short was never kept, and is cut off. */
  async append(organisationId: string, checkpoints: readonly Checkpoint[]): Promise<void> {
    if (checkpoints.length === 0) return;
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const { O_APPEND, O_CREAT, O_RDWR } = constants;
    const file = await open(this.pathOf(organisationId), O_APPEND | O_CREAT | O_RDWR, 0o600);
    try {
      await cutOffHalfALine(file);
      await file.appendFile(checkpoints.map(checkpointLine).join(''));
      await file.sync();
    } finally {
      await file.close();
    }
  }
}

/** More than any line is long. */
const TAIL_BYTES = 4096;

const cutOffHalfALine = async (file: FileHandle): Promise<void> => {
  const { size } = await file.stat();
  const tail = Buffer.alloc(Math.min(size, TAIL_BYTES));
  await file.read(tail, 0, tail.length, size - tail.length);
  const half = tail.length - (tail.lastIndexOf(0x0a) + 1);
  if (half > 0) await file.truncate(size - half);
};

const absent = (error: unknown): null => {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
};
