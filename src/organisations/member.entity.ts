import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDate } from '../law/index.js';
import type { Role } from '../access/permissions.js';
import type { Language } from '../platform/http/language.js';

export const memberChannels = ['mail', 'webhook'] as const;
export type MemberChannel = (typeof memberChannels)[number];

/** Dates in Japan, both included. */
export interface Deputy {
  readonly memberId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** A person as one organisation knows them: where their mails go, in what language, and what they may do there. */
@Entity('member')
export class MemberEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') email: string;
  @Column('text') name: string;
  @Column('text') role: Role;
  @Column('text') language: Language;
  /** How they want to be told; null: as each step of the policy says. Empty for somebody who wants no reminders. */
  @Column('text', { array: true, nullable: true }) channels: MemberChannel[] | null;
  /** Who gets their reminders while they are away. */
  @Column('jsonb', { nullable: true }) deputy: Deputy | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
  /** Who signs in for it; null until an invitation was accepted. People belong to no organisation. */
  @Column('uuid', { nullable: true }) personId: string | null;
  /** Everybody who ever signed in as this member: whoever was removed and added again is the same person (ADR 26). */
  @Column('uuid', { array: true, default: () => "'{}'" }) people: string[];
  @Column('integer', { default: 1 }) version: number;
  /** One more with each other address, so that a link mailed to an earlier one never works again. */
  @Column('integer', { default: 1 }) addressVersion: number;
}
