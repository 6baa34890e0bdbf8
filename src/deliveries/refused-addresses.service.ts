import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/tx.js';
import { RefusedAddressStore } from './refused-address.store.js';

/** Addresses that take no mail, so that whoever sends next looks for another way. */
@Injectable()
export class RefusedAddressesService {
  constructor(private readonly store: RefusedAddressStore) {}

  /** In lower case. */
  async all(tx: Tx): Promise<ReadonlySet<string>> {
    return new Set((await this.store.all(tx)).map(({ address }) => address));
  }
}
