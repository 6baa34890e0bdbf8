import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RegimeId } from '../law/index.js';
import type { OrganisationKind, OrganisationSettings } from './organisation.js';
import type { Language } from '../platform/http/language.js';

@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @Column('text') name: string;
  @Column('text') kind: OrganisationKind;
  @Column('text', { nullable: true }) industry: string | null;
  @Column('text') defaultRegime: RegimeId;
  @Column('text') language: Language;
  @Column('jsonb', { default: {} }) settings: OrganisationSettings;
  @Column('timestamptz') createdAt: Date;
  @Column('integer', { default: 1 }) version: number;
}
