import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import type { DeadlineChange } from '../deadlines/deadline-change.js';
import { DateBeyondCalendar } from '../law/index.js';
import type { Organisation } from '../organisations/organisation.js';
import { OrganisationFollowers } from '../organisations/organisation-followers.js';
import type { Tx } from '../platform/database/tx.js';
import { dateBeyondCalendar } from '../platform/http/law-refusals.js';
import type { MovedTask } from '../playbooks/checklist.service.js';
import { RemindersService } from '../reminders/reminders.service.js';
import type { IncidentEntity } from './incident.entity.js';
import { IncidentStore } from './incident.store.js';
import { ReassessService } from './reassess.service.js';

const BATCH = 100;

/** What every assessment takes from the organisation: what it is, and the days on which offices are closed (R36). */
const lawOf = ({ kind, industry, settings }: Organisation): unknown => [kind, industry, settings.extraClosedDays ?? []];

/** The setting to which the law answers anew: closed days before all, since they move dates by themselves. */
const changed = (before: Organisation, after: Organisation): string => {
  if (!isDeepStrictEqual(before.settings.extraClosedDays, after.settings.extraClosedDays)) return '/extraClosedDays';
  return before.industry === after.industry ? '/kind' : '/industry';
};

/** The request says nothing of the incident whose date cannot be counted, so the refusal does. */
const beyondCalendarBy =
  (setting: string, incidentId: string) =>
  (error: unknown): never => {
    if (!(error instanceof DateBeyondCalendar)) throw error;
    const { ja, en } = error.text;
    const text = { ja: `案件「${incidentId}」：${ja}`, en: `Incident ${incidentId}: ${en}` };
    throw dateBeyondCalendar(text, setting);
  };

const mailsOf = ({ settings }: Organisation): unknown => [settings.mailTime ?? null, settings.reminderPolicy ?? null];

interface Moved {
  readonly incidentId: string;
  readonly changes: readonly DeadlineChange[];
  readonly movedTasks: readonly MovedTask[];
}

/** Open incidents follow their organisation: a closed day that is added moves today's deadlines, not only tomorrow's. */
@Injectable()
export class OrganisationChangesService implements OnModuleInit {
  constructor(
    private readonly followers: OrganisationFollowers,
    private readonly incidents: IncidentStore,
    private readonly reassessing: ReassessService,
    private readonly reminders: RemindersService,
    private readonly audit: AuditService,
  ) {}

  onModuleInit(): void {
    this.followers.add((tx, actor, before, after) => this.follow(tx, actor, before, after));
  }

  private async follow(tx: Tx, actor: Actor, before: Organisation, after: Organisation): Promise<DeadlineChange[]> {
    if (!isDeepStrictEqual(lawOf(before), lawOf(after))) return this.reassessAll(tx, actor, changed(before, after));
    if (!isDeepStrictEqual(mailsOf(before), mailsOf(after))) await this.replanAll(tx, after);
    return [];
  }

  /** @param setting what was changed, as a JSON Pointer into the request */
  private async reassessAll(tx: Tx, actor: Actor, setting: string): Promise<DeadlineChange[]> {
    const all: Moved[] = [];
    await this.eachOpen(tx, async (incident) => {
      const reassessed = this.reassessing.reassess(tx, incident);
      const { changes, movedTasks } = await reassessed.catch(beyondCalendarBy(setting, incident.id));
      const moved = changes.filter(({ change }) => change !== 'kept');
      if (moved.length > 0) all.push({ incidentId: incident.id, changes: moved, movedTasks });
    });
    for (const { incidentId, changes, movedTasks } of all) {
      void this.audit.append(tx, actor, {
        action: 'incident.reassessed',
        subject: { type: 'incident', id: incidentId, incidentId },
        detail: { because: 'organisation.changed', changes, movedTasks },
      });
    }
    return all.flatMap(({ changes }) => changes);
  }

  private async replanAll(tx: Tx, organisation: Organisation): Promise<void> {
    await this.eachOpen(tx, ({ id }) => this.reminders.replan(tx, organisation, id));
  }

  /**
   * All are locked before the first is worked on: an entry of the record takes the lock of its head, and nobody who
   * holds that may still wait for an incident.
   */
  private async eachOpen(tx: Tx, work: (incident: IncidentEntity) => Promise<void>): Promise<void> {
    for (const incident of await this.lockOpen(tx)) await work(incident);
  }

  /** In the order of ids, each as it is once nobody else is changing it. */
  private async lockOpen(tx: Tx): Promise<IncidentEntity[]> {
    const locked: IncidentEntity[] = [];
    let after: string | null = null;
    for (;;) {
      const batch: IncidentEntity[] = await this.incidents.openAfter(tx, after, BATCH);
      for (const { id } of batch) {
        const incident = await this.incidents.lock(tx, id);
        if (incident?.closedAt === null) locked.push(incident);
      }
      after = batch.at(-1)?.id ?? null;
      if (batch.length < BATCH) return locked;
    }
  }
}
