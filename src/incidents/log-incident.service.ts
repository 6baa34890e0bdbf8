import { Injectable } from '@nestjs/common';
import { type Actor, recordedActor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import type { StoredAssessment } from '../deadlines/wanted-deadlines.js';
import { DeadlinesService } from '../deadlines/deadlines.service.js';
import type { Assessment, FactRevision, RegimeId } from '../law/index.js';
import { MembersService } from '../organisations/members.service.js';
import { noSuchMember } from '../organisations/named-member.js';
import type { Organisation } from '../organisations/organisation.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { pointingInto, withoutRevision } from '../platform/http/law-refusals.js';
import { ChecklistService } from '../playbooks/checklist.service.js';
import type { Playbook } from '../playbooks/model.js';
import type { ReminderEntity } from '../reminders/reminder.entity.js';
import { RemindersService } from '../reminders/reminders.service.js';
import { assessIncident } from './assess-incident.js';
import { besideTheDuties } from './beside-the-duties.js';
import type { IncidentDossier } from './incident-dossier.js';
import type { NewIncidentDto } from './incident.dto.js';
import type { IncidentEntity } from './incident.entity.js';
import { IncidentStore, newRevision } from './incident.store.js';
import { refuseFuture, refuseOccurredAfter } from './moments.js';

export interface Logged {
  readonly dossier: IncidentDossier;
  readonly reminders: readonly ReminderEntity[];
}

interface MadeOfInput {
  readonly incident: IncidentEntity;
  readonly facts: FactRevision;
  readonly assessments: readonly StoredAssessment[];
  readonly deadlines: readonly DeadlineEntity[];
  readonly reminders: readonly ReminderEntity[];
  readonly beside: IncidentDossier['beside'];
}

/** The hot path: everything about a new incident is written in one transaction, in one wait. */
@Injectable()
export class LogIncidentService {
  constructor(
    private readonly incidents: IncidentStore,
    private readonly organisations: OrganisationsService,
    private readonly members: MembersService,
    private readonly deadlines: DeadlinesService,
    private readonly reminders: RemindersService,
    private readonly checklist: ChecklistService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Logs an incident: assesses it, opens its deadlines and plans their reminders.
   *
   * @throws DomainError when facts contradict each other, its owner is no member, or awareness lies in the future or beyond the calendar
   */
  async log(actor: Actor, input: NewIncidentDto): Promise<Logged> {
    refuseFuture(input.awareAt, '/awareAt', this.clock.now());
    const logged = await this.unitOfWork.run(actor.organisationId, async (tx) => {
      // Held: a change of settings either sees this incident, or is seen by it.
      const [organisation, playbooks] = await Promise.all([
        this.organisations.held(tx),
        this.checklist.available(tx),
        this.members.refuseStranger(tx, input.ownerMemberId, '/ownerMemberId'),
      ]);
      return this.logIn(tx, actor, organisation, playbooks, input);
    });
    this.reminders.wake();
    return logged;
  }

  /**
   * What of an incident would be refused. Writes nothing.
   * @param memberIds of the organisation, for whoever checks many
   * @throws as `log` does
   */
  check(organisation: Organisation, input: NewIncidentDto, memberIds: ReadonlySet<string>): void {
    const { ownerMemberId } = input;
    if (typeof ownerMemberId === 'string' && !memberIds.has(ownerMemberId)) {
      throw noSuchMember('/ownerMemberId', ownerMemberId);
    }
    const now = this.clock.now();
    refuseFuture(input.awareAt, '/awareAt', now);
    this.made(organisation, input, now);
  }

  /** All that follows from what was given. What cannot be logged throws here, before anything is written. */
  private made(organisation: Organisation, input: NewIncidentDto, now: Date): MadeOfInput {
    const places = { body: input, ofPointer: withoutRevision, ofDate: () => '/awareAt' };
    if (typeof input.occurredAt === 'string') refuseOccurredAfter(input.occurredAt, input.awareAt);
    return pointingInto(places, () => this.following(organisation, input, now));
  }

  private following(organisation: Organisation, input: NewIncidentDto, now: Date): MadeOfInput {
    const of = { organisationId: organisation.id };
    const incident = this.incidentOf(organisation, input, now);
    const facts = { knownAt: input.awareAt, facts: input.facts } satisfies FactRevision;
    const assessments = assessIncident(organisation, incident.regimes, [facts]);
    const stored = assessments.map((body) => ({ id: newId(), body }));
    const deadlines = this.deadlines.ofNew(of, incident, stored);
    return {
      incident,
      facts,
      assessments: stored,
      deadlines,
      reminders: this.reminders.ofNew(of, organisation, deadlines),
      beside: besideTheDuties(organisation, assessments[0], [facts]),
    };
  }

  /** Logs in a transaction that is open, one of many too: everything is on its way, and nothing awaited. */
  logIn(
    tx: Tx,
    actor: Actor,
    organisation: Organisation,
    available: readonly Playbook[],
    input: NewIncidentDto,
  ): Logged {
    const now = this.clock.now();
    const { incident, facts, assessments: stored, deadlines, reminders, beside } = this.made(organisation, input, now);
    const assessments = stored.map(({ body }) => body);
    const revision = newRevision(incident.id, 0, facts, now, recordedActor(actor));

    void this.incidents.insert(tx, incident);
    void this.incidents.insertRevision(tx, revision);
    for (const { id, body } of stored) {
      void this.incidents.insertAssessment(tx, { id, incidentId: incident.id, body, assessedAt: now });
    }
    this.deadlines.open(tx, deadlines);
    this.reminders.planNew(tx, reminders);
    const playbooks = this.checklist.start(tx, actor, incident, { facts: input.facts, deadlines, available });
    void this.audit.append(tx, actor, {
      action: 'incident.logged',
      subject: { type: 'incident', id: incident.id, incidentId: incident.id },
      detail: {
        title: incident.title,
        awareAt: input.awareAt,
        facts: input.facts,
        verdicts: verdictsOf(assessments),
        playbooks,
      },
    });
    const revisions = [{ organisationId: tx.organisationId, ...revision }];
    return {
      dossier: {
        incident,
        revisions,
        assessments,
        deadlines,
        filings: [],
        determinations: [],
        beside,
      },
      reminders,
    };
  }

  private incidentOf(organisation: Organisation, input: NewIncidentDto, now: Date): IncidentEntity {
    const regime = input.regime ?? organisation.defaultRegime;
    const further = (input.furtherRegimes ?? []).filter((other) => other !== regime);
    return {
      organisationId: organisation.id,
      id: newId(),
      title: input.title,
      summary: input.summary ?? '',
      occurredAt: dateOrNull(input.occurredAt),
      awareAt: new Date(input.awareAt),
      discoveredBy: input.discoveredBy ?? null,
      cause: input.cause,
      regimes: [regime, ...further] satisfies RegimeId[],
      particulars: input.particulars ?? {},
      drill: input.drill ?? false,
      ownerMemberId: input.ownerMemberId ?? null,
      closedAt: null,
      purgedAt: null,
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
  }
}

const dateOrNull = (instant: string | null | undefined): Date | null =>
  instant === null || instant === undefined ? null : new Date(instant);

const verdictsOf = (assessments: readonly Assessment[]): Record<string, string> =>
  Object.fromEntries(assessments.map(({ regime, verdict }) => [regime, verdict]));
