import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AssessmentsService } from '../assessments/assessments.service.js';
import { type WantedDeadline, wantedDeadlines } from '../deadlines/wanted-deadlines.js';
import { DeadlinesService } from '../deadlines/deadlines.service.js';
import { IncidentsService } from '../incidents/incidents.service.js';
import type { ObligationKind, RegimeId } from '../law/index.js';
import { MembersService } from '../organisations/members.service.js';
import type { Organisation } from '../organisations/organisation.js';
import { RefusedAddressesService } from '../organisations/refused-addresses.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { WebhookListenersService } from '../webhooks/endpoints/webhook-listeners.service.js';
import { Clock } from '../platform/clock/clock.js';
import { toJapanTime, toJapanTimeOrNull } from '../platform/clock/instant.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { refusedBelow } from '../platform/http/domain-error.js';
import { invalidRequest } from '../platform/http/validation.js';
import { planReminders } from '../reminders/plan.js';
import type { DeadlineToRemind, PlannedReminder } from '../reminders/planned-reminder.js';
import { policyFrom } from '../reminders/policy.dto.js';
import type { ReminderPolicy } from '../reminders/policy.js';
import { RemindersService } from '../reminders/reminders.service.js';
import type { PreviewReminderAnswer, PreviewRequestDto } from './preview.dto.js';
import { previewReminder } from './preview-reminder.js';
import { refuseFaulty } from './reminder-policy.service.js';

interface About {
  readonly regime: RegimeId;
  readonly kind: ObligationKind;
}

interface Planned {
  readonly reminders: readonly PlannedReminder[];
  readonly ownerMemberId: string | null;
  about(deadlineId: string): About | undefined;
}

/** Shows who would get what, and when; stores nothing. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly incidents: IncidentsService,
    private readonly assessments: AssessmentsService,
    private readonly organisations: OrganisationsService,
    private readonly members: MembersService,
    private readonly refused: RefusedAddressesService,
    private readonly listeners: WebhookListenersService,
    private readonly deadlines: DeadlinesService,
    private readonly reminders: RemindersService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws DomainError invalid-request when neither or both of incident and assessment are named, or the facts contradict each other */
  async preview(actor: Actor, request: PreviewRequestDto): Promise<PreviewReminderAnswer[]> {
    const tried = request.policy === undefined ? null : policyFrom(request.policy);
    if (tried !== null) refuseFaulty(tried, '/policy');
    const { incidentId, assessment } = request;
    if ((incidentId === undefined) === (assessment === undefined)) throw oneOfTwo();
    // Before the transaction, since it opens one of its own.
    const assessed =
      assessment === undefined
        ? null
        : await this.assessments.assess(actor, assessment).catch(refusedBelow('/assessment'));
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      await this.members.refuseStranger(tx, request.ownerMemberId, '/ownerMemberId');
      const organisation = await this.organisations.current(tx);
      const policy = tried ?? this.reminders.policyOf(organisation);
      const planned =
        assessed === null
          ? await this.ofIncident(tx, organisation, policy, incidentId ?? '')
          : this.ofDeadlines(organisation, policy, wantedDeadlines([{ id: '', body: assessed }]), request);
      const [members, refused, webhookListens] = await Promise.all([
        this.members.all(tx),
        this.refused.all(tx),
        this.listeners.hears(tx, 'reminder.sent'),
      ]);
      return planned.reminders.flatMap((reminder) => {
        const about = planned.about(reminder.deadlineId);
        const { ownerMemberId } = planned;
        return about === undefined
          ? []
          : [
              previewReminder(reminder, about, {
                policy,
                people: { organisation, members, refused, webhookListens, ownerMemberId },
              }),
            ];
      });
    });
  }

  private async ofIncident(tx: Tx, organisation: Organisation, policy: ReminderPolicy, id: string): Promise<Planned> {
    const { ownerMemberId } = await this.incidents.find(tx, id);
    const deadlines = await this.deadlines.ofIncident(tx, id);
    const reminders = await this.reminders.upcoming(tx, organisation, policy, deadlines);
    return { reminders, ownerMemberId, about: (deadlineId) => deadlines.find((one) => one.id === deadlineId) };
  }

  private ofDeadlines(
    organisation: Organisation,
    policy: ReminderPolicy,
    wanted: readonly WantedDeadline[],
    { ownerMemberId = null }: Pick<PreviewRequestDto, 'ownerMemberId'> | { readonly ownerMemberId?: null },
  ): Planned {
    const now = toJapanTime(this.clock.now());
    const open = wanted.filter(({ state }) => state === 'open');
    const toRemind = open.map((deadline): DeadlineToRemind => ({ ...toRemindOf(deadline), loggedAt: now }));
    const reminders = planReminders(toRemind, policy, this.reminders.openDaysOf(organisation), now);
    const soonestFirst = reminders.toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
    return { reminders: soonestFirst, ownerMemberId, about: (kind) => open.find((one) => one.kind === kind) };
  }
}

/** Nothing is stored, so the kind is name enough. */
const toRemindOf = ({ kind, force, clockStart, targetFrom, dueOn, dueAt }: WantedDeadline) => ({
  id: kind,
  kind,
  force,
  clockStart,
  targetFrom,
  dueOn,
  dueAt: toJapanTimeOrNull(dueAt),
});

const oneOfTwo = () =>
  invalidRequest([
    {
      pointer: '/incidentId',
      detail: {
        ja: 'incidentId（登録済みの案件）と assessment（仮の事実）のどちらか一方を指定してください。',
        en: 'Give either incidentId (a logged incident) or assessment (facts not logged), and not both.',
      },
    },
  ]);
