import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '../platform/database/system-database.js';
import type { SystemTx } from '../platform/database/system-tx.js';

export type PersonEventKind = 'sign_in_failed' | 'password_reset_requested';

export interface PersonEvent {
  readonly id: string;
  readonly kind: PersonEventKind;
  /** As it was typed; whether it is somebody's is found out later. */
  readonly email: string;
  readonly from: string;
  readonly requestId: string;
  readonly happenedAt: Date;
}

const insert = {
  name: 'person_event_insert',
  text: `INSERT INTO person_event (id, kind, email, from_address, request_id, happened_at, not_before)
         VALUES ($1, $2, $3, $4, $5, $6, $6)`,
};

const take = {
  name: 'person_event_take',
  text: `DELETE FROM person_event WHERE id = (
           SELECT id FROM person_event WHERE not_before <= $1 ORDER BY not_before, id LIMIT 1 FOR UPDATE SKIP LOCKED)
         RETURNING id, kind, email, from_address AS "from", request_id AS "requestId", happened_at AS "happenedAt"`,
};

const postpone = { name: 'person_event_postpone', text: 'UPDATE person_event SET not_before = $2 WHERE id = $1' };

@Injectable()
export class PersonEventStore {
  constructor(private readonly system: SystemDatabase) {}

  async insert(event: PersonEvent): Promise<void> {
    const { id, kind, email, from, requestId, happenedAt } = event;
    await this.system.rows(insert, [id, kind, email, from, requestId, happenedAt]);
  }

  /** The next one, if any, gone once the transaction commits. */
  take(system: SystemTx, now: Date): Promise<PersonEvent[]> {
    return system.rows<PersonEvent>(take, [now]);
  }

  async postpone(id: string, until: Date): Promise<void> {
    await this.system.rows(postpone, [id, until]);
  }
}
