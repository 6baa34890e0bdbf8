import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, authorOf } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import type { MemberEntity } from '../organisations/member.entity.js';
import { MembersService } from '../organisations/members.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { NotFound } from '../platform/http/domain-error.js';
import { Links } from '../platform/http/links.js';
import { decodeCursor, type Page, pageOf, type PageQuery } from '../platform/http/page.js';
import { invalidRequest } from '../platform/http/validation.js';
import type { NewCalendarFeedDto } from './calendar-feed.dto.js';
import type { CalendarFeedEntity } from './calendar-feed.entity.js';
import { CalendarFeedStore } from './calendar-feed.store.js';
import { refuseGrantBeyond } from '../access/grants.js';

export interface MadeFeed {
  readonly feed: CalendarFeedEntity;
  /** Shown in this one answer and kept nowhere. */
  readonly url: string;
}

export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The calendars of an organisation: who may subscribe, by an address that is its own key. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly store: CalendarFeedStore,
    private readonly members: MembersService,
    private readonly organisations: OrganisationsService,
    private readonly links: Links,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws DomainError invalid-request when there is no such member; forbidden for who may not read what it shows */
  async create(actor: Actor, { name, memberId = null, language }: NewCalendarFeedDto): Promise<MadeFeed> {
    // Whoever has the address of the feed reads the deadlines of incidents.
    refuseGrantBeyond(actor, ['incidents:read'], '');
    const token = randomBytes(32).toString('base64url');
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const { language: spoken } =
        memberId === null ? await this.organisations.current(tx) : await this.member(tx, memberId);
      const feed: CalendarFeedEntity = {
        organisationId: tx.organisationId,
        id: newId(),
        tokenHash: hashOfToken(token),
        name,
        memberId,
        language: language ?? spoken,
        createdAt: this.clock.now(),
        createdBy: authorOf(actor),
        revokedAt: null,
      };
      await this.store.insert(tx, feed);
      this.record(tx, actor, 'calendar_feed.created', feed);
      return { feed, url: `${this.links.base}/calendar/${token}.ics` };
    });
  }

  /** Oldest first. */
  async list<T>(actor: Actor, query: PageQuery, toItem: (feed: CalendarFeedEntity) => T): Promise<Page<T>> {
    const [after = null] = query.cursor === undefined ? [] : decodeCursor(query.cursor, ['id']);
    const rows = await this.unitOfWork.run(actor.organisationId, (tx) => this.store.page(tx, after, query.limit + 1));
    return pageOf(rows, query.limit, toItem, ({ id }) => [id]);
  }

  async get(actor: Actor, id: string): Promise<CalendarFeedEntity> {
    return this.unitOfWork.run(actor.organisationId, (tx) => this.find(tx, id));
  }

  /** From the next request on its address shows nothing. */
  async revoke(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor.organisationId, async (tx) => {
      const feed = await this.find(tx, id);
      await this.store.revoke(tx, id, this.clock.now());
      this.record(tx, actor, 'calendar_feed.revoked', feed);
    });
  }

  private async find(tx: Tx, id: string): Promise<CalendarFeedEntity> {
    const feed = await this.store.find(tx, id);
    if (feed === null) throw new NotFound({ ja: 'カレンダーフィード', en: 'calendar feed' }, id);
    return feed;
  }

  private async member(tx: Tx, id: string): Promise<MemberEntity> {
    const member = (await this.members.all(tx)).find((one) => one.id === id);
    if (member !== undefined) return member;
    const detail = {
      ja: `メンバー「${id}」は見つかりません。ID をご確認ください。`,
      en: `There is no member ${id}. Check the id.`,
    };
    throw invalidRequest([{ pointer: '/memberId', detail }]);
  }

  private record(tx: Tx, actor: Actor, action: string, { id, name, memberId }: CalendarFeedEntity): void {
    void this.audit.append(tx, actor, {
      action,
      subject: { type: 'calendar_feed', id },
      detail: { name, memberId },
    });
  }
}
