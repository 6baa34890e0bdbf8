import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditService } from '../../audit/audit.service.js';
import { DeliveryQueueService } from '../../deliveries/delivery-queue.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError, NotFound } from '../../platform/http/domain-error.js';
import { refuseStale } from '../../platform/http/etag.js';
import { decodeCursor, type Page, pageOf, type PageQuery } from '../../platform/http/page.js';
import { publicUrl } from '../../platform/outbound/public-url.js';
import { AllowedHosts } from '../sending/allowed-hosts.js';
import { makeWebhookSecret } from '../sending/webhook-signature.js';
import { EndpointSecretsService } from './endpoint-secrets.service.js';
import type { NewWebhookDto, RotateSecretDto, WebhookPatchDto } from './webhook.dto.js';
import type { WebhookEndpointEntity } from './webhook-endpoint.entity.js';
import { WebhookEndpointStore } from './webhook-endpoint.store.js';
import { webhookEntry } from './webhook-entry.js';
import { refuseGrantBeyond } from '../../access/grants.js';
import type { Permission } from '../../access/permissions.js';

/** Each event is one request to each endpoint: beyond this an organisation wants a relay of its own. */
const MOST_ENDPOINTS = 20;
const HOUR_MS = 3_600_000;
/** What a receiver of events learns. */
const TOLD: readonly Permission[] = ['incidents:read'];

export interface WithSecret {
  readonly endpoint: WebhookEndpointEntity;
  /** Shown in this one answer. */
  readonly secret: string;
}

/** Where an organisation wants its events, and with which secrets they are signed. */
@Injectable()
export class WebhookEndpointsService {
  constructor(
    private readonly store: WebhookEndpointStore,
    private readonly secrets: EndpointSecretsService,
    private readonly queue: DeliveryQueueService,
    private readonly allowed: AllowedHosts,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws DomainError invalid-request when the URL cannot be an endpoint; conflict when there are too many */
  async create(actor: Actor, input: NewWebhookDto): Promise<WithSecret> {
    refuseGrantBeyond(actor, TOLD, '/url');
    const url = publicUrl(input.url, 'url', this.allowed).href;
    const { organisationId } = actor;
    const id = newId();
    const secret = makeWebhookSecret();
    const endpoint: WebhookEndpointEntity = {
      organisationId,
      id,
      url,
      description: input.description ?? '',
      eventTypes: input.eventTypes ?? null,
      secret: this.secrets.seal(organisationId, id, secret),
      previousSecret: null,
      previousSecretUntil: null,
      disabledAt: null,
      disabledBecause: null,
      removedAt: null,
      createdAt: this.clock.now(),
      version: 1,
    };
    await this.unitOfWork.run(organisationId, async (tx) => {
      if ((await this.store.page(tx, null, MOST_ENDPOINTS)).length >= MOST_ENDPOINTS) throw tooMany();
      await this.store.insert(tx, endpoint);
      void this.audit.append(
        tx,
        actor,
        webhookEntry('webhook.created', endpoint, { url, eventTypes: endpoint.eventTypes }),
      );
    });
    return { endpoint, secret };
  }

  async list<T>(actor: Actor, query: PageQuery, toItem: (row: WebhookEndpointEntity) => T): Promise<Page<T>> {
    const [after = null] = query.cursor === undefined ? [] : decodeCursor(query.cursor, ['id']);
    const rows = await this.unitOfWork.run(actor.organisationId, (tx) => this.store.page(tx, after, query.limit + 1));
    return pageOf(rows, query.limit, toItem, ({ id }) => [id]);
  }

  async get(actor: Actor, id: string): Promise<WebhookEndpointEntity> {
    return this.unitOfWork.run(actor.organisationId, (tx) => this.find(tx, id));
  }

  /**
   * Changes the fields named. Disabling cancels what is queued; enabling starts with what happens next.
   * @param version of the caller's If-Match; null when it named any
   */
  async patch(
    actor: Actor,
    id: string,
    patch: WebhookPatchDto,
    version: number | null,
  ): Promise<WebhookEndpointEntity> {
    const { url, eventTypes, enabled } = patch;
    if ([url, eventTypes, enabled].some((value) => value !== undefined)) refuseGrantBeyond(actor, TOLD, '/url');
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const before = await this.lock(tx, id);
      refuseStale(before.version, version);
      const { description } = patch;
      const changes = {
        ...(url !== undefined && { url: publicUrl(url, 'url', this.allowed).href }),
        ...(description !== undefined && { description }),
        ...(eventTypes !== undefined && { eventTypes }),
        ...this.switched(before, enabled),
        version: before.version + 1,
      };
      await this.store.update(tx, before, changes);
      const after = { ...before, ...changes };
      if (after.disabledAt !== null) this.queue.cancelFor(tx, id);
      void this.audit.append(tx, actor, webhookEntry('webhook.changed', after, { ...patch }));
      return after;
    });
  }

  /**
   * Nothing more goes there; what was sent stays in the record.
   * @param version of the caller's If-Match; null when it named any
   */
  async remove(actor: Actor, id: string, version: number | null): Promise<void> {
    await this.unitOfWork.run(actor.organisationId, async (tx) => {
      const endpoint = await this.lock(tx, id);
      refuseStale(endpoint.version, version);
      await this.store.update(tx, endpoint, { removedAt: this.clock.now(), version: endpoint.version + 1 });
      this.queue.cancelFor(tx, id);
      void this.audit.append(tx, actor, webhookEntry('webhook.removed', endpoint, { url: endpoint.url }));
    });
  }

  /**
   * A new secret. The one before signs beside it for so many hours, so that receivers can change over without a gap. Of
   * two who rotate at once the second is refused, or the secret that receivers still hold would sign no more.
   * @param version of the caller's If-Match; null when it named any
   */
  async rotate(
    actor: Actor,
    id: string,
    { keepOldForHours = 24 }: RotateSecretDto,
    version: number | null,
  ): Promise<WithSecret> {
    // By its secret somebody could forge events that the receiver believes to be ours.
    refuseGrantBeyond(actor, TOLD, '');
    const secret = makeWebhookSecret();
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const before = await this.lock(tx, id);
      refuseStale(before.version, version);
      const until = new Date(this.clock.now().getTime() + keepOldForHours * HOUR_MS);
      const changes = {
        secret: this.secrets.seal(tx.organisationId, id, secret),
        previousSecret: keepOldForHours === 0 ? null : before.secret,
        previousSecretUntil: keepOldForHours === 0 ? null : until,
        version: before.version + 1,
      };
      await this.store.update(tx, before, changes);
      void this.audit.append(tx, actor, webhookEntry('webhook.secret_rotated', before, { keepOldForHours }));
      return { endpoint: { ...before, ...changes }, secret };
    });
  }

  /** @throws NotFound */
  async find(tx: Tx, id: string): Promise<WebhookEndpointEntity> {
    const endpoint = await this.store.find(tx, id);
    if (endpoint === null) throw notFound(id);
    return endpoint;
  }

  private async lock(tx: Tx, id: string): Promise<WebhookEndpointEntity> {
    const endpoint = await this.store.lock(tx, id);
    if (endpoint === null) throw notFound(id);
    return endpoint;
  }

  private switched(before: WebhookEndpointEntity, enabled: boolean | undefined): Partial<WebhookEndpointEntity> {
    if (enabled === undefined || enabled === (before.disabledAt === null)) return {};
    return enabled
      ? { disabledAt: null, disabledBecause: null }
      : { disabledAt: this.clock.now(), disabledBecause: 'by_hand' };
  }
}

const notFound = (id: string): NotFound => new NotFound({ ja: 'Webhook', en: 'webhook' }, id);

const tooMany = (): DomainError =>
  new DomainError('conflict', {
    ja: `Webhook は ${String(MOST_ENDPOINTS)} 件まで登録できます。使わないものを削除してください。`,
    en: `There are ${String(MOST_ENDPOINTS)} webhooks, which is the most. Remove one that is not used.`,
  });
