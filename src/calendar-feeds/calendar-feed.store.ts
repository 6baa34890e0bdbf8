import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import type { Obligation } from '../law/index.js';
import { SystemDatabase } from '../platform/database/system-database.js';
import type { Tx } from '../platform/database/tx.js';
import { CalendarFeedEntity } from './calendar-feed.entity.js';

/** A deadline with what its event says. */
export interface DeadlineInCalendar {
  readonly id: string;
  readonly incident_id: string;
  readonly title: string;
  readonly regime: DeadlineEntity['regime'];
  readonly kind: DeadlineEntity['kind'];
  readonly force: DeadlineEntity['force'];
  readonly provisional: boolean;
  readonly clock_start: string | null;
  readonly due_on: string;
  readonly due_at: Date;
  readonly state: DeadlineEntity['state'];
  readonly sequence: number;
  readonly drill: boolean;
  readonly updated_at: Date;
  readonly obligations: readonly Obligation[];
}

const byToken = {
  name: 'calendar_feed_by_token',
  text: `SELECT organisation_id AS "organisationId", id FROM calendar_feed WHERE token_hash = $1 AND revoked_at IS NULL`,
};

const deadlines = {
  name: 'calendar_feed_deadlines',
  text: `SELECT d.id, d.incident_id, i.title, d.regime, d.kind, d.force, d.provisional, d.clock_start, d.due_on, d.due_at,
                d.state, d.sequence, d.drill, d.updated_at, a.body->'obligations' AS obligations
         FROM deadline d
         JOIN incident i ON i.organisation_id = d.organisation_id AND i.id = d.incident_id
         JOIN assessment a ON a.organisation_id = d.organisation_id AND a.id = d.assessment_id
         WHERE d.organisation_id = $1 AND d.due_at IS NOT NULL AND (d.state = 'open' OR d.updated_at >= $2)
           AND ($3::uuid IS NULL OR i.owner_member_id = $3)
         ORDER BY d.due_at DESC, d.id LIMIT $4`,
};

@Injectable()
export class CalendarFeedStore {
  constructor(private readonly system: SystemDatabase) {}

  async insert(tx: Tx, feed: CalendarFeedEntity): Promise<void> {
    await tx.manager.insert(CalendarFeedEntity, feed);
  }

  /** Null also for one that was revoked. */
  find(tx: Tx, id: string): Promise<CalendarFeedEntity | null> {
    return tx.manager.findOneBy(CalendarFeedEntity, { organisationId: tx.organisationId, id, revokedAt: IsNull() });
  }

  async revoke(tx: Tx, id: string, revokedAt: Date): Promise<void> {
    await tx.manager.update(CalendarFeedEntity, { organisationId: tx.organisationId, id }, { revokedAt });
  }

  /** Oldest first, without those that were revoked. */
  page(tx: Tx, after: string | null, limit: number): Promise<CalendarFeedEntity[]> {
    return tx.manager.find(CalendarFeedEntity, {
      where: { organisationId: tx.organisationId, revokedAt: IsNull(), ...(after !== null && { id: MoreThan(after) }) },
      order: { id: 'ASC' },
      take: limit,
    });
  }

  async byToken(hash: Buffer): Promise<Pick<CalendarFeedEntity, 'organisationId' | 'id'> | null> {
    const [row] = await this.system.rows<Pick<CalendarFeedEntity, 'organisationId' | 'id'>>(byToken, [hash]);
    return row ?? null;
  }

  /**
   * Deadlines with a date: all that are open, and others that changed since. The latest first, so that a limit cuts off
   * what is longest ago.
   */
  deadlines(tx: Tx, changedSince: Date, memberId: string | null, limit: number): Promise<DeadlineInCalendar[]> {
    return tx.rows<DeadlineInCalendar>(deadlines, [tx.organisationId, changedSince, memberId, limit]);
  }
}
