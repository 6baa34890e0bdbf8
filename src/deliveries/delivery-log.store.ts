import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/tx.js';
import type { AttemptOutcome, DeliveryChannel, DeliveryState } from './delivery.entity.js';
import { tellsOf } from './delivery.store.js';

/** A message with every try to send it. */
export interface LoggedDelivery {
  readonly id: string;
  readonly purpose: string;
  readonly channel: DeliveryChannel;
  readonly recipient: string;
  readonly reminderId: string | null;
  readonly messageId: string | null;
  readonly subject: string | null;
  readonly text: string | null;
  readonly state: DeliveryState;
  readonly createdAt: Date;
  readonly settledAt: Date | null;
  readonly attempts: readonly {
    readonly attempt: number;
    readonly at: string;
    readonly outcome: AttemptOutcome;
    readonly answer: string;
  }[];
}

const logAfter = {
  name: 'delivery_log_after',
  text: `SELECT d.id, d.purpose, d.channel, d.recipient, d.reminder_id AS "reminderId",
                d.message->>'messageId' AS "messageId", d.message->>'subject' AS subject, d.message->>'text' AS text,
                d.state, d.created_at AS "createdAt", d.settled_at AS "settledAt",
                coalesce((SELECT jsonb_agg(jsonb_build_object('attempt', a.attempt, 'at', a.attempted_at,
                            'outcome', a.outcome, 'answer', a.answer) ORDER BY a.attempt)
                          FROM delivery_attempt a
                          WHERE a.organisation_id = d.organisation_id AND a.delivery_id = d.id), '[]') AS attempts
         FROM delivery d
         WHERE d.organisation_id = $1 AND ${tellsOf('d', '$2')} AND ($3::uuid IS NULL OR d.id > $3)
         ORDER BY d.id LIMIT $4`,
};

@Injectable()
export class DeliveryLogStore {
  /** Oldest first. @param after the last one of the page before; null for the first page */
  after(tx: Tx, incidentId: string, after: string | null, limit: number): Promise<LoggedDelivery[]> {
    return tx.rows<LoggedDelivery>(logAfter, [tx.organisationId, incidentId, after, limit]);
  }
}
