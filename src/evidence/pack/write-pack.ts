import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Signature } from '../../platform/secrets/signing-keys.js';
import {
  MANIFEST,
  type PackedEntry,
  type PackManifest,
  type PackSignature,
  SIGNATURE,
  signedText,
} from './manifest.js';
import { zipTime } from '../../platform/clock/zip-time.js';

/** One entry of a pack, opened when its turn comes. */
export interface PackPart {
  readonly path: string;
  readonly content: () => AsyncIterable<string | Buffer> | Iterable<string | Buffer>;
}

export interface PackToWrite {
  readonly about: Omit<PackManifest, 'entries'>;
  readonly parts: AsyncIterable<PackPart>;
  readonly keyId: string;
  readonly sign: (text: string) => Signature;
  readonly at: Date;
}

/**
 * The pack as a ZIP, made as it is taken: one entry at a time, each hashed on its way, the signed manifest last. When a
 * part fails the stream fails, and what was taken until then is no ZIP.
 */
export function packStream(pack: PackToWrite): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  const gone = finished(out).then(() => {
    throw new Error('Whoever was taking the pack has gone.');
  });
  gone.catch(() => undefined);
  fill(zip, pack, gone).catch((error: unknown) => out.destroy(error as Error));
  return out;
}

async function fill(zip: ZipFile, { about, parts, keyId, sign, at }: PackToWrite, gone: Promise<never>): Promise<void> {
  const entries: PackedEntry[] = [];
  for await (const part of parts) entries.push(await add(zip, part, at, gone));
  const manifest = Buffer.from(`${JSON.stringify({ ...about, entries } satisfies PackManifest, null, 2)}\n`);
  const signature: PackSignature = { algorithm: 'Ed25519', ...sign(signedText(manifest, keyId)) };
  zip.addBuffer(manifest, MANIFEST, zipTime(at));
  zip.addBuffer(Buffer.from(`${JSON.stringify(signature)}\n`), SIGNATURE, zipTime(at));
  zip.end();
}

async function add(zip: ZipFile, { path, content }: PackPart, at: Date, gone: Promise<never>): Promise<PackedEntry> {
  const hash = createHash('sha256');
  let size = 0;
  const source = Readable.from(
    (async function* () {
      for await (const chunk of content()) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        hash.update(bytes);
        size += bytes.length;
        yield bytes;
      }
    })(),
    { objectMode: false },
  );
  zip.addReadStream(source, path, zipTime(at));
  await Promise.race([finished(source), gone]).catch((error: unknown) => {
    source.destroy();
    throw error;
  });
  return { path, size, sha256: hash.digest('hex') };
}
