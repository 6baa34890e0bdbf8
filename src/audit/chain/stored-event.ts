import { createHash } from 'node:crypto';

/**
 * An entry of the record as the texts in which PostgreSQL has stored it: `detail` is jsonb's own text, `at` is UTC with
 * microseconds, hashes are hexadecimal. No value is parsed and written again, which could change it.
 */
export interface StoredEvent {
  readonly organisationId: string;
  readonly sequence: string;
  readonly at: string;
  readonly actor: string;
  readonly requestId: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly incidentId: string | null;
  /** SHA-256 of each part of what is recorded of the incident after this entry; null where the entry changes none. */
  readonly incidentState: string | null;
  readonly detail: string;
  /** 16 random bytes, so that nobody finds a removed detail by trying; null once the detail was removed. */
  readonly detailSalt: string | null;
  /** SHA-256 of the salt and the detail. It stays when they are removed. */
  readonly detailHash: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** The values of the canonical form, in this order; the detail is covered by a hash of its own. */
export const hashedFields = [
  'organisationId',
  'sequence',
  'at',
  'actor',
  'requestId',
  'action',
  'subjectType',
  'subjectId',
  'incidentId',
  'incidentState',
] as const satisfies readonly (keyof StoredEvent)[];

/** Its length in bytes stands before each text, so no two lists of values give the same bytes; a text never begins with '-'. */
const prefixed = (text: string | null): string => (text === null ? '-' : `${Buffer.byteLength(text)}:${text}`);

/**
 * The bytes of an entry that are hashed, without the previous hash.
 * @example canonicalForm({ … action: 'a.b', requestId: null … }) // '36:0193…1:7…-3:a.b…'
 */
export const canonicalForm = (event: StoredEvent): string =>
  hashedFields.map((field) => prefixed(event[field])).join('');

const sha256 = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** SHA-256 of three hashes: of the canonical form in UTF-8, of the detail, and of the entry before. Hexadecimal. */
export const hashOf = (event: StoredEvent): string =>
  createHash('sha256')
    .update(sha256(canonicalForm(event)))
    .update(event.detailHash, 'hex')
    .update(event.previousHash, 'hex')
    .digest('hex');

/** Whether the detail is the one whose hash is in the chain; null when it was removed, and its salt with it. */
export const hasItsDetail = ({ detail, detailSalt, detailHash }: StoredEvent): boolean | null =>
  detailSalt === null
    ? null
    : createHash('sha256').update(detailSalt, 'hex').update(detail, 'utf8').digest('hex') === detailHash;

/** What the first entry is chained to: the SHA-256 of the organisation's id. */
export const genesisHash = (organisationId: string): string => sha256(organisationId).toString('hex');

const mayBeNull: readonly string[] = ['requestId', 'incidentId', 'incidentState', 'detailSalt'];
const fields = [...hashedFields, 'detail', 'detailSalt', 'detailHash', 'previousHash', 'hash'] as const;

/** Whether something read from a file has the shape of a stored entry. */
export const isStoredEvent = (line: Readonly<Record<string, unknown>>): boolean =>
  fields.every((field) => typeof line[field] === 'string' || (line[field] === null && mayBeNull.includes(field))) &&
  /^-?\d{1,15}$/u.test(String(line['sequence'])) &&
  [line['detailHash'], line['previousHash'], line['hash']].every((hash) => /^[0-9a-f]{64}$/u.test(String(hash)));
