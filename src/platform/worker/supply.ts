export interface Batch<T> {
  readonly items: readonly T[];
  /** There was no more to fetch. */
  readonly isLast: boolean;
}

export interface SupplyOptions<T> {
  readonly fetch: () => Promise<Batch<T>>;
  /** The next batch is fetched as soon as fewer than so many are left, so that nobody waits for it. */
  readonly few: number;
  /** After so many batches it ends, whatever there may still be. */
  readonly mostBatches: number;
}

/** Hands out one by one what is fetched in batches. */
export class Supply<T> {
  private readonly waiting: T[] = [];
  private fetching: Promise<void> | null = null;
  private batches = 0;
  private isOver = false;
  private failure: { readonly error: unknown } | null = null;

  constructor(private readonly options: SupplyOptions<T>) {}

  /** @returns undefined when there is no more, also after a batch that could not be fetched */
  async take(): Promise<T | undefined> {
    for (;;) {
      if (!this.isOver && this.waiting.length < this.options.few) this.fetching ??= this.refill();
      const next = this.waiting.shift();
      if (next !== undefined || this.fetching === null) return next;
      await this.fetching;
    }
  }

  /** Ends it. @returns what was fetched and not taken */
  async end(): Promise<readonly T[]> {
    this.isOver = true;
    await this.fetching;
    return this.waiting.splice(0);
  }

  /** @throws why a batch could not be fetched */
  throwFailure(): void {
    if (this.failure !== null) throw this.failure.error;
  }

  private async refill(): Promise<void> {
    try {
      const { items, isLast } = await this.options.fetch();
      this.batches += 1;
      this.waiting.push(...items);
      if (isLast || this.batches >= this.options.mostBatches) this.isOver = true;
    } catch (error) {
      this.failure = { error };
      this.isOver = true;
    } finally {
      this.fetching = null;
    }
  }
}
