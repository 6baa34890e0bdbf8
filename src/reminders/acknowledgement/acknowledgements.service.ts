import { Injectable } from '@nestjs/common';
import { type Actor, recordedActor, systemActor } from '../../access/actor.js';
import { AuditService } from '../../audit/audit.service.js';
import type { DeadlineEntity } from '../../deadlines/deadline.entity.js';
import { DeadlinesService } from '../../deadlines/deadlines.service.js';
import type { Organisation } from '../../organisations/organisation.js';
import { MembersService } from '../../organisations/members.service.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { NotFound } from '../../platform/http/domain-error.js';
import type { Language } from '../../platform/http/language.js';
import { isToRemind } from '../deadline-to-remind.js';
import type { ReminderEntity } from '../reminder.entity.js';
import { ReminderStore } from '../reminder.store.js';
import type { AcknowledgeLink } from './acknowledge-links.js';
import type { AcknowledgementEntity, AcknowledgementWay } from './acknowledgement.entity.js';
import { AcknowledgementStore } from './acknowledgement.store.js';
import { refusalOf } from './acknowledgement-refusals.js';

/** `open`: can be acknowledged. `stale`: the date has moved since. `done`: the duty is met or gone. */
export type LinkState = 'open' | 'acknowledged' | 'stale' | 'done';

/** What the page of a link shows. */
export interface LinkView {
  readonly state: LinkState;
  readonly organisation: Organisation;
  readonly language: Language;
  readonly person: string;
  readonly title: string;
  readonly drill: boolean;
  readonly deadline: DeadlineEntity;
  readonly incidentId: string;
}

interface By {
  readonly actor: Actor;
  /** Outside addresses are nobody's account: the record names them all the same. */
  readonly address: string | null;
  readonly via: AcknowledgementWay;
}

/** Somebody has seen a reminder: its escalation ends. The next step comes as planned. */
@Injectable()
export class AcknowledgementsService {
  constructor(
    private readonly store: AcknowledgementStore,
    private readonly reminders: ReminderStore,
    private readonly deadlines: DeadlinesService,
    private readonly members: MembersService,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** What a link is about; null when it is there no more. Changes nothing: mail scanners follow links. */
  async look(link: AcknowledgeLink): Promise<LinkView | null> {
    return this.unitOfWork.run(link.organisationId, (tx) => this.view(tx, link));
  }

  /** Acknowledges for the person to whom the link was sent. A second time, or too late, changes nothing. */
  async byLink(link: AcknowledgeLink): Promise<LinkView | null> {
    return this.unitOfWork.run(link.organisationId, async (tx) => {
      const view = await this.view(tx, link);
      if (view?.state !== 'open') return view;
      const reminder = await this.found(tx, link.reminderId);
      await this.write(tx, reminder, view.deadline, this.byOf(link, view.person));
      return { ...view, state: 'acknowledged' };
    });
  }

  /**
   * Acknowledges for the caller.
   * @throws DomainError conflict when it was not sent, its date has moved, or the duty is done
   */
  async acknowledge(actor: Actor, reminderId: string): Promise<AcknowledgementEntity[]> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const reminder = await this.found(tx, reminderId);
      const [deadline] = await this.deadlines.byIds(tx, [reminder.deadlineId]);
      if (deadline === undefined) throw notFound(reminderId);
      const refusal = refusalOf(reminder, deadline);
      if (refusal !== null) throw refusal;
      await this.write(tx, reminder, deadline, { actor, address: null, via: 'api' });
      return this.store.ofReminders(tx, [reminderId]);
    });
  }

  /** For showing reminders with who has seen them. */
  ofReminders(tx: Tx, ids: readonly string[]): Promise<AcknowledgementEntity[]> {
    return this.store.ofReminders(tx, ids);
  }

  private async view(tx: Tx, link: AcknowledgeLink): Promise<LinkView | null> {
    const reminder = await this.reminders.find(tx, link.reminderId);
    if (reminder === null) return null;
    const [organisation, members, deadlines, subjects, given] = await Promise.all([
      this.organisations.current(tx),
      this.members.all(tx),
      this.deadlines.byIds(tx, [reminder.deadlineId]),
      this.reminders.subjects(tx, [reminder.deadlineId]),
      this.store.ofReminders(tx, [reminder.id]),
    ]);
    const [deadline] = deadlines;
    const [subject] = subjects;
    const member = members.find(({ id }) => id === link.memberId);
    if (deadline === undefined || subject === undefined) return null;
    const isGiven = given.some(({ person }) => person === personOf(link));
    return {
      state: stateOf(reminder, deadline, link.deadlineSequence, isGiven),
      organisation,
      language: member?.language ?? organisation.language,
      person: member?.name ?? link.address,
      title: subject.title,
      drill: deadline.drill,
      deadline,
      incidentId: reminder.incidentId,
    };
  }

  private byOf(link: AcknowledgeLink, name: string): By {
    const service = systemActor(link.organisationId);
    const actor = link.memberId === null ? service : { ...service, kind: 'member' as const, id: link.memberId, name };
    return { actor, address: link.address, via: 'link' };
  }

  private async write(tx: Tx, reminder: ReminderEntity, deadline: DeadlineEntity, by: By): Promise<void> {
    const { actor, address, via } = by;
    const acknowledgedAt = this.clock.now();
    const isNew = await this.store.insert(tx, {
      organisationId: tx.organisationId,
      reminderId: reminder.id,
      person: actor.kind === 'system' ? (address ?? newId()) : actor.id,
      deadlineSequence: deadline.sequence,
      via,
      acknowledgedAt,
      acknowledgedBy: { ...recordedActor(actor), ...(address !== null && { address }) },
    });
    const stopped = await this.reminders.cancelEscalations(tx, reminder.id, acknowledgedAt);
    if (!isNew && stopped === 0) return;
    void this.audit.append(tx, actor, {
      action: 'reminder.acknowledged',
      subject: { type: 'reminder', id: reminder.id, incidentId: reminder.incidentId },
      detail: { deadlineId: deadline.id, obligation: deadline.kind, dueOn: deadline.dueOn, via, address, stopped },
    });
  }

  private async found(tx: Tx, id: string): Promise<ReminderEntity> {
    const reminder = await this.reminders.find(tx, id);
    if (reminder === null) throw notFound(id);
    return reminder;
  }
}

const personOf = ({ memberId, address }: AcknowledgeLink): string => memberId ?? address;

const isStale = (reminder: ReminderEntity, deadline: DeadlineEntity, sequence: number): boolean =>
  reminder.step.dueOn !== deadline.dueOn || deadline.sequence !== sequence;

const stateOf = (reminder: ReminderEntity, deadline: DeadlineEntity, sequence: number, isGiven: boolean): LinkState => {
  if (!isToRemind(deadline)) return 'done';
  if (isStale(reminder, deadline, sequence)) return 'stale';
  return isGiven ? 'acknowledged' : 'open';
};

const notFound = (id: string): NotFound => new NotFound({ ja: 'リマインダー', en: 'reminder' }, id);
