import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { isPassing } from '../platform/database/database-failure.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { traced } from '../platform/tracing/tracing.js';
import type { DeliveryEntity } from './delivery.entity.js';
import { DeliveryQueueService } from './delivery-queue.service.js';
import type { AttemptResult } from './delivery.store.js';
import { MailOutcomeService } from './mail-outcome.service.js';
import { MailSender } from './mail-sender.js';
import { MAIL_CONNECTIONS, RefusedForGood } from './mail-transport.js';
import { patiently } from './patiently.js';
import { nextAttemptAfter } from './retry-schedule.js';
import { SecretLinksService } from './secret-links.service.js';

const sending = { connections: MAIL_CONNECTIONS, mostTaken: 20, leaseSeconds: 180 };
/**
 * How long an answer is held for a database that is away. Longer than the lease: who else would send the message waits for
 * the same database, and what another has kept meanwhile is not kept twice.
 */
const PATIENCE_MS = 900_000;

const idsOf = ({ id, organisationId }: DeliveryEntity) => ({
  'sokuho.organisation_id': organisationId,
  'sokuho.delivery_id': id,
});

/** Sends what is queued, outside of any transaction, and keeps the peer's answer. */
@Injectable()
export class DeliverySenderService {
  private readonly logger = new Logger('DeliverySender');

  constructor(
    private readonly queue: DeliveryQueueService,
    private readonly mail: MailSender,
    private readonly links: SecretLinksService,
    private readonly outcomes: MailOutcomeService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * One sweep over all organisations.
   * @param stopping once told, what is on its way is waited for and the rest left to another worker
   * @returns how many it took
   */
  async sweep(stopping?: AbortSignal): Promise<number> {
    const failures: unknown[] = [];
    const send = (delivery: DeliveryEntity): Promise<void> =>
      this.send(delivery).catch((error: unknown) => void failures.push(error));
    const taken = await this.queue.sendDue('mail', sending, send, stopping);
    if (failures.length > 0) throw failures[0];
    return taken;
  }

  /**
   * Killed between the peer's answer and our commit, it is sent again after its lease, with the same Message-ID: the
   * only way in which a mail goes out twice.
   */
  private async send(delivery: DeliveryEntity): Promise<void> {
    const result = await this.attempt(delivery);
    if (result.outcome !== 'accepted') {
      const { id, outcome, attempt } = result;
      const { organisationId } = delivery;
      // Not the answer, which often quotes the recipient: it stands in the row.
      this.logger.warn({ message: 'delivery not accepted', organisationId, deliveryId: id, outcome, attempt });
    }
    await this.keep(delivery, result);
  }

  /**
   * A mail that is out must not go out again because the database was away for a moment. Whether a commit whose answer
   * was lost came about is asked before it is made again.
   */
  private async keep(delivery: DeliveryEntity, result: AttemptResult): Promise<void> {
    let isAgain = false;
    const record = (): Promise<void> =>
      this.unitOfWork.run(delivery.organisationId, async (tx) => {
        if (isAgain && !(await this.queue.isAwaiting(tx, delivery))) return;
        isAgain = true;
        await this.outcomes.record(tx, delivery, result);
      });
    await patiently(record, performance.now() + PATIENCE_MS, (error) => {
      if (!isPassing(error)) throw error as Error;
      const { id: deliveryId, organisationId } = delivery;
      this.logger.warn({
        message: 'an answer could not be kept yet',
        organisationId,
        deliveryId,
        error,
      });
    });
  }

  private async attempt(delivery: DeliveryEntity): Promise<AttemptResult> {
    const attempt = delivery.attempts + 1;
    const at = this.clock.now();
    const common = { id: delivery.id, attempt, at, nextAttemptAt: at };
    try {
      const answer = await traced('send mail', 'client', idsOf(delivery), () =>
        this.mail.send(delivery.recipient, this.links.readable(delivery)),
      );
      return { ...common, outcome: 'accepted', answer, state: 'sent' };
    } catch (error) {
      const answer = (error as Error).message;
      if (error instanceof RefusedForGood) {
        const { isAboutAddress } = error;
        return { ...common, outcome: 'refused', answer, state: 'failed', isAboutAddress };
      }
      const nextAttemptAt = nextAttemptAfter(attempt - delivery.attemptsBefore, at, Math.random());
      if (nextAttemptAt === null) return { ...common, outcome: 'failed', answer, state: 'failed' };
      return { ...common, outcome: 'failed', answer, state: 'queued', nextAttemptAt };
    }
  }
}
