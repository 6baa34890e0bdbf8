import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { cursorUnderSort, decodeCursor, type Page, pageOf } from '../platform/http/page.js';
import { DomainError, NotFound } from '../platform/http/domain-error.js';
import { DueSignal } from '../platform/worker/due-signal.js';
import type { DeliveryListQuery } from './delivery.dto.js';
import type { DeliveryAttemptEntity, DeliveryEntity } from './delivery.entity.js';
import { type DeliveryPurpose, type DeliveryState, unrepeatablePurposes } from './delivery-words.js';
import { DeliveryStore } from './delivery.store.js';
import { MailAllowanceService } from './mail-allowance.service.js';
import type { MailMessage } from './mail-message.js';
import { SecretLinksService } from './secret-links.service.js';
import { RedeliveryRules } from './redelivery-rules.js';

export interface NewMail {
  readonly purpose: DeliveryPurpose;
  readonly recipient: string;
  readonly memberId: string | null;
  readonly incidentId: string | null;
  /** All of them, the first too, when it tells of several: it goes with the last that is removed. */
  readonly incidentIds?: readonly string[];
  readonly reminderId: string | null;
  /** The same message has the same key however often it is queued. */
  readonly logicalKey: string;
  readonly message: MailMessage;
  /** A secret address, put where the message says LINK_PLACE as it leaves. */
  readonly secretLink?: string;
}

/** One event for one endpoint; sent and answered by the Standard Webhooks rules. */
export interface NewWebhook {
  readonly endpointId: string;
  readonly url: string;
  readonly incidentId: string | null;
  readonly eventId: string;
  readonly eventType: string;
  /** The JSON text that will be signed and sent, the same on every try. */
  readonly body: string;
  readonly logicalKey: string;
}

export interface TriedDelivery {
  readonly delivery: DeliveryEntity;
  /** In their order. */
  readonly attempts: readonly DeliveryAttemptEntity[];
}

/** Everything that leaves is a row first: queued in the transaction of its cause, sent outside of any. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly store: DeliveryStore,
    private readonly links: SecretLinksService,
    private readonly rules: RedeliveryRules,
    private readonly allowance: MailAllowanceService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly signal: DueSignal,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  queueMails(tx: Tx, mails: readonly NewMail[]): void {
    const now = this.clock.now();
    const named: { deliveryId: string; incidentId: string }[] = [];
    const rows = mails.map(({ secretLink, incidentIds = [], ...mail }) => {
      const id = newId();
      if (incidentIds.length > 1) named.push(...incidentIds.map((incidentId) => ({ deliveryId: id, incidentId })));
      const link = secretLink === undefined ? {} : this.links.seal(tx.organisationId, id, secretLink);
      const message = { ...mail.message, ...link };
      return { id, channel: 'mail' as const, ...mail, message, nextAttemptAt: now, createdAt: now };
    });
    if (rows.length > 0) void this.store.insertMany(tx, rows);
    if (named.length > 0) void this.store.insertIncidents(tx, named);
  }

  queueWebhooks(tx: Tx, webhooks: readonly NewWebhook[]): void {
    const now = this.clock.now();
    const rows = webhooks.map(({ endpointId, url, incidentId, eventId, eventType, body, logicalKey }) => ({
      id: newId(),
      purpose: 'webhook' as const,
      channel: 'webhook' as const,
      recipient: url,
      memberId: null,
      incidentId,
      reminderId: null,
      endpointId,
      logicalKey,
      message: { messageId: eventId, subject: eventType, text: body, html: '', headers: {} },
      nextAttemptAt: now,
      createdAt: now,
    }));
    if (rows.length > 0) void this.store.insertMany(tx, rows);
  }

  /** What went to an endpoint of webhooks or is to go there, newest first, each with all its attempts. */
  async ofEndpoint<T>(
    tx: Tx,
    endpointId: string,
    query: { readonly state?: DeliveryState; readonly cursor?: string; readonly limit: number },
    toItem: (row: TriedDelivery) => T,
  ): Promise<Page<T>> {
    const [after = null] = query.cursor === undefined ? [] : decodeCursor(query.cursor, ['id']);
    const { state, limit } = query;
    const rows = await this.store.page(tx, {
      endpointId,
      sort: '-createdAt',
      after,
      limit: limit + 1,
      ...(state !== undefined && { state }),
    });
    const attempts = await this.store.attemptsOf(
      tx,
      rows.map(({ id }) => id),
    );
    const tried = (delivery: DeliveryEntity): T =>
      toItem({ delivery, attempts: attempts.filter(({ deliveryId }) => deliveryId === delivery.id) });
    return pageOf(rows, limit, tried, ({ id }) => [id]);
  }

  async get(actor: Actor, id: string): Promise<TriedDelivery> {
    return this.unitOfWork.run(actor.organisationId, (tx) => this.shown(tx, id));
  }

  /**
   * Queues a settled message once more, with the same Message-ID or webhook-id; the tries go on counting.
   * @throws DomainError conflict while it is still being tried, or when its way out is shut; too-many-requests when the
   * address was mailed too often
   */
  async redeliver(actor: Actor, id: string): Promise<TriedDelivery> {
    const shown = await this.unitOfWork.run(actor.organisationId, async (tx) => {
      const { delivery } = await this.shown(tx, id);
      if (unrepeatablePurposes.includes(delivery.purpose)) throw linkIsGone(delivery);
      if (!('text' in delivery.message)) throw textIsGone(delivery);
      await this.rules.check(tx, delivery);
      if (!(await this.store.requeue(tx, id, this.clock.now()))) throw stillQueued(id);
      if (delivery.channel === 'mail') {
        await this.allowance.spend(tx.organisationId, { address: delivery.recipient, isOutside: true });
      }
      void this.audit.append(tx, actor, {
        action: 'delivery.redelivered',
        subject: { type: 'delivery', id, ...(delivery.incidentId !== null && { incidentId: delivery.incidentId }) },
        detail: {
          purpose: delivery.purpose,
          channel: delivery.channel,
          was: delivery.state,
          attempts: delivery.attempts,
        },
      });
      return this.shown(tx, id);
    });
    this.signal.ring();
    return shown;
  }

  async list<T>(actor: Actor, query: DeliveryListQuery, toItem: (row: DeliveryEntity) => T): Promise<Page<T>> {
    const [after = null] = cursorUnderSort(query, ['id']) ?? [];
    const rows = await this.unitOfWork.run(actor.organisationId, (tx) =>
      this.store.page(tx, { ...query, after, limit: query.limit + 1 }),
    );
    return pageOf(rows, query.limit, toItem, (row) => [query.sort, row.id]);
  }

  private async shown(tx: Tx, id: string): Promise<TriedDelivery> {
    const delivery = await this.store.find(tx, id);
    if (delivery === null) throw new NotFound({ ja: '送信', en: 'delivery' }, id);
    return { delivery, attempts: await this.store.attemptsOf(tx, [id]) };
  }
}

const stillQueued = (id: string): DomainError =>
  new DomainError('conflict', {
    ja: `送信「${id}」はまだ送信待ちです。次の試行（nextAttemptAt）をお待ちください。`,
    en: `Delivery ${id} is still queued. Wait for its next try (nextAttemptAt).`,
  });

const linkIsGone = ({ id, purpose }: DeliveryEntity): DomainError =>
  new DomainError('conflict', {
    ja: `送信「${id}」（${purpose}）に含まれるリンクは一度限りのため再送できません。招待又は再設定をあらためて行ってください。`,
    en: `Delivery ${id} (${purpose}) held a link for one use and cannot be repeated. Invite, or ask for the reset, anew.`,
  });

const textIsGone = ({ id }: DeliveryEntity): DomainError =>
  new DomainError('conflict', {
    ja: `送信「${id}」の本文は、案件の保存期間の満了により削除されているため再送できません。`,
    en: `The text of delivery ${id} was removed when the period of keeping of its incident had passed, so it cannot be repeated.`,
  });
