import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address that a mail server refused for good; folded. Cleared when a later mail to it is taken. */
@Entity('refused_address')
export class RefusedAddressEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('text') address: string;
  @Column('uuid') deliveryId: string;
  @Column('text') answer: string;
  @Column('timestamptz') refusedAt: Date;
  @Column('timestamptz', { nullable: true }) clearedAt: Date | null;
}
