import { open, readFile } from 'node:fs/promises';
import type { Checkpoint } from '../chain/checkpoint.js';
import { checkpointsOfLines, type KeptCheckpoint } from '../chain/checkpoint-sources.js';
import type { ExportLine } from '../chain/export-line.js';
import type { StoredEvent } from '../chain/stored-event.js';
import { type ChainHead, type ChainReport, verifyChain } from '../chain/verify-chain.js';
import { publicKeysIn } from './public-keys.js';
import { exportLinesOf, NotAnExport } from './read-export.js';

export interface FilesToVerify {
  readonly exported: string;
  /** PEM, or the answer of GET /v1/audit/public-key. */
  readonly publicKey: string;
  /** Checkpoints kept elsewhere: the file of the data directory, or the lines of the mails. */
  readonly checkpoints: string | null;
}

async function* linesOf(path: string): AsyncGenerator<ExportLine> {
  yield* exportLinesOf((await open(path)).readLines());
}

async function* eventsOf(path: string): AsyncGenerator<StoredEvent> {
  for await (const line of linesOf(path)) if (line.kind === 'event') yield line;
}

interface AroundEvents {
  readonly organisationId: string;
  readonly head: ChainHead | null;
  readonly checkpoints: Checkpoint[];
}

/** A first pass for what stands around the entries; checkpoints are few. */
const aroundEvents = async (path: string): Promise<AroundEvents> => {
  let organisationId: string | null = null;
  let head: ChainHead | null = null;
  const checkpoints: Checkpoint[] = [];
  for await (const line of linesOf(path)) {
    if (line.kind === 'export') organisationId ??= line.organisationId;
    if (line.kind === 'end') head = { sequence: line.sequence, hash: line.hash };
    if (line.kind === 'checkpoint') checkpoints.push(line);
  }
  if (organisationId === null) throw new NotAnExport('The file is empty.');
  return { organisationId, head, checkpoints };
};

const bySequence = (a: Checkpoint, b: Checkpoint): number => a.sequence - b.sequence;

/** Every checkpoint in the order of its sequence, after the lines that hold none. */
async function* together(checkpoints: readonly Checkpoint[], elsewhere: string | null): AsyncGenerator<KeptCheckpoint> {
  const all = [...checkpoints];
  if (elsewhere !== null) {
    for await (const kept of checkpointsOfLines((await open(elsewhere)).readLines())) {
      if (kept.kind === 'unreadable') yield kept;
      else all.push(kept.checkpoint);
    }
  }
  for (const checkpoint of all.sort(bySequence)) yield { kind: 'checkpoint', checkpoint, missingFrom: null };
}

/**
 * Verifies an exported record with nothing but files.
 * @throws NotAnExport when the file is none
 */
export const verifyExportFile = async (files: FilesToVerify): Promise<ChainReport & { organisationId: string }> => {
  const { organisationId, head, checkpoints } = await aroundEvents(files.exported);
  const keys = publicKeysIn(await readFile(files.publicKey, 'utf8'));
  if (keys.size === 0) throw new NotAnExport(`${files.publicKey} holds no public key in PEM.`);
  const report = await verifyChain({
    organisationId,
    events: eventsOf(files.exported),
    checkpoints: together(checkpoints, files.checkpoints),
    keys,
    head,
  });
  return { organisationId, ...report };
};
