import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { type DomainError, NotFound } from '../platform/http/domain-error.js';
import { decodeCursor, type Page, pageOf, type PageQuery } from '../platform/http/page.js';
import { invalidRequest } from '../platform/http/validation.js';
import type { Actor } from './actor.js';
import type { NewApiKeyDto } from './api-key.dto.js';
import { ApiKeyStore, type KeptKey } from './api-key.store.js';
import { refuseGrantBeyond } from './grants.js';
import { ApiKeysService, makeApiKey } from './api-keys.service.js';
import { permissionsWithin } from './permissions.js';

export interface MadeKey {
  readonly key: KeptKey;
  /** Shown in this one answer and kept nowhere. */
  readonly secret: string;
}

/** What people do with an organisation's keys: make, list, revoke. */
@Injectable()
export class KeyRingService {
  constructor(
    private readonly store: ApiKeyStore,
    private readonly keys: ApiKeysService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws DomainError forbidden when the key would be allowed more than its maker */
  async make(actor: Actor, wanted: NewApiKeyDto): Promise<MadeKey> {
    const role = wanted.role ?? actor.role;
    const scopes = wanted.scopes ?? null;
    const expiresAt = wanted.expiresAt === undefined || wanted.expiresAt === null ? null : new Date(wanted.expiresAt);
    if (expiresAt !== null && expiresAt <= this.clock.now()) throw alreadyExpired(wanted.expiresAt ?? '');
    const allowed = permissionsWithin(role, scopes);
    const unheld = (scopes ?? []).filter((scope) => !allowed.includes(scope));
    if (unheld.length > 0) throw scopesBeyondRole(role, unheld);
    refuseGrantBeyond(actor, allowed, scopes === null ? '/role' : '/scopes');

    const secret = makeApiKey();
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const id = await this.keys.create(tx, actor, { name: wanted.name, role, scopes, secret, expiresAt });
      return { key: await this.find(tx, id), secret };
    });
  }

  async get(actor: Actor, id: string): Promise<KeptKey> {
    return this.unitOfWork.run(actor.organisationId, (tx) => this.find(tx, id));
  }

  /** Oldest first, with the revoked and the expired: who had access is part of the story. */
  async list<T>(actor: Actor, query: PageQuery, toItem: (key: KeptKey) => T): Promise<Page<T>> {
    const [after = null] = query.cursor === undefined ? [] : decodeCursor(query.cursor, ['id']);
    const rows = await this.unitOfWork.run(actor.organisationId, (tx) => this.store.page(tx, after, query.limit + 1));
    return pageOf(rows, query.limit, toItem, ({ id }) => [id]);
  }

  /** From the next request on the key opens nothing. Revoking it again changes nothing. */
  async revoke(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor.organisationId, async (tx) => {
      const key = await this.find(tx, id);
      if (key.revokedAt !== null) return;
      await this.store.revoke(tx, id, this.clock.now());
      void this.audit.append(tx, actor, {
        action: 'api_key.revoked',
        subject: { type: 'api_key', id },
        detail: { name: key.name, role: key.role },
      });
    });
  }

  private async find(tx: Tx, id: string): Promise<KeptKey> {
    const key = await this.store.find(tx, id);
    if (key === null) throw new NotFound({ ja: 'API キー', en: 'API key' }, id);
    return key;
  }
}

const alreadyExpired = (expiresAt: string): DomainError =>
  invalidRequest([
    {
      pointer: '/expiresAt',
      detail: {
        ja: `expiresAt（${expiresAt}）は過去の日時です。今より後の日時を指定するか、省略してください。`,
        en: `expiresAt (${expiresAt}) has passed. Give a later moment, or leave it out.`,
      },
    },
  ]);

const scopesBeyondRole = (role: string, scopes: readonly string[]): DomainError =>
  invalidRequest([
    {
      pointer: '/scopes',
      detail: {
        ja: `役割「${role}」には ${scopes.join('、')} の権限がありません。scopes から外すか、別の役割を指定してください。`,
        en: `The role ${role} does not hold ${scopes.join(', ')}. Leave it out of scopes, or choose another role.`,
      },
    },
  ]);
