import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { DeliveryEntity } from './delivery.entity.js';
import { DeliveryQueueService } from './delivery-queue.service.js';
import type { AttemptResult } from './delivery.store.js';
import { MailOutcomeService } from './mail-outcome.service.js';
import { MailSender } from './mail-sender.js';
import { MAIL_CONNECTIONS, RefusedForGood } from './mail-transport.js';
import { nextAttemptAfter } from './retry-schedule.js';

const MOST_AT_ONCE = 20;
/** Longer than MOST_AT_ONCE mails over MAIL_CONNECTIONS connections can take, each at its time-out. */
const LEASE_SECONDS = 180;

/** Sends what is queued, outside of any transaction, and keeps the peer's answer. */
@Injectable()
export class DeliverySenderService {
  private readonly logger = new Logger('DeliverySender');

  constructor(
    private readonly queue: DeliveryQueueService,
    private readonly mail: MailSender,
    private readonly outcomes: MailOutcomeService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** One sweep over all organisations. @returns how many it tried */
  async sweep(): Promise<number> {
    const { claimed, deliveries } = await this.queue.claim('mail', MOST_AT_ONCE, LEASE_SECONDS);
    const waiting = [...deliveries];
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await this.send(next);
    };
    await Promise.all(Array.from({ length: MAIL_CONNECTIONS }, lane));
    return claimed;
  }

  /**
   * Killed between the peer's answer and our commit, it is sent again after its lease, with the same Message-ID: the
   * only way in which a mail goes out twice.
   */
  private async send(delivery: DeliveryEntity): Promise<void> {
    const result = await this.attempt(delivery);
    if (result.outcome !== 'accepted') {
      const { id, outcome, answer, attempt } = result;
      this.logger.warn({ message: 'delivery not accepted', deliveryId: id, outcome, answer, attempt });
    }
    await this.unitOfWork.run(delivery.organisationId, (tx) => this.outcomes.record(tx, delivery, result));
  }

  private async attempt(delivery: DeliveryEntity): Promise<AttemptResult> {
    const attempt = delivery.attempts + 1;
    const at = this.clock.now();
    const common = { id: delivery.id, attempt, at, nextAttemptAt: at };
    try {
      const answer = await this.mail.send(delivery.recipient, delivery.message);
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
