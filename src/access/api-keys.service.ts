import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/database/tx.js';
import { type Actor, recordedActor, responsibleMemberOf } from './actor.js';
import { ApiKeyStore, type FoundKey } from './api-key.store.js';
import { type Authenticator, Authenticators } from './authenticators.js';
import { type Permission, permissionsOfKey, type Role } from './permissions.js';

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** RFC 7519: three parts, of which the first is a JSON object in base64url. */
const isJsonWebToken = (bearer: string): boolean => /^eyJ[\w-]*\.[\w-]*\.[\w-]*$/u.test(bearer);

const A_MINUTE = 60_000;

/** A new key: 256 random bits behind a prefix that secret scanners know. */
export const makeApiKey = (): string => `sokuho_${randomBytes(32).toString('base64url')}`;

export interface NewApiKey {
  readonly name: string;
  readonly role: Role;
  readonly secret: string;
  readonly expiresAt: Date | null;
  /** The part of the role's permissions that the key gets; all of them when absent. */
  readonly scopes?: readonly Permission[] | null;
}

/** Keys as the guard and the makers of organisations need them; what callers do with keys is KeyRingService's. */
@Injectable()
export class ApiKeysService implements Authenticator, OnModuleInit {
  private readonly logger = new Logger('ApiKeysService');

  constructor(
    private readonly keys: ApiKeyStore,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly authenticators: Authenticators,
  ) {}

  onModuleInit(): void {
    this.authenticators.add(this);
  }

  /** Anything but a JSON Web Token: the first key of an installation is whatever its operator chose. */
  accepts(bearer: string): boolean {
    return !isJsonWebToken(bearer);
  }

  /** The caller that a key stands for; null when it is unknown, revoked, expired, or whoever answers for it is gone. */
  async authenticate(secret: string, requestId: string): Promise<Actor | null> {
    const hash = sha256(secret);
    const key = await this.keys.findByHash(hash);
    if (key === null || !timingSafeEqual(key.hash, hash)) return null;
    if (key.revoked_at !== null || (key.expires_at !== null && key.expires_at <= this.clock.now())) return null;
    if (key.responsible?.isRemoved === true) return null;
    await this.markUsed(key);
    return {
      organisationId: key.organisation_id,
      kind: 'api_key',
      id: key.id,
      name: key.name,
      role: key.role,
      permissions: permissionsOfKey(key, key.responsible),
      requestId,
      responsibleMemberId: key.responsible?.id ?? null,
    };
  }

  /** Keeps the hash of a key; the key itself is known to the caller alone. */
  async create(tx: Tx, actor: Actor, key: NewApiKey): Promise<string> {
    const id = newId();
    const scopes = key.scopes ?? null;
    const responsibleMemberId = responsibleMemberOf(actor);
    await this.keys.insert(tx, {
      organisationId: tx.organisationId,
      id,
      name: key.name,
      hash: sha256(key.secret),
      role: key.role,
      scopes: scopes === null ? null : [...scopes],
      createdBy: recordedActor(actor),
      responsibleMemberId,
      createdAt: this.clock.now(),
      expiresAt: key.expiresAt,
      revokedAt: null,
    });
    void this.audit.append(tx, actor, {
      action: 'api_key.created',
      subject: { type: 'api_key', id },
      detail: {
        name: key.name,
        role: key.role,
        scopes,
        expiresAt: key.expiresAt?.toISOString() ?? null,
        responsibleMemberId,
      },
    });
    return id;
  }

  /** At most once a minute. A use that could not be noted is logged; the request it belongs to goes on. */
  private async markUsed(key: FoundKey): Promise<void> {
    const now = this.clock.now();
    if (key.last_used_at !== null && now.getTime() - key.last_used_at.getTime() < A_MINUTE) return;
    try {
      await this.keys.markUsed(key, now);
    } catch (error) {
      this.logger.warn({ message: 'the use of an API key was not noted', keyId: key.id, error });
    }
  }
}
