import { type Checkpoint, checkpointLine, parseCheckpoint } from './checkpoint.js';

/** A checkpoint where it is kept, or a line that holds none. */
export type KeptCheckpoint =
  | { readonly kind: 'checkpoint'; readonly checkpoint: Checkpoint; readonly missingFrom: 'file' | 'database' | null }
  | { readonly kind: 'unreadable'; readonly line: number };

const kept = (checkpoint: Checkpoint, missingFrom: 'file' | 'database' | null = null): KeptCheckpoint => ({
  kind: 'checkpoint',
  checkpoint,
  missingFrom,
});

/** The checkpoints of lines of text; empty lines are passed over. */
export async function* checkpointsOfLines(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<KeptCheckpoint> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const checkpoint = parseCheckpoint(line);
    yield checkpoint === null ? { kind: 'unreadable', line: number } : kept(checkpoint);
  }
}

/**
 * The checkpoints of a file and of the database as one ascending stream, each at hand only while it is looked at. The
 * file holds every checkpoint up to its last, and up to `writtenThrough`, so one that only one side holds was removed from
 * the other; those after that are still to be written to it.
 */
export async function* mergeCheckpoints(
  file: AsyncIterator<KeptCheckpoint>,
  database: AsyncIterator<Checkpoint>,
  writtenThrough: number,
): AsyncGenerator<KeptCheckpoint> {
  let inFile = await nextOf(file);
  let inDatabase = await nextOf(database);
  while (inFile !== null || inDatabase !== null) {
    if (inFile?.kind === 'unreadable') {
      yield inFile;
      inFile = await nextOf(file);
      continue;
    }
    const left = inFile?.checkpoint.sequence ?? Infinity;
    const right = inDatabase?.sequence ?? Infinity;
    if (inFile !== null && left <= right) {
      yield kept(inFile.checkpoint, left < right ? 'database' : null);
    }
    if (inDatabase !== null && right <= left) {
      // What the two sides say alike is looked at once.
      const isSame = left === right && inFile !== null && alike(inFile.checkpoint, inDatabase);
      const isMissing = left !== right && (inFile !== null || right <= writtenThrough);
      if (!isSame) yield kept(inDatabase, isMissing ? 'file' : null);
    }
    if (left <= right) inFile = await nextOf(file);
    if (right <= left) inDatabase = await nextOf(database);
  }
}

const nextOf = async <T>(source: AsyncIterator<T>): Promise<T | null> => {
  const result = await source.next();
  return result.done === true ? null : result.value;
};

const alike = (one: Checkpoint, other: Checkpoint): boolean => checkpointLine(one) === checkpointLine(other);
