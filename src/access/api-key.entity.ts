import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordedActor } from './actor.js';
import type { Permission, Role } from './permissions.js';

/** A key for programs. Only its SHA-256 is kept: it has enough entropy that a slow hash would add nothing. */
@Entity('api_key')
export class ApiKeyEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('bytea') hash: Buffer;
  @Column('text') role: Role;
  /** The part of the role's permissions that it has; null for all of them. */
  @Column('text', { array: true, nullable: true }) scopes: Permission[] | null;
  @Column('jsonb', { nullable: true }) createdBy: RecordedActor | null;
  /** Whose role the key never exceeds, and with whom it goes; null for keys that no person stands behind. */
  @Column('uuid', { nullable: true }) responsibleMemberId: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) expiresAt: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
  @Column('timestamptz', { nullable: true }) lastUsedAt: Date | null;
}
