import { createHash } from 'node:crypto';
import type { Checkpoint } from '../../audit/chain/checkpoint.js';

/** Names of the two entries that vouch for all others. */
export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'manifest.sig';
export const AUDIT_EXTRACT = 'audit/extract.ndjson';
export const INCIDENT_STATE = 'audit/state.json';

export interface PackedEntry {
  readonly path: string;
  /** Bytes, unpacked. */
  readonly size: number;
  /** Of the unpacked bytes, hexadecimal. */
  readonly sha256: string;
}

/** What a pack holds: the last entry but one, since the others are hashed while they leave. */
export interface PackManifest {
  readonly kind: 'sokuho evidence pack';
  readonly version: 1;
  readonly organisationId: string;
  readonly incidentId: string;
  /** RFC 3339, Japan time. */
  readonly madeAt: string;
  /** The end of the record when the pack was made. */
  readonly checkpoint: Checkpoint;
  readonly entries: readonly PackedEntry[];
}

export interface PackSignature {
  readonly algorithm: 'Ed25519';
  readonly keyId: string;
  /** Over `signedText`, base64url. */
  readonly signature: string;
}

/** What is signed: three lines, none after the last. Its first line keeps a signature of a pack from passing for another's. */
export const signedText = (manifest: Buffer, keyId: string): string =>
  ['sokuho evidence pack 1', createHash('sha256').update(manifest).digest('hex'), keyId].join('\n');
