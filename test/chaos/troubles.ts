import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseProxy } from '../support/database-proxy.js';
import type { Pooler } from '../support/pooler.js';
import type { Disruptions } from './account.js';
import type { ChaosDatabase } from './database.js';

/** What can go wrong between the processes and their database; one at a time. */
export const troubles = ['restarted', 'crashed', 'frozen', 'pooler killed', 'cut off', 'silent'] as const;
export type Trouble = (typeof troubles)[number];

interface Parts {
  readonly database: ChaosDatabase;
  /** Null where pgbouncer is not installed; then all connections are cut instead. */
  readonly pooler: Pooler | null;
  readonly proxies: readonly DatabaseProxy[];
  readonly between: (least: number, most: number) => number;
  /** Longest time for which the database stands still, in ms. */
  readonly longestFreezeMs: number;
}

/** The troubles in an order of chance, each of them once before any comes again. */
export class Troubles {
  readonly outages: Disruptions['outages'][number][] = [];
  readonly counts = Object.fromEntries(troubles.map((trouble) => [trouble, 0])) as Record<Trouble, number>;
  private bag: Trouble[] = [];

  constructor(private readonly parts: Parts) {}

  /** Whether each has come. */
  get isRound(): boolean {
    return Object.values(this.counts).every((count) => count > 0);
  }

  async next(): Promise<Trouble> {
    const { between } = this.parts;
    if (this.bag.length === 0) this.bag = [...troubles];
    const [trouble = 'cut off'] = this.bag.splice(Math.floor(between(0, this.bag.length)), 1);
    const fromMs = performance.now();
    await this.ways[trouble]();
    this.outages.push({ fromMs, toMs: performance.now() });
    this.counts[trouble] += 1;
    return trouble;
  }

  private readonly ways: Readonly<Record<Trouble, () => Promise<void> | void>> = {
    restarted: async () => {
      await this.parts.database.stop();
      await this.away();
      await this.parts.database.start();
    },
    crashed: async () => {
      await this.parts.database.crash();
      await this.away();
      await this.parts.database.start();
    },
    frozen: async () => {
      const { database, between, longestFreezeMs } = this.parts;
      await database.freeze();
      try {
        await pause(between(5_000, longestFreezeMs));
      } finally {
        database.thaw();
      }
    },
    'pooler killed': async () => {
      const { pooler } = this.parts;
      if (pooler === null) {
        this.cutOff();
        return;
      }
      await pooler.kill();
      await this.away();
      await pooler.start();
    },
    'cut off': () => this.cutOff(),
    silent: () => {
      for (const proxy of this.parts.proxies) proxy.freeze();
    },
  };

  private cutOff(): void {
    for (const proxy of this.parts.proxies) proxy.drop();
  }

  private away(): Promise<void> {
    return pause(this.parts.between(200, 900));
  }
}
