import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { buffer, text } from 'node:stream/consumers';
import type { Entry } from 'yauzl';
import type { PublicKeys } from '../../audit/chain/checkpoint.js';
import { publicKeysIn } from '../../audit/offline/public-keys.js';
import { AUDIT_EXTRACT, INCIDENT_STATE, MANIFEST, type PackManifest, SIGNATURE } from '../pack/manifest.js';
import { NotAPack, type OpenedPack, openPack } from './open-pack.js';
import type { PackFault } from './pack-fault.js';
import { DraftVersions } from './verify-drafts.js';
import { extractFaults } from './verify-extract.js';
import { manifestOf, signatureFaults } from './verify-manifest.js';

export interface PackReport {
  readonly valid: boolean;
  readonly organisationId: string;
  readonly incidentId: string;
  readonly madeAt: string;
  readonly entries: number;
  readonly faults: readonly PackFault[];
}

/**
 * Verifies an evidence pack with nothing but the file and the public key.
 *
 * @param publicKey path of a file: PEM, or the answer of GET /v1/audit/public-key
 * @throws NotAPack when it cannot be told
 */
export const verifyPack = async (path: string, publicKey: string): Promise<PackReport> => {
  const keys = publicKeysIn(await readFile(publicKey, 'utf8'));
  if (keys.size === 0) throw new NotAPack(`${publicKey} holds no public key in PEM.`);
  const pack = await openPack(path);
  try {
    return await verified(pack, keys);
  } finally {
    pack.close();
  }
};

const verified = async (pack: OpenedPack, keys: PublicKeys): Promise<PackReport> => {
  const bytesOf = async (name: string): Promise<Buffer | null> => {
    const entry = pack.entries.find(({ fileName }) => fileName === name);
    return entry === undefined ? null : buffer(await pack.read(entry));
  };
  const bytes = await bytesOf(MANIFEST);
  if (bytes === null)
    throw new NotAPack(`It holds no ${MANIFEST}: either it is no evidence pack, or that was removed.`);
  const manifest = manifestOf(bytes);
  const faults = [
    ...signatureFaults(bytes, await bytesOf(SIGNATURE), keys),
    ...listFaults(pack.entries, manifest),
    ...(await contentFaults(pack, manifest)),
  ];
  // What was altered says nothing of the record any more.
  if (faults.length === 0) faults.push(...(await recordFaults(pack, keys)));
  const { organisationId, incidentId, madeAt, entries } = manifest;
  return { valid: faults.length === 0, organisationId, incidentId, madeAt, entries: entries.length, faults };
};

/** Names that are missing, or that nobody put there. */
const listFaults = (entries: readonly Entry[], manifest: PackManifest): PackFault[] => {
  const told = [...manifest.entries.map(({ path }) => path), MANIFEST, SIGNATURE];
  const found = entries.map(({ fileName }) => fileName);
  const removed = told.filter((name) => !found.includes(name));
  const added = found.filter((name, index) => !told.includes(name) || found.indexOf(name) !== index);
  return [
    ...removed.map((entry): PackFault => ({ entry, kind: 'removed', detail: 'The manifest names it; it is gone.' })),
    ...added.map((entry): PackFault => ({
      entry,
      kind: 'added',
      detail: 'It is there, or there twice, and the manifest says not.',
    })),
  ];
};

const contentFaults = async (pack: OpenedPack, manifest: PackManifest): Promise<PackFault[]> => {
  const faults: PackFault[] = [];
  const told = new Map(manifest.entries.map(({ path, sha256 }) => [path, sha256]));
  for (const entry of pack.entries) {
    const sha256 = told.get(entry.fileName);
    if (sha256 === undefined || (await hashOf(pack, entry)) === sha256) continue;
    faults.push({ entry: entry.fileName, kind: 'altered', detail: 'Its SHA-256 is not the one in the manifest.' });
  }
  return faults;
};

/** Null when its bytes cannot even be unpacked. */
const hashOf = async (pack: OpenedPack, entry: Entry): Promise<string | null> => {
  const hash = createHash('sha256');
  try {
    for await (const chunk of await pack.read(entry)) hash.update(chunk as Buffer);
  } catch {
    return null;
  }
  return hash.digest('hex');
};

/** Whether the record and the drafts agree with themselves, as they were when the pack was made. */
const recordFaults = async (pack: OpenedPack, keys: PublicKeys): Promise<PackFault[]> => {
  const faults: PackFault[] = [];
  const versions = new DraftVersions();
  const inFolder = pack.entries.filter(({ fileName }) => /^drafts\/.*\.json$/u.test(fileName));
  for (const entry of inFolder) faults.push(...versions.look(entry.fileName, await text(await pack.read(entry))));
  const named = (name: string) => pack.entries.find(({ fileName }) => fileName === name);
  const [filings, extract, state] = [named('filings.json'), named(AUDIT_EXTRACT), named(INCIDENT_STATE)];
  if (filings !== undefined) faults.push(...versions.compareWith('filings.json', await text(await pack.read(filings))));
  if (extract !== undefined) {
    // Before the lines begin to come, since they wait for nobody.
    const texts = state === undefined ? null : (JSON.parse(await text(await pack.read(state))) as string[]);
    const lines = createInterface({ input: await pack.read(extract), crlfDelay: Infinity });
    for await (const fault of extractFaults(lines, keys, texts)) faults.push(fault);
  }
  return faults;
};
