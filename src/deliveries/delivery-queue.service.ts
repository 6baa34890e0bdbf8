import { Injectable } from '@nestjs/common';
import { systemActor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Metrics } from '../platform/metrics/metrics.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { inGroups } from '../platform/in-groups.js';
import { inLanes } from '../platform/worker/in-lanes.js';
import type { DeliveryChannel, DeliveryEntity } from './delivery.entity.js';
import { type AttemptResult, DeliveryStore } from './delivery.store.js';

/** Organisations whose messages are let go at a time. */
const LANES = 4;

/**
 * The queue as senders see it. Each channel is claimed apart, so that a slow receiver of webhooks keeps no mail waiting.
 */
@Injectable()
export class DeliveryQueueService {
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

  /** Takes what is due, of whatever organisation, for so many seconds. */
  async claim(
    channel: DeliveryChannel,
    most: number,
    leaseSeconds: number,
  ): Promise<{ readonly claimed: number; readonly deliveries: DeliveryEntity[] }> {
    const claimed = await this.store.claimDue(channel, this.clock.now(), most, leaseSeconds);
    if (claimed.length === 0) return { claimed: 0, deliveries: [] };
    const deliveries = await this.unitOfWork.across((system) => this.store.queuedOf(system, claimed));
    return { claimed: claimed.length, deliveries };
  }

  /** What was claimed and not tried may be claimed again at once. */
  async letGo(deliveries: readonly DeliveryEntity[]): Promise<void> {
    await inLanes(
      inGroups(deliveries, ({ organisationId }) => organisationId),
      LANES,
      ([organisationId, own]) =>
        this.unitOfWork.run(organisationId, (tx) => {
          void this.store.letGo(
            tx,
            own.map(({ id }) => id),
          );
          return Promise.resolve();
        }),
    );
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
