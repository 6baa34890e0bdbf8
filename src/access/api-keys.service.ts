import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/database/tx.js';
import type { Actor } from './actor.js';
import { ApiKeyStore } from './api-key.store.js';
import { permissionsOf, type Role } from './permissions.js';

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A new key: 256 random bits behind a prefix that secret scanners know. */
export const makeApiKey = (): string => `sokuho_${randomBytes(32).toString('base64url')}`;

export interface NewApiKey {
  readonly name: string;
  readonly role: Role;
  readonly secret: string;
  readonly expiresAt: Date | null;
}

@Injectable()
export class ApiKeysService {
  constructor(
    private readonly keys: ApiKeyStore,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  /** The caller that a key stands for; null when it is unknown, revoked or expired. */
  async authenticate(secret: string, requestId: string): Promise<Actor | null> {
    const hash = sha256(secret);
    const key = await this.keys.findByHash(hash);
    if (key === null || !timingSafeEqual(key.hash, hash)) return null;
    if (key.revoked_at !== null || (key.expires_at !== null && key.expires_at <= this.clock.now())) return null;
    return {
      organisationId: key.organisation_id,
      kind: 'api_key',
      id: key.id,
      name: key.name,
      role: key.role,
      permissions: permissionsOf[key.role],
      requestId,
    };
  }

  /** Keeps the hash of a key; the key itself is known to the caller alone. */
  async create(tx: Tx, actor: Actor, key: NewApiKey): Promise<string> {
    const id = newId();
    await this.keys.insert(tx, {
      organisationId: tx.organisationId,
      id,
      name: key.name,
      hash: sha256(key.secret),
      role: key.role,
      createdAt: this.clock.now(),
      expiresAt: key.expiresAt,
      revokedAt: null,
    });
    void this.audit.append(tx, actor, {
      action: 'api_key.created',
      subject: { type: 'api_key', id },
      detail: { name: key.name, role: key.role },
    });
    return id;
  }
}
