import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordedActor } from '../access/actor.js';
import type { Language } from '../platform/http/language.js';

/** A calendar that programs subscribe to by an address which is its own key. */
@Entity('calendar_feed')
export class CalendarFeedEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') id: string;
  /** SHA-256 of the secret part of the address. */
  @Column('bytea') tokenHash: Buffer;
  @Column('text') name: string;
  /** Whose incidents it shows; null: the organisation's. */
  @Column('uuid', { nullable: true }) memberId: string | null;
  @Column('text') language: Language;
  @Column('timestamptz') createdAt: Date;
  @Column('jsonb') createdBy: RecordedActor;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
