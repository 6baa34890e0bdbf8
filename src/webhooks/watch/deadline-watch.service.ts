import { Injectable, Logger } from '@nestjs/common';
import type { DeadlineEntity } from '../../deadlines/deadline.entity.js';
import { DeadlinesService } from '../../deadlines/deadlines.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { toJapanTimeOrNull } from '../../platform/clock/instant.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { inGroups } from '../../platform/in-groups.js';
import type { NewEvent } from '../outbox/new-event.js';
import { WebhookOutboxService } from '../outbox/webhook-outbox.service.js';
import { DeadlineWatchStore, type NearDeadline } from './deadline-watch.store.js';

/** Days before a date at which it is said to approach; 0 is the date itself, gone by. */
const MARKS = [7, 3, 1, 0] as const;
const MOST_AT_ONCE = 500;

/**
 * Turns the passing of time into events. What is due is found in the rows, so a worker that was down says the newest of
 * what it missed; whatever an organisation's reminder policy is, its programs hear of its dates.
 */
@Injectable()
export class DeadlineWatchService {
  private readonly logger = new Logger('DeadlineWatch');

  constructor(
    private readonly store: DeadlineWatchStore,
    private readonly deadlines: DeadlinesService,
    private readonly outbox: WebhookOutboxService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** One sweep over all organisations. @returns how many events it found */
  async sweep(): Promise<number> {
    const near = await this.store.unannounced(this.clock.now(), MARKS, MOST_AT_ONCE);
    let found = 0;
    for (const [organisationId, own] of inGroups(near, (one) => one.organisationId)) {
      try {
        found += await this.unitOfWork.run(organisationId, (tx) => this.announce(tx, own));
      } catch (error) {
        this.logger.error({ message: 'deadlines could not be announced', organisationId, error });
      }
    }
    return found;
  }

  private async announce(tx: Tx, near: readonly NearDeadline[]): Promise<number> {
    const ids = near.map(({ deadlineId }) => deadlineId);
    const deadlines = new Map((await this.deadlines.byIds(tx, ids)).map((deadline) => [deadline.id, deadline]));
    const events = near.flatMap((one) => {
      const deadline = deadlines.get(one.deadlineId);
      return deadline === undefined ? [] : eventsOf(one, deadline);
    });
    this.outbox.put(tx, events);
    return events.length;
  }
}

/** None when it was filed, or moved, since the sweep looked. */
const eventsOf = ({ days, logicalKey }: NearDeadline, deadline: DeadlineEntity): NewEvent[] => {
  const { id: deadlineId, incidentId, regime, kind, force, provisional, dueOn, dueAt } = deadline;
  if (deadline.state !== 'open' || !logicalKey.includes(`:${dueOn ?? ''}:`)) return [];
  const data = { deadlineId, regime, kind, force, provisional, dueOn, dueAt: toJapanTimeOrNull(dueAt) };
  return days === 0
    ? [{ type: 'deadline.missed', incidentId, data, logicalKey }]
    : [{ type: 'deadline.approaching', incidentId, data: { ...data, daysLeft: days }, logicalKey }];
};
