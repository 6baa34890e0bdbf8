import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checkpoint } from '../audit/chain/checkpoint.js';
import type { Signature } from '../platform/secrets/signing-keys.js';
import type { ExportedFile } from './deletion-export.js';

/** That an organisation was deleted, and what there was: counts and hashes, and nothing that anybody wrote. */
export interface DeletionProof {
  readonly kind: 'sokuho deletion';
  readonly version: 1;
  readonly organisationId: string;
  readonly deletedAt: string;
  /** The end of its record, as it was signed last. */
  readonly checkpoint: Checkpoint;
  readonly rows: Readonly<Record<string, number>>;
  readonly people: number;
  readonly exported: readonly ExportedFile[];
}

/** The proof as it is kept: the very text that was signed, and its signature. */
export const signedProof = (proof: DeletionProof, sign: (text: string) => Signature): string => {
  const text = JSON.stringify(proof);
  return `${JSON.stringify({ signed: text, algorithm: 'Ed25519', ...sign(text) })}\n`;
};

/** On its way: on the disk already, and not yet kept. */
export interface DraftedProof {
  /** Once the rows are gone. @returns where it is kept */
  keep(): Promise<string>;
}

/**
 * Puts it on the disk for SOKUHO_DATA_DIR/deletions/<organisation>.json. To be done before the rows go for good, so that a
 * disk that takes no proof stops the deletion.
 */
export const draftProof = async (dataDir: string, organisationId: string, proof: string): Promise<DraftedProof> => {
  const folder = join(dataDir, 'deletions');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${organisationId}.json`);
  const file = await open(`${path}.part`, 'w', 0o600);
  try {
    await file.writeFile(proof);
    await file.sync();
  } finally {
    await file.close();
  }
  return {
    keep: async () => {
      await rename(`${path}.part`, path);
      return path;
    },
  };
};
