import { createHash, type Hash, verify } from 'node:crypto';
import type { PublicKeys } from './checkpoint.js';
import type { StoredEvent } from './stored-event.js';

/** The entry that says what was removed. */
export const REMOVAL = 'incident.personal_data_removed';

/** What an entry holds in the place of a detail that was removed: which entry says so. */
const emptied = /^\{"emptiedBy": (\d{1,15})\}$/u;

/** What a removal says of the entries that it emptied. */
export interface Emptied {
  readonly entries: number;
  /** SHA-256, hexadecimal, of a line for each: its sequence and its hash. */
  readonly digest: string;
}

/** With the signature of the service, whose key nobody has who can only write into the database. */
export interface SignedRemoval extends Emptied {
  readonly keyId: string;
  /** Ed25519 over `removalText`, base64url. */
  readonly signature: string;
}

type Removal = Pick<StoredEvent, 'organisationId' | 'incidentId'> & { readonly sequence: number | string };

/** What is signed: seven lines, none of which can hold a line's end. */
export const removalText = (
  { organisationId, sequence, incidentId }: Removal,
  { entries, digest, keyId }: Omit<SignedRemoval, 'signature'>,
): string =>
  ['sokuho removal 1', organisationId, String(sequence), incidentId ?? '', String(entries), digest, keyId].join('\n');

interface Gathered {
  entries: number;
  readonly incidentIds: Set<string | null>;
  readonly hash: Hash;
}

const nothing = (): Gathered => ({ entries: 0, incidentIds: new Set(), hash: createHash('sha256') });

/**
 * Entries whose detail was removed. All else of them is still proven by their hash; that the detail was removed by the
 * service, and not by somebody with access to the database, is proven by the entry that removed it: it names the incident,
 * counts its entries, and is signed.
 */
export class EmptiedEntries {
  private readonly gathered = new Map<number, Gathered>();
  count = 0;

  /** @returns false when the entry does not say which later one removed its detail */
  take(event: StoredEvent): boolean {
    const said = emptied.exec(event.detail)?.[1];
    const by = Number(said);
    if (said === undefined || by <= Number(event.sequence) || event.action === REMOVAL) return false;
    const own = this.gathered.get(by) ?? nothing();
    own.entries += 1;
    own.incidentIds.add(event.incidentId);
    own.hash.update(`${event.sequence}:${event.hash}\n`);
    this.gathered.set(by, own);
    this.count += 1;
    return true;
  }

  /**
   * Looks at an entry that may be a removal.
   * @returns false when it emptied others than it says, entries of another incident, or is not signed by one of the keys
   */
  settle(event: StoredEvent, keys: PublicKeys): boolean {
    const own = this.gathered.get(Number(event.sequence));
    this.gathered.delete(Number(event.sequence));
    if (event.action !== REMOVAL) return own === undefined;
    const said = JSON.parse(event.detail) as Partial<SignedRemoval>;
    const { entries, incidentIds, hash } = own ?? nothing();
    const isOfIncident = event.incidentId !== null && [...incidentIds].every((id) => id === event.incidentId);
    return (
      isOfIncident && said.entries === entries && said.digest === hash.digest('hex') && isSigned(event, said, keys)
    );
  }

  /** What was gathered for one, for whoever writes the entry. */
  of(by: number): Emptied {
    const { entries, hash } = this.gathered.get(by) ?? nothing();
    return { entries, digest: hash.digest('hex') };
  }

  /** Sequences that entries name and at which no entry was. */
  get unsettled(): number[] {
    return [...this.gathered.keys()];
  }
}

const isSigned = (event: StoredEvent, said: Partial<SignedRemoval>, keys: PublicKeys): boolean => {
  const { entries, digest, keyId, signature } = said;
  const key = keys.get(String(keyId));
  if (key === undefined || entries === undefined || digest === undefined || keyId === undefined) return false;
  const text = removalText(event, { entries, digest, keyId });
  return verify(null, Buffer.from(text), key, Buffer.from(String(signature), 'base64url'));
};
