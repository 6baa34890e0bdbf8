import type { DomainError } from '../http/domain-error.js';

export interface FairQueueOptions {
  /** How many work at once. */
  readonly size: number;
  /** How many of these one holder may be, also when nobody else wants to, since somebody may the next moment. */
  readonly share: number;
  /** So many of the last places are left for holders that have less than so many. */
  readonly reserve?: number;
  /** What one holder may have waiting; more of it is refused at once. */
  readonly maxWaiting: number;
  /** Longest wait for a turn. Longer, and the caller has given up. */
  readonly waitMs: number;
  /** Told to whoever waits too long, or too many times. */
  readonly refusal: () => DomainError;
}

export type WaitingBounds = Pick<FairQueueOptions, 'maxWaiting' | 'waitMs'>;

interface Waiting {
  readonly begin: () => void;
}

/** Places for work of many holders (organisations): each has a share, and those that wait take turns by holder. */
export class FairQueue {
  private readonly held = new Map<string, number>();
  /** In the order of turns: who was served goes to the end. */
  private readonly waiting = new Map<string, Waiting[]>();
  private free: number;

  constructor(private readonly options: FairQueueOptions) {
    this.free = options.size;
  }

  /** Does the work once it is its holder's turn. @throws the refusal, or what the work throws */
  async hold<T>(holder: string, work: () => Promise<T>, bounds?: WaitingBounds): Promise<T> {
    const giveBack = await this.take(holder, bounds);
    try {
      return await work();
    } finally {
      giveBack();
    }
  }

  /** Waits for a turn. @returns what gives the place back. @throws the refusal */
  async take(holder: string, bounds: WaitingBounds = this.options): Promise<() => void> {
    if (this.mayTake(holder)) this.count(holder, 1);
    else await this.turnOf(holder, bounds);
    return () => {
      this.count(holder, -1);
      this.serve();
    };
  }

  private mayTake(holder: string): boolean {
    const { share, reserve = 0 } = this.options;
    const held = this.held.get(holder) ?? 0;
    return held < share && this.free > (held < reserve ? 0 : reserve);
  }

  private count(holder: string, change: 1 | -1): void {
    this.free -= change;
    const held = (this.held.get(holder) ?? 0) + change;
    if (held === 0) this.held.delete(holder);
    else this.held.set(holder, held);
  }

  private turnOf(holder: string, { maxWaiting, waitMs }: WaitingBounds): Promise<void> {
    const queue = this.waiting.get(holder) ?? [];
    if (queue.length >= maxWaiting) throw this.options.refusal();
    return new Promise((resolve, reject) => {
      const turn: Waiting = {
        begin: () => {
          clearTimeout(late);
          resolve();
        },
      };
      const late = setTimeout(() => {
        this.leave(holder, turn);
        reject(this.options.refusal());
      }, waitMs).unref();
      this.waiting.set(holder, [...queue, turn]);
    });
  }

  private leave(holder: string, turn: Waiting): void {
    const left = (this.waiting.get(holder) ?? []).filter((other) => other !== turn);
    if (left.length === 0) this.waiting.delete(holder);
    else this.waiting.set(holder, left);
  }

  private serve(): void {
    for (const [holder, [next]] of this.waiting) {
      if (next === undefined || !this.mayTake(holder)) continue;
      this.leave(holder, next);
      const others = this.waiting.get(holder);
      if (others !== undefined) {
        this.waiting.delete(holder);
        this.waiting.set(holder, others);
      }
      this.count(holder, 1);
      next.begin();
      return;
    }
  }
}
