import { TryLater } from '../http/domain-error.js';

/** Longest wait for a connection. Longer, and the caller has given up. */
const WAIT_MS = 10_000;

/** What one organisation may have waiting; more of it is refused at once. */
const MAX_WAITING = 100;

/** What anybody may hold of the last connections, so that some are left for who has none. */
const MODEST = 2;

interface Waiting {
  readonly begin: () => void;
}

/** Told to try again: all connections that one organisation may hold are at work, and have been for a while. */
export const tooBusy = (): TryLater =>
  new TryLater(
    'unavailable',
    {
      ja: '組織の処理が混み合っています。何も変更されていません。しばらくしてから送り直してください。',
      en: 'Your organisation has too much under way. Nothing was changed. Try again in a while.',
    },
    5,
  );

/**
 * Who may use a connection of the pool, and when. No organisation holds more than its share, also when nobody else wants
 * one, since somebody may want one the next moment; those that wait take turns by organisation.
 */
export class ConnectionShares {
  private readonly share: number;
  private readonly reserve: number;
  private readonly held = new Map<string, number>();
  /** In the order of turns: who was served goes to the end. */
  private readonly waiting = new Map<string, Waiting[]>();
  private free: number;

  /** @param size connections of the pool */
  constructor(
    size: number,
    private readonly waitMs = WAIT_MS,
  ) {
    this.free = size;
    this.share = Math.max(1, Math.floor(size / 2));
    this.reserve = size >= 2 * MODEST ? MODEST : 0;
  }

  /**
   * Waits for a turn.
   * @returns what gives the connection back
   * @throws TryLater when it took too long, or too many wait already
   */
  async take(holder: string): Promise<() => void> {
    if (this.mayTake(holder)) this.count(holder, 1);
    else await this.turnOf(holder);
    return () => {
      this.count(holder, -1);
      this.serve();
    };
  }

  private mayTake(holder: string): boolean {
    const held = this.held.get(holder) ?? 0;
    return held < this.share && this.free > (held < MODEST ? 0 : this.reserve);
  }

  private count(holder: string, change: 1 | -1): void {
    this.free -= change;
    const held = (this.held.get(holder) ?? 0) + change;
    if (held === 0) this.held.delete(holder);
    else this.held.set(holder, held);
  }

  private turnOf(holder: string): Promise<void> {
    const queue = this.waiting.get(holder) ?? [];
    if (queue.length >= MAX_WAITING) throw tooBusy();
    return new Promise((resolve, reject) => {
      const turn: Waiting = {
        begin: () => {
          clearTimeout(late);
          resolve();
        },
      };
      const late = setTimeout(() => {
        this.leave(holder, turn);
        reject(tooBusy());
      }, this.waitMs).unref();
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
