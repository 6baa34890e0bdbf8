import { Injectable } from '@nestjs/common';
import { type Actor, recordedActor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import type { DeadlineChange } from '../deadlines/deadline-change.js';
import { versionById } from '../law/index.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import { toJapanTime } from '../platform/clock/instant.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/http/domain-error.js';
import { inTermsOf, type Places, pointingInto } from '../platform/http/law-refusals.js';
import { RemindersService } from '../reminders/reminders.service.js';
import type { NewDeterminationDto } from './determination.dto.js';
import type { DeterminationEntity } from './determination.entity.js';
import { FactsService } from './facts.service.js';
import { DeterminationStore } from './filing.store.js';
import type { IncidentEntity } from './incident.entity.js';
import { IncidentStore } from './incident.store.js';
import { IncidentsService } from './incidents.service.js';
import { refuseFuture } from './moments.js';
import { type Reassessed, ReassessService } from './reassess.service.js';

export interface Determined {
  readonly determination: DeterminationEntity;
  readonly changes: readonly DeadlineChange[];
}

@Injectable()
export class DeterminationsService {
  constructor(
    private readonly incidents: IncidentsService,
    private readonly store: IncidentStore,
    private readonly determinations: DeterminationStore,
    private readonly facts: FactsService,
    private readonly reassessing: ReassessService,
    private readonly reminders: RemindersService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Records a person's decision with its reason, and what follows from it for the deadlines. */
  async determine(actor: Actor, incidentId: string, input: NewDeterminationDto): Promise<Determined> {
    if (input.awareAt !== undefined) refuseFuture(input.awareAt, '/awareAt', this.clock.now());
    const determined = await this.unitOfWork.run(actor.organisationId, async (tx) => {
      const incident = await this.incidents.lock(tx, incidentId);
      if (incident.closedAt !== null && input.kind !== 'reopened') await this.incidents.lockOpen(tx, incidentId);
      const determination = pointingInto(placesIn(input), () => this.determinationOf(tx, actor, incident, input));
      await this.determinations.insert(tx, determination);
      const { changes, movedTasks } = await this.effectOf(tx, actor, incident, input).catch((error: unknown) => {
        throw inTermsOf(placesIn(input), error);
      });
      void this.audit.append(tx, actor, {
        action: 'determination.made',
        subject: { type: 'determination', id: determination.id, incidentId },
        detail: { ...input, changes, movedTasks },
      });
      return { determination, changes };
    });
    this.reminders.wake();
    return determined;
  }

  private determinationOf(
    tx: Tx,
    actor: Actor,
    incident: IncidentEntity,
    input: NewDeterminationDto,
  ): DeterminationEntity {
    const { kind, reason } = input;
    return {
      organisationId: tx.organisationId,
      id: newId(),
      incidentId: incident.id,
      kind,
      reason,
      detail: detailOf(incident, input),
      decidedAt: this.clock.now(),
      decidedBy: recordedActor(actor),
    };
  }

  private async effectOf(
    tx: Tx,
    actor: Actor,
    incident: IncidentEntity,
    input: NewDeterminationDto,
  ): Promise<Pick<Reassessed, 'changes' | 'movedTasks'>> {
    const now = this.clock.now();
    if (input.kind === 'awareness_corrected' && input.awareAt !== undefined) {
      const revision = {
        knownAt: toJapanTime(now),
        facts: {},
        reason: input.reason,
        correctsAwareness: { knownAt: input.awareAt },
      };
      return this.facts.append(tx, actor, incident, revision);
    }
    if (input.kind === 'closed') await this.refuseOpenDuties(tx, incident);
    if (input.kind === 'closed' || input.kind === 'reopened') {
      await this.store.update(tx, incident, { closedAt: input.kind === 'closed' ? now : null, updatedAt: now });
      return { changes: [], movedTasks: [] };
    }
    const followed = await this.reassessing.reassess(tx, incident);
    await this.store.update(tx, incident, { updatedAt: now });
    return followed;
  }

  /** A closed incident sends no reminders, so it must not owe anything any more. */
  private async refuseOpenDuties(tx: Tx, incident: IncidentEntity): Promise<void> {
    const { deadlines } = await this.incidents.dossier(tx, incident);
    const open = deadlines.filter(({ state, awaitsSupplement }) => state === 'open' || awaitsSupplement);
    if (open.length === 0) return;
    const kinds = open.map(({ kind }) => kind).join(', ');
    throw new DomainError('conflict', {
      ja: `未了の義務（${kinds}）があるため終了できません。提出を記録するか、報告対象でないとの判断を記録してください。`,
      en: `It still owes ${kinds}. Record the filings, or the decision that nothing is owed, and close it then.`,
    });
  }
}

/** A decision has no revisions; where it makes one (an awareness corrected), that says `awareAt` and nothing else. */
const placesIn = (input: NewDeterminationDto): Places => ({
  body: input,
  ofPointer: (pointer) => (pointer === '/version' ? '/ruleVersion' : '/awareAt'),
  ofDate: () => (input.dueOn === undefined ? '/awareAt' : '/dueOn'),
});

/** What a decision is about, beside its reason. */
const detailOf = (incident: IncidentEntity, input: NewDeterminationDto): Record<string, unknown> => {
  const duty = { regime: input.regime ?? incident.regimes[0], obligation: input.obligation };
  switch (input.kind) {
    case 'date_kept':
      return { ...duty, dueOn: input.dueOn };
    case 'law_version_accepted':
      return { ...duty, ruleVersion: versionById(input.ruleVersion ?? '').id };
    case 'awareness_corrected':
      return { awareAt: input.awareAt };
    default:
      return {};
  }
};
