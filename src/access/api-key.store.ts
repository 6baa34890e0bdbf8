import { Injectable } from '@nestjs/common';
import { AskedTogether } from '../platform/database/asked-together.js';
import { SystemDatabase } from '../platform/database/system-database.js';
import type { Tx } from '../platform/database/tx.js';
import { ApiKeyEntity } from './api-key.entity.js';
import type { Permission, ResponsibleMember, Role } from './permissions.js';

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
  readonly responsible: ResponsibleMember | null;
}

/** A key with the member who answers for it, as both are now. */
export type KeptKey = ApiKeyEntity & { readonly responsible: ResponsibleMember | null };

// Whoever answers for a key is read with it, so that a lower role or a removal counts from the next request on.
const responsible = `CASE WHEN m.id IS NOT NULL THEN
  json_build_object('id', m.id, 'role', m.role, 'isRemoved', m.removed_at IS NOT NULL) END AS responsible`;
const fromKeys = `FROM api_key k
  LEFT JOIN member m ON m.organisation_id = k.organisation_id AND m.id = k.responsible_member_id`;

const findByHashes = {
  name: 'api_key_by_hashes',
  text: `SELECT k.organisation_id, k.id, k.name, k.hash, k.role, k.scopes, k.expires_at, k.revoked_at, k.last_used_at,
                ${responsible}
         ${fromKeys} WHERE k.hash = ANY ($1)`,
};

const kept = `SELECT k.organisation_id AS "organisationId", k.id, k.name, k.hash, k.role, k.scopes,
  k.created_by AS "createdBy", k.responsible_member_id AS "responsibleMemberId", k.created_at AS "createdAt",
  k.expires_at AS "expiresAt", k.revoked_at AS "revokedAt", k.last_used_at AS "lastUsedAt", ${responsible} ${fromKeys}`;

const findOne = { name: 'api_key_find', text: `${kept} WHERE k.organisation_id = $1 AND k.id = $2` };

const page = {
  name: 'api_key_page',
  text: `${kept} WHERE k.organisation_id = $1 AND ($2::uuid IS NULL OR k.id > $2) ORDER BY k.id LIMIT $3`,
};

const markUsed = {
  name: 'api_key_mark_used',
  text: `UPDATE api_key SET last_used_at = $3
         WHERE organisation_id = $1 AND id = $2 AND (last_used_at IS NULL OR last_used_at < $3)`,
};

@Injectable()
export class ApiKeyStore {
  private readonly byHash = new AskedTogether<FoundKey>(async (hashes) => {
    const asked = hashes.map((hash) => Buffer.from(hash, 'hex'));
    const found = await this.system.rows<FoundKey>(findByHashes, [asked]);
    return new Map(found.map((key) => [key.hash.toString('hex'), key]));
  });

  constructor(private readonly system: SystemDatabase) {}

  /** Whose key has this hash; asked before any organisation is known. */
  async findByHash(hash: Buffer): Promise<FoundKey | null> {
    return (await this.byHash.ask(hash.toString('hex'))) ?? null;
  }

  /** Outside the request's transaction, so that a request that fails has used the key too. */
  async markUsed(key: FoundKey, at: Date): Promise<void> {
    await this.system.rows(markUsed, [key.organisation_id, key.id, at]);
  }

  async insert(tx: Tx, key: Omit<ApiKeyEntity, 'lastUsedAt'>): Promise<void> {
    await tx.manager.insert(ApiKeyEntity, key);
  }

  async find(tx: Tx, id: string): Promise<KeptKey | null> {
    return (await tx.rows<KeptKey>(findOne, [tx.organisationId, id]))[0] ?? null;
  }

  page(tx: Tx, after: string | null, limit: number): Promise<KeptKey[]> {
    return tx.rows<KeptKey>(page, [tx.organisationId, after, limit]);
  }

  async revoke(tx: Tx, id: string, revokedAt: Date): Promise<void> {
    await tx.manager.update(ApiKeyEntity, { organisationId: tx.organisationId, id }, { revokedAt });
  }
}
