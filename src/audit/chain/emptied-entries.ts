import { createHash, type Hash } from 'node:crypto';
import { hashOf, type StoredEvent } from './stored-event.js';

/** The entry that says what was removed, and vouches for what it left. */
export const REMOVAL = 'incident.personal_data_removed';

/** What an entry holds in the place of a detail that was removed: which entry says so. */
const emptied = /^\{"emptiedBy": (\d{1,15})\}$/u;

/** What a removal says of the entries that it emptied. */
export interface Emptied {
  readonly entries: number;
  /** SHA-256, hexadecimal, of a line for each: its sequence, its hash, and the hash of what was left of it. */
  readonly digest: string;
}

interface Gathered {
  entries: number;
  readonly hash: Hash;
}

/**
 * Entries whose detail was removed are no longer what their hash was made from. Each names the entry that removed it; that
 * one holds a digest of all of them as it left them, and is itself in the chain. So what was left is vouched for again.
 */
export class EmptiedEntries {
  private readonly gathered = new Map<number, Gathered>();
  count = 0;

  /** @returns false when the entry does not say that it was emptied */
  take(event: StoredEvent): boolean {
    const said = emptied.exec(event.detail)?.[1];
    const by = Number(said);
    if (said === undefined || by <= Number(event.sequence)) return false;
    const own = this.gathered.get(by) ?? { entries: 0, hash: createHash('sha256') };
    own.entries += 1;
    own.hash.update(`${event.sequence}:${event.hash}:${hashOf(event)}\n`);
    this.gathered.set(by, own);
    this.count += 1;
    return true;
  }

  /** @returns false when the entry emptied others than it says, or others do not stand as it left them */
  settle({ sequence, action, detail }: StoredEvent): boolean {
    const own = this.gathered.get(Number(sequence));
    this.gathered.delete(Number(sequence));
    if (own === undefined && action !== REMOVAL) return true;
    const said = action === REMOVAL ? (JSON.parse(detail) as Partial<Emptied>) : {};
    return said.entries === (own?.entries ?? 0) && (own === undefined || said.digest === own.hash.digest('hex'));
  }

  /** What was gathered for one, for whoever writes the entry. */
  of(by: number): Emptied {
    const own = this.gathered.get(by);
    return { entries: own?.entries ?? 0, digest: (own?.hash ?? createHash('sha256')).digest('hex') };
  }

  /** Sequences that entries name and at which no entry was. */
  get unsettled(): number[] {
    return [...this.gathered.keys()];
  }
}
