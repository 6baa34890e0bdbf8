import { AsyncLocalStorage } from 'node:async_hooks';
import type { Tx } from './tx.js';

/** A transaction that the use cases of one request join, so that what they did is kept together with its answer. */
export class SharedWork {
  private failure: { readonly error: unknown } | null = null;
  private isOver = false;

  constructor(private readonly tx: Tx) {}

  isOf(organisationId: string): boolean {
    return !this.isOver && this.tx.organisationId === organisationId;
  }

  /** Runs a use case in it. One that failed takes all of it back, also where somebody catches what it threw. */
  async join<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      const result = await work(this.tx);
      const failure = await this.tx.firstFailure();
      if (failure !== undefined) throw failure as Error;
      return result;
    } catch (error) {
      this.failure ??= { error };
      throw error;
    }
  }

  /** From here on `run` opens a transaction of its own again. @throws what a use case threw and somebody caught */
  end(): void {
    this.isOver = true;
    if (this.failure !== null) throw this.failure.error;
  }
}

/** The shared transaction of the request that is being worked on, where there is one. */
export const sharedWork = new AsyncLocalStorage<SharedWork>();
