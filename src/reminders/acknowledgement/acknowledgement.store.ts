import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { AcknowledgementEntity } from './acknowledgement.entity.js';

const insert = {
  name: 'acknowledgement_insert',
  text: `INSERT INTO reminder_acknowledgement (organisation_id, reminder_id, person, deadline_sequence, via, acknowledged_at,
           acknowledged_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (organisation_id, reminder_id, person) DO NOTHING RETURNING person`,
};

@Injectable()
export class AcknowledgementStore {
  /** @returns whether it is new: the same person's second one is not kept */
  async insert(tx: Tx, row: AcknowledgementEntity): Promise<boolean> {
    const { reminderId, person, deadlineSequence, via, acknowledgedAt, acknowledgedBy } = row;
    const values = [reminderId, person, deadlineSequence, via, acknowledgedAt, JSON.stringify(acknowledgedBy)];
    return (await tx.rows(insert, [tx.organisationId, ...values])).length > 0;
  }

  /** Oldest first. */
  async ofReminders(tx: Tx, reminderIds: readonly string[]): Promise<AcknowledgementEntity[]> {
    if (reminderIds.length === 0) return [];
    return tx.manager.find(AcknowledgementEntity, {
      where: { organisationId: tx.organisationId, reminderId: In([...reminderIds]) },
      order: { acknowledgedAt: 'ASC', person: 'ASC' },
    });
  }
}
