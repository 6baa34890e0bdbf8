import { verify } from 'node:crypto';
import type { PublicKeys } from '../../audit/chain/checkpoint.js';
import {
  MANIFEST,
  type PackedEntry,
  type PackManifest,
  type PackSignature,
  SIGNATURE,
  signedText,
} from '../pack/manifest.js';
import { NotAPack } from './open-pack.js';
import type { PackFault } from './pack-fault.js';

const unsigned = (detail: string): PackFault[] => [{ entry: MANIFEST, kind: 'unsigned', detail }];

const parsed = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
};

const isEntry = ({ path, sha256 }: Partial<PackedEntry>): boolean =>
  typeof path === 'string' && typeof sha256 === 'string' && /^[0-9a-f]{64}$/u.test(sha256);

/** @throws NotAPack when it is no manifest of this version */
export const manifestOf = (bytes: Buffer): PackManifest => {
  const manifest = parsed(bytes) as PackManifest | null;
  const isShaped =
    manifest?.kind === ('sokuho evidence pack' as string) &&
    manifest.version === (1 as number) &&
    Array.isArray(manifest.entries) &&
    manifest.entries.every(isEntry);
  if (!isShaped) throw new NotAPack(`${MANIFEST} is no manifest of an evidence pack of version 1.`);
  return manifest;
};

/** Whether the manifest is the one that was signed. */
export const signatureFaults = (manifest: Buffer, signature: Buffer | null, keys: PublicKeys): PackFault[] => {
  const signed = signature === null ? null : (parsed(signature) as Partial<PackSignature> | null);
  if (typeof signed?.keyId !== 'string' || typeof signed.signature !== 'string') {
    return unsigned(`${SIGNATURE} holds no signature.`);
  }
  const key = keys.get(signed.keyId);
  if (key === undefined)
    return unsigned(`It is signed with the key ${signed.keyId}, whose public half is not at hand.`);
  const bytes = Buffer.from(signed.signature, 'base64url');
  return verify(null, Buffer.from(signedText(manifest, signed.keyId)), key, bytes)
    ? []
    : unsigned(`It is not what was signed with the key ${signed.keyId}: the list of entries was altered.`);
};
