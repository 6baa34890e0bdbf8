import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import type { SystemTx } from '../platform/database/system-tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { MembershipStore } from './membership.store.js';
import { PastStore } from './past.store.js';
import { type PersonEvent, PersonEventStore } from './person-event.store.js';
import { PersonRecordService } from './person-record.service.js';
import { PersonStore } from './person.store.js';
import { PasswordResetsService } from './links/password-resets.service.js';

const MOST_AT_ONCE = 50;
const A_MONTH = 30 * 86_400_000;
const AGAIN_AFTER = 60_000;

/** Does what sign-ins and requests for a new password left behind: records the one, mails the other a link. */
@Injectable()
export class PersonSweepService {
  private readonly logger = new Logger('PersonSweep');

  constructor(
    private readonly events: PersonEventStore,
    private readonly people: PersonStore,
    private readonly memberships: MembershipStore,
    private readonly record: PersonRecordService,
    private readonly resets: PasswordResetsService,
    private readonly past: PastStore,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @returns how many it did */
  async sweep(): Promise<number> {
    let done = 0;
    while (done < MOST_AT_ONCE && (await this.one())) done += 1;
    return done;
  }

  /** Removes what has been over for a month. */
  async tidy(): Promise<void> {
    await this.past.forget(new Date(this.clock.now().getTime() - A_MONTH));
  }

  /** One that fails waits a minute, and holds up no other. @returns whether there was one */
  private async one(): Promise<boolean> {
    const now = this.clock.now();
    const taken: PersonEvent[] = [];
    try {
      await this.unitOfWork.across(async (system) => {
        taken.push(...(await this.events.take(system, now)));
        for (const event of taken) await this.handle(system, event);
      });
    } catch (error) {
      if (taken.length === 0) throw error;
      for (const { id, kind } of taken) {
        this.logger.error({ message: 'left for later', eventId: id, kind, error });
        await this.events.postpone(id, new Date(now.getTime() + AGAIN_AFTER));
      }
    }
    return taken.length > 0;
  }

  private async handle(system: SystemTx, event: PersonEvent): Promise<void> {
    const person = await this.people.findByEmail(event.email, system);
    if (person === null) return;
    const memberships = await this.memberships.ofPerson(person.id, system);
    const { from, requestId, kind } = event;
    if (kind === 'password_reset_requested') {
      await this.resets.send(system, person, memberships, { from, requestId });
      return;
    }
    const at = event.happenedAt.toISOString();
    await this.record.happened(system, memberships, {
      action: 'member.sign_in_failed',
      detail: { from, at },
      requestId,
    });
  }
}
