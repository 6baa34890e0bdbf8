import { Injectable } from '@nestjs/common';
import { MembersService } from '../organisations/members.service.js';
import { Clock } from '../platform/clock/clock.js';
import { mailDomainOf } from '../platform/config/mail-domain.js';
import { Settings } from '../platform/config/settings.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/http/domain-error.js';
import { Links } from '../platform/http/links.js';
import { calendarFeed } from '../reminders/mail/calendar/calendar-file.js';
import { calendarEntryOf } from './calendar-entry-of.js';
import type { CalendarFeedEntity } from './calendar-feed.entity.js';
import { CalendarFeedStore } from './calendar-feed.store.js';
import { hashOfToken } from './calendar-feeds.service.js';

/** So long what was filed stays, marked as cancelled: some programs keep an event that merely vanishes. */
const KEPT_MS = 90 * 86_400_000;
/** Beyond it the file would be larger than calendar programs take. */
const MOST_EVENTS = 1000;

/** The calendar behind a secret address. */
@Injectable()
export class CalendarFileService {
  private readonly domain: string;

  constructor(
    private readonly store: CalendarFeedStore,
    private readonly members: MembersService,
    private readonly links: Links,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
    settings: Settings,
  ) {
    this.domain = mailDomainOf(settings);
  }

  /**
   * @returns the file, RFC 5545
   * @throws DomainError not-found, the same for an address that never was, was revoked, or whose member or maker has left
   */
  async fileOf(token: string): Promise<string> {
    const found = await this.store.byToken(hashOfToken(token));
    if (found === null) throw noSuchCalendar();
    return this.unitOfWork.run(found.organisationId, async (tx) => {
      const feed = await this.store.find(tx, found.id);
      if (feed === null || !(await this.isStillTheirs(tx, feed))) throw noSuchCalendar();
      const since = new Date(this.clock.now().getTime() - KEPT_MS);
      const deadlines = await this.store.deadlines(tx, since, feed.memberId, MOST_EVENTS);
      const entries = deadlines.map(calendarEntryOf((incidentId) => this.links.incident(incidentId)));
      return calendarFeed(entries, { lang: feed.language, domain: this.domain, name: feed.name });
    });
  }

  /** Whose it is and who made it are both members still: whoever left reads nothing more by an address they know. */
  private async isStillTheirs(tx: Tx, { memberId, createdBy }: CalendarFeedEntity): Promise<boolean> {
    const maker = createdBy.responsibleMemberId ?? (createdBy.kind === 'member' ? createdBy.id : null);
    const members = new Set((await this.members.all(tx)).map(({ id }) => id));
    return [memberId, maker].every((id) => id === null || members.has(id));
  }
}

const noSuchCalendar = (): DomainError =>
  new DomainError('not-found', {
    ja: 'このカレンダーは存在しないか、取り消されています。管理者に新しい URL の発行を依頼してください。',
    en: 'There is no such calendar, or it was revoked. Ask an administrator for a new address.',
  });
