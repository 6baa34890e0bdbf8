import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import type { Tx } from '../platform/database/tx.js';
import { type Refusal, RefusedAddressStore } from './refused-address.store.js';

/** Addresses that take no mail, so that whoever sends next looks for another way. */
@Injectable()
export class RefusedAddressesService {
  constructor(
    private readonly store: RefusedAddressStore,
    private readonly clock: Clock,
  ) {}

  mark(tx: Tx, refusal: Refusal): void {
    void this.store.mark(tx, refusal, this.clock.now());
  }

  /** A mail to it was taken. */
  clear(tx: Tx, address: string): void {
    void this.store.clear(tx, address, this.clock.now());
  }

  /** Since when each is refused, by folded address. */
  async all(tx: Tx): Promise<ReadonlyMap<string, Date>> {
    return new Map((await this.store.all(tx)).map(({ address, refusedAt }) => [address, refusedAt]));
  }
}
