import { Injectable, Logger } from '@nestjs/common';
import { DeliveryQueueService } from '../../deliveries/delivery-queue.service.js';
import type { DeliveryEntity } from '../../deliveries/delivery.entity.js';
import type { AttemptResult } from '../../deliveries/delivery.store.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Unreachable } from '../../platform/outbound/unreachable.js';
import { traced } from '../../platform/tracing/tracing.js';
import { type EndpointToSign, EndpointSecretsService } from '../endpoints/endpoint-secrets.service.js';
import { EndpointFailuresService } from '../endpoints/endpoint-failures.service.js';
import { isGone, judgeError, judgeResponse } from './judge-response.js';
import { webhookHeaders } from './webhook-signature.js';
import { WebhookHttp } from './webhook-http.js';

const sending = { connections: 20, mostTaken: 40, leaseSeconds: 60 };

interface Tried {
  readonly result: AttemptResult;
  readonly gone: boolean;
}

/** Sends queued webhooks, outside of any transaction, and keeps the receiver's answer. */
@Injectable()
export class WebhookSenderService {
  private readonly logger = new Logger('WebhookSender');

  constructor(
    private readonly queue: DeliveryQueueService,
    private readonly secrets: EndpointSecretsService,
    private readonly failures: EndpointFailuresService,
    private readonly http: WebhookHttp,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * One sweep over all organisations.
   * @param stopping once told, what is on its way is waited for and the rest left to another worker
   * @returns how many it took
   */
  sweep(stopping?: AbortSignal): Promise<number> {
    return this.queue.sendDue('webhook', sending, (delivery) => this.send(delivery), stopping);
  }

  /** Killed between the answer and our commit, it is sent again after its lease, with the same webhook-id. */
  private async send(delivery: DeliveryEntity): Promise<void> {
    const { organisationId, endpointId } = delivery;
    try {
      const endpoint = await this.secrets.open(organisationId, endpointId ?? '');
      if (endpoint === null) {
        await this.cancel(delivery);
        return;
      }
      const { result, gone } = await this.attempt(delivery, endpoint);
      if (result.state !== 'sent') {
        const { id, outcome, attempt } = result;
        // Not the answer, which is whatever the receiver says: it stands in the row.
        this.logger.warn({ message: 'webhook not accepted', organisationId, deliveryId: id, outcome, attempt });
      }
      await this.unitOfWork.run(organisationId, async (tx) => {
        const told = result.state === 'failed' ? await this.failures.record(tx, delivery, result, gone) : [];
        this.queue.record(tx, delivery, result, told);
      });
    } catch (error) {
      // The others of this sweep go out all the same; its own lease runs out and it is tried again.
      this.logger.error({
        message: 'webhook could not be sent',
        organisationId,
        deliveryId: delivery.id,
        error,
      });
    }
  }

  /** Removed or disabled meanwhile. Whoever did that cancelled what was queued; this may have been queued at that moment. */
  private async cancel({ organisationId, endpointId }: DeliveryEntity): Promise<void> {
    await this.unitOfWork.run(organisationId, async (tx) => {
      this.queue.cancelFor(tx, endpointId ?? '');
      return Promise.resolve();
    });
  }

  private async attempt(
    { id, attempts, attemptsBefore, message }: DeliveryEntity,
    endpoint: EndpointToSign,
  ): Promise<Tried> {
    const at = this.clock.now();
    const attempt = { id, attempt: attempts + 1, attemptsBefore, at, chance: Math.random() };
    const timestamp = Math.floor(at.getTime() / 1000);
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'sokuho-webhooks/1',
      ...webhookHeaders(endpoint.secrets, { id: message.messageId, timestamp, body: message.text }),
    };
    try {
      const response = await traced('send webhook', 'client', { 'sokuho.delivery_id': id }, () =>
        this.http.post(endpoint.url, headers, message.text),
      );
      return { result: judgeResponse(attempt, response), gone: isGone(response) };
    } catch (error) {
      // Why a host cannot be reached is the operator's to know, and not the tenant's.
      if (error instanceof Unreachable)
        this.logger.debug({ message: error.message, deliveryId: id, cause: String(error.cause) });
      return { result: judgeError(attempt, error as Error), gone: false };
    }
  }
}
