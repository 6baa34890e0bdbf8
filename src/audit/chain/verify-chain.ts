import { type Checkpoint, judgeSignature, type PublicKeys } from './checkpoint.js';
import type { KeptCheckpoint } from './checkpoint-sources.js';
import { type ChainFault, FaultList } from './fault.js';
import { EmptiedEntries } from './emptied-entries.js';
import { faultsOfEntry } from './entry-faults.js';
import { genesisHash, type StoredEvent } from './stored-event.js';

export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

export interface ChainToVerify {
  readonly organisationId: string;
  /** In the order of their sequence. */
  readonly events: AsyncIterable<StoredEvent>;
  /** In the order of their sequence. */
  readonly checkpoints: AsyncIterator<KeptCheckpoint>;
  readonly keys: PublicKeys;
  /** Null when there is none, which is a fault. */
  readonly head: ChainHead | null;
}

export interface ChainReport {
  readonly valid: boolean;
  /** First and last sequence found; 0 when there is no entry. */
  readonly from: number;
  readonly to: number;
  readonly checkpointsChecked: number;
  /** The last entry that a good checkpoint vouches for; 0 when there is none. */
  readonly signedThrough: number;
  /** Entries whose detail was removed when a period of keeping had passed, each vouched for by the entry that says so. */
  readonly emptied: number;
  readonly faultCount: number;
  readonly faults: readonly ChainFault[];
}

/** Walks a chain once, beside its checkpoints, keeping only the entry before. */
class ChainWalk {
  private readonly faults = new FaultList();
  private readonly emptied = new EmptiedEntries();
  private first = 0;
  private last = 0;
  private lastHash: string;
  private signedThrough = 0;
  private checked = 0;
  private lastCheckpoint = 0;
  /** After a checkpoint that does not match, none of the later ones can, until one does. */
  private isRewritten = false;
  private next: IteratorResult<KeptCheckpoint, unknown> | null = null;

  constructor(private readonly chain: ChainToVerify) {
    this.lastHash = genesisHash(chain.organisationId);
  }

  async walk(): Promise<ChainReport> {
    for await (const event of this.chain.events) {
      const sequence = Number(event.sequence);
      await this.takeCheckpoints(sequence - 1, null);
      this.look(event, sequence);
      await this.takeCheckpoints(sequence, event);
    }
    await this.takeCheckpoints(Infinity, null);
    this.lookAtEnd();
    return {
      valid: this.faults.count === 0,
      from: this.first,
      to: this.last,
      checkpointsChecked: this.checked,
      signedThrough: this.signedThrough,
      emptied: this.emptied.count,
      faultCount: this.faults.count,
      faults: this.faults.listed,
    };
  }

  private look(event: StoredEvent, sequence: number): void {
    const expected = this.last + 1;
    if (this.first === 0) this.first = sequence;
    for (const detail of faultsOfEntry(event, this.emptied, this.chain.keys))
      this.faults.add('altered', sequence, detail);
    if (sequence < expected) {
      this.faults.add('unexpected', sequence, `Entry ${sequence} stands before the first of the chain, or twice.`);
      return;
    }
    if (sequence > expected) {
      this.missing(expected, sequence - 1);
    } else if (event.previousHash !== this.lastHash) {
      const detail =
        this.last === 0
          ? 'Entry 1 is not chained to the beginning of this chain.'
          : `Entry ${sequence} is chained to another entry than the ${this.last} that stands here: one of the two was replaced.`;
      this.faults.add('broken_link', Math.max(this.last, 1), detail, sequence);
    }
    this.last = sequence;
    this.lastHash = event.hash;
  }

  /** Looks at the checkpoints up to a sequence; `event` is the entry that stands there, if one does. */
  private async takeCheckpoints(through: number, event: StoredEvent | null): Promise<void> {
    for (;;) {
      this.next ??= await this.chain.checkpoints.next();
      if (this.next.done === true) return;
      const kept = this.next.value;
      if (kept.kind === 'unreadable') {
        this.faults.add('unreadable', this.last, `Line ${kept.line} of the checkpoints holds no checkpoint.`);
      } else {
        if (kept.checkpoint.sequence > through) return;
        this.takeCheckpoint(kept.checkpoint, kept.missingFrom, event);
      }
      this.next = null;
    }
  }

  private takeCheckpoint(checkpoint: Checkpoint, missingFrom: string | null, event: StoredEvent | null): void {
    const { sequence, keyId, organisationId } = checkpoint;
    if (missingFrom !== null) {
      this.faults.add(
        'checkpoint_removed',
        sequence,
        `The checkpoint of entry ${sequence} is gone from the ${missingFrom}.`,
      );
    }
    const judged = judgeSignature(checkpoint, this.chain.keys);
    if (judged === 'unknown_key') {
      this.faults.add(
        'checkpoint_unknown_key',
        sequence,
        `The checkpoint of entry ${sequence} is signed with the key ${keyId}, whose public half is not at hand.`,
      );
      return;
    }
    if (judged === 'bad' || organisationId !== this.chain.organisationId) {
      this.faults.add(
        'checkpoint_invalid',
        sequence,
        `The checkpoint of entry ${sequence} was not signed by the key ${keyId} for this organisation.`,
      );
      return;
    }
    if (sequence < this.lastCheckpoint) {
      this.faults.add(
        'checkpoint_out_of_order',
        sequence,
        `The checkpoint of entry ${sequence} stands after that of ${this.lastCheckpoint}.`,
      );
      return;
    }
    if (sequence > this.lastCheckpoint) this.checked += 1;
    this.lastCheckpoint = sequence;
    this.compare(checkpoint, event);
  }

  private compare({ sequence, hash }: Checkpoint, event: StoredEvent | null): void {
    // An entry that is gone is told of as missing.
    if (event === null || Number(event.sequence) !== sequence) return;
    if (event.hash === hash) {
      this.signedThrough = sequence;
      this.isRewritten = false;
    } else if (!this.isRewritten) {
      this.isRewritten = true;
      const since = this.signedThrough + 1;
      const which =
        since === sequence
          ? `Entry ${sequence} was rewritten`
          : `One or more of the entries ${since} to ${sequence} were rewritten`;
      this.faults.add(
        'rewritten',
        since,
        `${which}: their hashes agree with each other, but not with the checkpoint of entry ${sequence}.`,
        sequence,
      );
    }
  }

  private lookAtEnd(): void {
    for (const by of this.emptied.unsettled)
      this.faults.add('altered', by, `Entries say that entry ${by} removed their detail, and it does not say so.`);
    const { head } = this.chain;
    const signed = this.lastCheckpoint;
    const told = Math.max(signed, head?.sequence ?? 0);
    if (told > this.last) this.missing(this.last + 1, told);
    if (head === null) {
      this.faults.add('head_missing', this.last, 'The row that says where the chain ends is gone.');
    } else if (head.sequence < this.last) {
      this.faults.add(
        'after_head',
        head.sequence + 1,
        `The chain ends at ${head.sequence}, but entries stand after it.`,
        this.last,
      );
    } else if (head.sequence === this.last && head.hash !== this.lastHash) {
      this.faults.add('head_differs', this.last, `Entry ${this.last} is not the one at which the chain was left.`);
    }
    if (head !== null && head.sequence < signed) {
      this.faults.add(
        'head_differs',
        signed,
        `The chain was set back: it ends at ${head.sequence}, but was signed at ${signed}.`,
      );
    }
  }

  private missing(from: number, through: number): void {
    const which = from === through ? `Entry ${from} is` : `Entries ${from} to ${through} are`;
    this.faults.add('missing', from, `${which} gone.`, through);
  }
}

/**
 * Whether a chain is whole and is what was signed. Takes the same memory however long the chain is.
 * The chain alone shows what was altered by somebody who left the hashes as they were; only checkpoints show what was
 * rewritten by somebody who made all hashes anew.
 */
export const verifyChain = (chain: ChainToVerify): Promise<ChainReport> => new ChainWalk(chain).walk();
