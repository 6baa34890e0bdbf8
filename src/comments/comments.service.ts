import { Injectable } from '@nestjs/common';
import { type Actor, recordedActor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import { DeliveriesService, type NewMail } from '../deliveries/deliveries.service.js';
import { MailAllowanceService } from '../deliveries/mail-allowance.service.js';
import type { IncidentEntity } from '../incidents/incident.entity.js';
import { IncidentsService } from '../incidents/incidents.service.js';
import type { MemberEntity } from '../organisations/member.entity.js';
import { noSuchMember } from '../organisations/named-member.js';
import { MembersService } from '../organisations/members.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Clock } from '../platform/clock/clock.js';
import { mailDomainOf } from '../platform/config/mail-domain.js';
import { Settings } from '../platform/config/settings.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Links } from '../platform/http/links.js';
import { decodeCursor, type Page, type PageQuery, pageOf } from '../platform/http/page.js';
import { headersOf } from '../reminders/mail/mail-headers.js';
import type { NewCommentDto } from './comment.dto.js';
import type { CommentEntity } from './comment.entity.js';
import { CommentStore } from './comment.store.js';
import { renderMentionMail } from './mention-mail.js';

/** What people say to each other about an incident; also after it was closed. */
@Injectable()
export class CommentsService {
  private readonly domain: string;

  constructor(
    private readonly comments: CommentStore,
    private readonly incidents: IncidentsService,
    private readonly members: MembersService,
    private readonly organisations: OrganisationsService,
    private readonly deliveries: DeliveriesService,
    private readonly allowance: MailAllowanceService,
    private readonly links: Links,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
    settings: Settings,
  ) {
    this.domain = mailDomainOf(settings);
  }

  /**
   * Keeps a comment, and queues a mail to each member it mentions, in one transaction.
   * @throws DomainError too-many-requests when one of them was mailed too often
   */
  add(actor: Actor, incidentId: string, input: NewCommentDto): Promise<CommentEntity> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const incident = await this.incidents.find(tx, incidentId);
      const mentioned = mentionedAmong(await this.members.all(tx), input.mentions ?? []);
      const comment = {
        organisationId: tx.organisationId,
        id: newId(),
        incidentId,
        text: input.text,
        mentions: mentioned.map(({ id }) => id),
        writtenAt: this.clock.now(),
        writtenBy: recordedActor(actor),
      };
      await this.comments.insert(tx, comment);
      this.deliveries.queueMails(tx, await this.mails(tx, comment, incident, mentioned));
      void this.audit.append(tx, actor, {
        action: 'comment.added',
        subject: { type: 'comment', id: comment.id, incidentId },
        detail: { mentions: comment.mentions, characters: input.text.length },
      });
      return comment;
    });
  }

  /** Oldest first. */
  async list<T>(
    actor: Actor,
    incidentId: string,
    query: PageQuery,
    toItem: (comment: CommentEntity) => T,
  ): Promise<Page<T>> {
    const [after = null] = query.cursor === undefined ? [] : decodeCursor(query.cursor, ['id']);
    const rows = await this.unitOfWork.run(actor.organisationId, async (tx) => {
      await this.incidents.find(tx, incidentId);
      return this.comments.page(tx, incidentId, after, query.limit + 1);
    });
    return pageOf(rows, query.limit, toItem, ({ id }) => [id]);
  }

  private async mails(
    tx: Tx,
    comment: CommentEntity,
    incident: IncidentEntity,
    mentioned: readonly MemberEntity[],
  ): Promise<NewMail[]> {
    if (mentioned.length === 0) return [];
    const { name: organisationName, settings } = await this.organisations.current(tx);
    const strangers = await this.members.strangers(tx, mentioned);
    for (const { id, email: address } of mentioned) {
      await this.allowance.spend(tx.organisationId, { address, isOutside: strangers.has(id) });
    }
    return mentioned.map((member) => {
      const id = `${comment.id}.${member.id}`;
      const { headers } = headersOf({ id, organisationId: tx.organisationId, domain: this.domain });
      const about = {
        by: comment.writtenBy.name,
        memberName: member.name,
        organisationName,
        incident: { title: incident.title, drill: incident.drill, url: this.links.incident(incident.id) },
      };
      return {
        purpose: 'mention',
        recipient: member.email,
        memberId: member.id,
        incidentId: incident.id,
        reminderId: null,
        logicalKey: `mention:${id}`,
        message: {
          messageId: `<mention-${id}@${this.domain}>`,
          headers,
          replyTo: settings.replyTo,
          ...renderMentionMail({ ...about, isStranger: strangers.has(member.id) }, member.language),
        },
      };
    });
  }
}

const mentionedAmong = (members: readonly MemberEntity[], ids: readonly string[]): MemberEntity[] =>
  ids.map((id, index) => {
    const member = members.find((one) => one.id === id);
    if (member !== undefined) return member;
    throw noSuchMember(`/mentions/${String(index)}`, id);
  });
