import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '../platform/database/system-database.js';
import type { Tx } from '../platform/database/tx.js';
import { ApiKeyEntity } from './api-key.entity.js';
import type { Role } from './permissions.js';

export interface FoundKey {
  readonly organisation_id: string;
  readonly id: string;
  readonly name: string;
  readonly hash: Buffer;
  readonly role: Role;
  readonly expires_at: Date | null;
  readonly revoked_at: Date | null;
}

const findByHash = {
  name: 'api_key_by_hash',
  text: 'SELECT organisation_id, id, name, hash, role, expires_at, revoked_at FROM api_key WHERE hash = $1',
};

@Injectable()
export class ApiKeyStore {
  constructor(private readonly system: SystemDatabase) {}

  /** Whose key has this hash; asked before any organisation is known. */
  async findByHash(hash: Buffer): Promise<FoundKey | null> {
    return (await this.system.rows<FoundKey>(findByHash, [hash]))[0] ?? null;
  }

  async insert(tx: Tx, key: Omit<ApiKeyEntity, 'lastUsedAt'>): Promise<void> {
    await tx.manager.insert(ApiKeyEntity, key);
  }
}
