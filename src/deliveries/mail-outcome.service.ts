import { Injectable } from '@nestjs/common';
import { RefusedAddressesService } from '../organisations/refused-addresses.service.js';
import type { Tx } from '../platform/database/tx.js';
import { Links } from '../platform/http/links.js';
import { AdminNoticesService } from './admin-notices/admin-notices.service.js';
import type { DeliveryEntity } from './delivery.entity.js';
import { DeliveryQueueService } from './delivery-queue.service.js';
import type { AttemptResult } from './delivery.store.js';
import { UNDELIVERABLE, undeliverableNotice } from './undeliverable-notice.js';

/** What follows from a try to mail: its answer is kept, a refused address marked, and what nobody will get is told to the admins. */
@Injectable()
export class MailOutcomeService {
  constructor(
    private readonly queue: DeliveryQueueService,
    private readonly refused: RefusedAddressesService,
    private readonly notices: AdminNoticesService,
    private readonly links: Links,
  ) {}

  async record(tx: Tx, delivery: DeliveryEntity, result: AttemptResult): Promise<void> {
    const { recipient, id: deliveryId } = delivery;
    if (result.state === 'sent') this.refused.clear(tx, recipient);
    if (result.isAboutAddress === true)
      this.refused.mark(tx, { address: recipient, deliveryId, answer: result.answer });
    this.queue.record(tx, delivery, result, await this.tellAdmins(tx, delivery, result));
  }

  /**
   * By another address than the one that failed. Of a notice that fails itself they are told only when its address was
   * refused: each such address is marked and left out, so that this comes to an end.
   */
  private async tellAdmins(tx: Tx, delivery: DeliveryEntity, result: AttemptResult): Promise<string[]> {
    const isNoticeInVain = delivery.purpose === UNDELIVERABLE && result.isAboutAddress !== true;
    if (result.state !== 'failed' || isNoticeInVain) return [];
    const url = delivery.incidentId === null ? null : this.links.incident(delivery.incidentId);
    return this.notices.tell(tx, undeliverableNotice(delivery, result, url), delivery.recipient);
  }
}
