import { type KeyObject, verify } from 'node:crypto';

/** The end of a chain at a moment, signed: whoever holds it can tell whether what lies before it was rewritten. */
export interface Checkpoint {
  readonly organisationId: string;
  readonly sequence: number;
  /** Of the entry with this sequence, hexadecimal. */
  readonly hash: string;
  /** RFC 3339 in UTC, milliseconds. */
  readonly at: string;
  readonly keyId: string;
  /** Ed25519 over `signedText`, base64url. */
  readonly signature: string;
}

/** Public keys by their key id. */
export type PublicKeys = ReadonlyMap<string, KeyObject>;

/** What is signed: six lines, none of which can hold a line's end. */
export const signedText = (checkpoint: Omit<Checkpoint, 'signature'>): string =>
  [
    'sokuho checkpoint 1',
    checkpoint.organisationId,
    String(checkpoint.sequence),
    checkpoint.hash,
    checkpoint.at,
    checkpoint.keyId,
  ].join('\n');

/** 'unknown_key' when there is no key to tell by. */
export const judgeSignature = (checkpoint: Checkpoint, keys: PublicKeys): 'good' | 'bad' | 'unknown_key' => {
  const key = keys.get(checkpoint.keyId);
  if (key === undefined) return 'unknown_key';
  const signature = Buffer.from(checkpoint.signature, 'base64url');
  return verify(null, Buffer.from(signedText(checkpoint)), key, signature) ? 'good' : 'bad';
};

/** One line of a checkpoint file, with the line's end. */
export const checkpointLine = ({ organisationId, sequence, hash, at, keyId, signature }: Checkpoint): string =>
  `${JSON.stringify({ organisationId, sequence, hash, at, keyId, signature })}\n`;

const shapes: Readonly<Record<Exclude<keyof Checkpoint, 'sequence'>, RegExp>> = {
  organisationId: /^[0-9a-f-]{36}$/u,
  hash: /^[0-9a-f]{64}$/u,
  at: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u,
  keyId: /^[0-9a-f]{16}$/u,
  signature: /^[\w-]{86}$/u,
};

/** The checkpoint of a line; null when the line holds none. */
export const parseCheckpoint = (line: string): Checkpoint | null => {
  try {
    const value = JSON.parse(line) as Record<string, unknown>;
    const isShaped = Object.entries(shapes).every(([field, shape]) => shape.test(String(value[field])));
    return isShaped && Number.isSafeInteger(value['sequence']) ? (value as unknown as Checkpoint) : null;
  } catch {
    return null;
  }
};
