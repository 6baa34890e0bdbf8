import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/tx.js';
import type { DeliveryChannel, DeliveryEntity } from './delivery.entity.js';

/** @throws DomainError when the message could not leave, and why */
export type RedeliveryRule = (tx: Tx, delivery: DeliveryEntity) => Promise<unknown>;

/** What must hold before a message is repeated. Whoever sends by a channel says so; we do not know them. */
@Injectable()
export class RedeliveryRules {
  private readonly rules = new Map<DeliveryChannel, RedeliveryRule>();

  set(channel: DeliveryChannel, rule: RedeliveryRule): void {
    this.rules.set(channel, rule);
  }

  async check(tx: Tx, delivery: DeliveryEntity): Promise<void> {
    await this.rules.get(delivery.channel)?.(tx, delivery);
  }
}
