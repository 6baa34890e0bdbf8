import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../access/permissions.js';
import type { Language } from '../platform/http/language.js';

/** A person as one organisation knows them: where their mails go, in what language, and what they may do there. */
@Entity('member')
export class MemberEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') email: string;
  @Column('text') name: string;
  @Column('text') role: Role;
  @Column('text') language: Language;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
  /** Who signs in for it; null until an invitation was accepted. People belong to no organisation. */
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('integer', { default: 1 }) version: number;
}
