import { Injectable } from '@nestjs/common';
import { type Actor, recordedActor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import type { FactRevision } from '../law/index.js';
import { Clock } from '../platform/clock/clock.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { RemindersService } from '../reminders/reminders.service.js';
import { inTermsOf, type Places, withoutRevision } from '../platform/http/law-refusals.js';
import type { NewFactsDto } from './incident.dto.js';
import type { FactRevisionEntity, IncidentEntity } from './incident.entity.js';
import { IncidentStore, newRevision } from './incident.store.js';
import { IncidentsService } from './incidents.service.js';
import { refuseFuture } from './moments.js';
import { ReassessService, type Reassessed } from './reassess.service.js';

export interface FactsAdded extends Reassessed {
  readonly revision: FactRevisionEntity;
}

@Injectable()
export class FactsService {
  constructor(
    private readonly incidents: IncidentsService,
    private readonly store: IncidentStore,
    private readonly reassessing: ReassessService,
    private readonly reminders: RemindersService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Adds what became known later, and moves every deadline that follows from it.
   *
   * @throws DomainError incident-closed, or when the facts contradict each other, also with what is recorded
   */
  async add(actor: Actor, incidentId: string, input: NewFactsDto): Promise<FactsAdded> {
    refuseFuture(input.knownAt, '/knownAt', this.clock.now());
    const added = await this.unitOfWork.run(actor.organisationId, async (tx) => {
      const incident = await this.incidents.lockOpen(tx, incidentId);
      return this.append(tx, actor, incident, input).catch((error: unknown) => {
        throw inTermsOf(placesIn(input), error);
      });
    });
    this.reminders.wake();
    return added;
  }

  /** The same inside another use case's transaction. @throws LawError, DateBeyondCalendar in terms of all revisions */
  async append(tx: Tx, actor: Actor, incident: IncidentEntity, facts: FactRevision): Promise<FactsAdded> {
    const recorded = await this.store.revisions(tx, incident.id);
    const revision = newRevision(incident.id, recorded.length, facts, this.clock.now(), recordedActor(actor));
    void this.store.insertRevision(tx, revision);
    const { awareAt, ...followed } = await this.reassessing.reassess(tx, incident);
    await this.store.update(tx, incident, { awareAt, updatedAt: this.clock.now() });
    void this.audit.append(tx, actor, {
      action: 'incident.facts_added',
      subject: { type: 'incident', id: incident.id, incidentId: incident.id },
      detail: { revision: facts, changes: followed.changes, movedTasks: followed.movedTasks },
    });
    return { revision: { organisationId: tx.organisationId, ...revision }, awareAt, ...followed };
  }
}

const placesIn = (input: NewFactsDto): Places => ({
  body: input,
  ofPointer: withoutRevision,
  ofDate: () => (input.correctsAwareness ? '/correctsAwareness/knownAt' : '/knownAt'),
});
