import { Injectable, Logger } from '@nestjs/common';
import { systemActor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Metrics } from '../platform/metrics/metrics.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { inGroups } from '../platform/in-groups.js';
import { Supply } from '../platform/worker/supply.js';
import type { DeliveryChannel, DeliveryEntity } from './delivery.entity.js';
import { type AttemptResult, type ClaimedDelivery, DeliveryStore } from './delivery.store.js';

/** A sweep ends at last, so that whoever watches hears of it. */
const MOST_BATCHES = 10;

export interface Sending {
  readonly connections: number;
  /** So many are taken and not sent yet, at most. */
  readonly mostTaken: number;
  /** Longer than `mostTaken` can take over the connections, each at its time-out. What is older is left: another may have taken it. */
  readonly leaseSeconds: number;
}

const idsOf = ({ id: deliveryId, organisationId }: DeliveryEntity) => ({ organisationId, deliveryId });

/**
 * The queue as senders see it. Each channel is claimed apart, so that a slow receiver of webhooks keeps no mail waiting.
 */
@Injectable()
export class DeliveryQueueService {
  private readonly logger = new Logger('DeliveryQueue');
  private readonly tried;

  constructor(
    private readonly store: DeliveryStore,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
    metrics: Metrics,
  ) {
    this.tried = metrics.counter('sokuho_delivery_attempts_total', 'Tries to send, by what came of them', [
      'channel',
      'outcome',
    ]);
  }

  /**
   * One sweep: takes what is due, of whatever organisation, and sends it; the next is taken while few are left. What is on
   * its way is always waited for.
   * @param send handles its own failures
   * @param stopping once told, the rest is left to another worker
   * @returns how many it took
   * @throws why no more could be taken, once what was taken is sent
   */
  async sendDue(
    channel: DeliveryChannel,
    { connections, mostTaken, leaseSeconds }: Sending,
    send: (delivery: DeliveryEntity) => Promise<void>,
    stopping?: AbortSignal,
  ): Promise<number> {
    let taken = 0;
    const fetch = async () => {
      const most = mostTaken - connections;
      const until = performance.now() + leaseSeconds * 1_000;
      const claimed = await this.store.claimDue(channel, this.clock.now(), most, leaseSeconds);
      taken += claimed.length;
      return {
        items: (await this.read(claimed)).map((delivery) => ({ delivery, until })),
        isLast: claimed.length < most,
      };
    };
    const supply = new Supply({ fetch, few: connections, mostBatches: MOST_BATCHES });
    const take = () => (stopping?.aborted === true ? undefined : supply.take());
    const lane = async (): Promise<void> => {
      for (let next = await take(); next !== undefined; next = await take()) {
        if (performance.now() < next.until) await send(next.delivery);
        else this.logger.warn({ message: 'not sent: its lease is over', ...idsOf(next.delivery) });
      }
    };
    await Promise.all(Array.from({ length: connections }, lane));
    await this.letGo((await supply.end()).map(({ delivery }) => delivery));
    supply.throwFailure();
    return taken;
  }

  private async read(claimed: readonly ClaimedDelivery[]): Promise<DeliveryEntity[]> {
    return claimed.length === 0 ? [] : this.unitOfWork.across((system) => this.store.queuedOf(system, claimed));
  }

  /** What was claimed and not tried may be claimed again at once. */
  private async letGo(deliveries: readonly DeliveryEntity[]): Promise<void> {
    for (const [organisationId, own] of inGroups(deliveries, (delivery) => delivery.organisationId)) {
      await this.unitOfWork.run(organisationId, (tx) => {
        void this.store.letGo(
          tx,
          own.map(({ id }) => id),
        );
        return Promise.resolve();
      });
    }
  }

  /** What still waits for an endpoint goes no more. */
  cancelFor(tx: Tx, endpointId: string): void {
    void this.store.cancelQueued(tx, endpointId, this.clock.now());
  }

  /** Whether nothing has been kept of the try that this delivery was taken for. */
  async isAwaiting(tx: Tx, { id, attempts }: DeliveryEntity): Promise<boolean> {
    const [row] = await this.store.queued(tx, [id]);
    return row?.attempts === attempts;
  }

  /**
   * Keeps what came of a try. That a mail was taken, and that any message was given up, is part of the record; what was
   * taken of webhooks stands in their history.
   * @param told who hears that it was given up
   */
  record(tx: Tx, delivery: DeliveryEntity, result: AttemptResult, told: readonly string[] = []): void {
    this.store.record(tx, result, delivery.message.sealedLink !== undefined);
    this.tried({ channel: delivery.channel, outcome: result.outcome });
    const { id, incidentId, reminderId, endpointId, purpose, channel, recipient, memberId } = delivery;
    if (result.state === 'queued' || (result.state === 'sent' && channel === 'webhook')) return;
    const { attempt: attempts, answer, outcome, isAboutAddress = false } = result;
    void this.audit.append(tx, systemActor(tx.organisationId), {
      action: result.state === 'sent' ? 'delivery.sent' : 'delivery.failed',
      subject: { type: 'delivery', id, ...(incidentId !== null && { incidentId }) },
      detail: {
        purpose,
        channel,
        recipient: channel === 'mail' ? recipient : null,
        memberId,
        reminderId,
        endpointId,
        attempts,
        answer,
        ...(result.state === 'failed' && { outcome, addressMarked: isAboutAddress, told }),
      },
    });
  }
}
