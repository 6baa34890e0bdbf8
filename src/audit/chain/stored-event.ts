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
  readonly detail: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** The values that the hash covers, in this order. */
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
  'detail',
] as const satisfies readonly (keyof StoredEvent)[];

/** Its length in bytes stands before each text, so no two lists of values give the same bytes; a text never begins with '-'. */
const prefixed = (text: string | null): string => (text === null ? '-' : `${Buffer.byteLength(text)}:${text}`);

/**
 * The bytes of an entry that are hashed, without the previous hash.
 * @example canonicalForm({ … action: 'a.b', requestId: null … }) // '36:0193…1:7…-3:a.b…'
 */
export const canonicalForm = (event: StoredEvent): string =>
  hashedFields.map((field) => prefixed(event[field])).join('');

/** SHA-256 of the canonical form in UTF-8 and the previous hash, hexadecimal. */
export const hashOf = (event: StoredEvent): string =>
  createHash('sha256').update(canonicalForm(event), 'utf8').update(event.previousHash, 'hex').digest('hex');

/** What the first entry is chained to: the SHA-256 of the organisation's id. */
export const genesisHash = (organisationId: string): string =>
  createHash('sha256').update(organisationId, 'utf8').digest('hex');
