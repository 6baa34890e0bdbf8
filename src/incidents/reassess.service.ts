import { Injectable } from '@nestjs/common';
import type { DeadlineChange } from '../deadlines/deadline-change.js';
import { DeadlinesService } from '../deadlines/deadlines.service.js';
import { type Assessment, type RegimeId, versionById } from '../law/index.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/database/tx.js';
import { RemindersService } from '../reminders/reminders.service.js';
import { ChecklistService, type MovedTask } from '../playbooks/checklist.service.js';
import { awareAtOf } from './aware-at.js';
import { assessIncident, assessUnder } from './assess-incident.js';
import { withDecisions } from './decision-effects.js';
import { factHistory } from './fact-history.js';
import { DeterminationStore } from './filing.store.js';
import type { IncidentEntity } from './incident.entity.js';
import { IncidentStore } from './incident.store.js';

export interface Reassessed {
  readonly assessments: readonly Assessment[];
  readonly changes: readonly DeadlineChange[];
  readonly movedTasks: readonly MovedTask[];
  /** When the organisation came to know, as it now stands. */
  readonly awareAt: Date;
}

/** What follows from new facts or a new decision: assessments, deadlines and reminders, in the caller's transaction. */
@Injectable()
export class ReassessService {
  constructor(
    private readonly incidents: IncidentStore,
    private readonly determinations: DeterminationStore,
    private readonly organisations: OrganisationsService,
    private readonly deadlines: DeadlinesService,
    private readonly reminders: RemindersService,
    private readonly checklist: ChecklistService,
    private readonly clock: Clock,
  ) {}

  /** @throws LawError when the facts, as they now are, contradict each other */
  async reassess(tx: Tx, incident: IncidentEntity): Promise<Reassessed> {
    const [organisation, revisions, determinations] = await Promise.all([
      this.organisations.current(tx),
      this.incidents.revisions(tx, incident.id),
      this.determinations.ofIncident(tx, incident.id),
    ]);
    const history = factHistory(revisions);
    const assessments = assessIncident(organisation, incident.regimes, history);
    const under = (regime: RegimeId, version: string): Assessment =>
      assessUnder(organisation, regime, history, versionById(version).effectiveFrom);
    const stored = assessments.map((body) => ({ id: newId(), body }));
    for (const { id, body } of stored) {
      void this.incidents.insertAssessment(tx, { id, incidentId: incident.id, body, assessedAt: this.clock.now() });
    }
    const changes = await this.deadlines.recompute(tx, incident, withDecisions(stored, determinations, under));
    await this.reminders.replan(tx, organisation, incident.id);
    const awareAt = awareAtOf(revisions, assessments) ?? incident.awareAt;
    const movedTasks = await this.checklist.recompute(tx, { id: incident.id, awareAt });
    return { assessments, changes, movedTasks, awareAt };
  }
}
