import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { SystemDatabase } from '../platform/database/system-database.js';
import type { Tx } from '../platform/database/tx.js';
import { ApiKeyEntity } from './api-key.entity.js';
import type { Permission, Role } from './permissions.js';

export interface FoundKey {
  readonly organisation_id: string;
  readonly id: string;
  readonly name: string;
  readonly hash: Buffer;
  readonly role: Role;
  readonly scopes: readonly Permission[] | null;
  readonly expires_at: Date | null;
  readonly revoked_at: Date | null;
  readonly last_used_at: Date | null;
}

const findByHash = {
  name: 'api_key_by_hash',
  text: `SELECT organisation_id, id, name, hash, role, scopes, expires_at, revoked_at, last_used_at
         FROM api_key WHERE hash = $1`,
};

const markUsed = {
  name: 'api_key_mark_used',
  text: `UPDATE api_key SET last_used_at = $3
         WHERE organisation_id = $1 AND id = $2 AND (last_used_at IS NULL OR last_used_at < $3)`,
};

@Injectable()
export class ApiKeyStore {
  constructor(private readonly system: SystemDatabase) {}

  /** Whose key has this hash; asked before any organisation is known. */
  async findByHash(hash: Buffer): Promise<FoundKey | null> {
    return (await this.system.rows<FoundKey>(findByHash, [hash]))[0] ?? null;
  }

  /** Outside the request's transaction, so that a request that fails has used the key too. */
  async markUsed(key: FoundKey, at: Date): Promise<void> {
    await this.system.rows(markUsed, [key.organisation_id, key.id, at]);
  }

  async insert(tx: Tx, key: Omit<ApiKeyEntity, 'lastUsedAt'>): Promise<void> {
    await tx.manager.insert(ApiKeyEntity, key);
  }

  find(tx: Tx, id: string): Promise<ApiKeyEntity | null> {
    return tx.manager.findOneBy(ApiKeyEntity, { organisationId: tx.organisationId, id });
  }

  page(tx: Tx, after: string | null, limit: number): Promise<ApiKeyEntity[]> {
    return tx.manager.find(ApiKeyEntity, {
      where: { organisationId: tx.organisationId, ...(after !== null && { id: MoreThan(after) }) },
      order: { id: 'ASC' },
      take: limit,
    });
  }

  async revoke(tx: Tx, id: string, revokedAt: Date): Promise<void> {
    await tx.manager.update(ApiKeyEntity, { organisationId: tx.organisationId, id }, { revokedAt });
  }
}
