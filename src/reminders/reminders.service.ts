import { Injectable } from '@nestjs/common';
import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import { DeadlinesService } from '../deadlines/deadlines.service.js';
import { nationalOpenDays, type OpenDays, openDaysWith } from '../law/index.js';
import type { Organisation } from '../organisations/organisation.js';
import { Clock } from '../platform/clock/clock.js';
import { toJapanTime } from '../platform/clock/instant.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/database/tx.js';
import { DueSignal } from '../platform/worker/due-signal.js';
import { deadlineToRemind, isToRemind } from './deadline-to-remind.js';
import { defaultPolicy, defaultPolicyAt } from './default-policy.js';
import { diffPlan, type ExistingReminder, type PlanDifference } from './diff.js';
import { compareInstants } from './japan-time.js';
import { planReminders } from './plan.js';
import type { PlannedReminder } from './planned-reminder.js';
import type { ReminderPolicy } from './policy.js';
import type { ReminderEntity } from './reminder.entity.js';
import { ReminderStore } from './reminder.store.js';

interface Existing extends ExistingReminder {
  readonly id: string;
  readonly step: PlannedReminder;
}

const existingOf = (row: ReminderEntity): Existing => ({
  id: row.id,
  step: row.step,
  logicalKey: row.logicalKey,
  deadlineId: row.deadlineId,
  dueOn: row.step.dueOn,
  dueAt: toJapanTime(row.dueAt),
  state: row.state,
  sentAt: row.state === 'sent' && row.settledAt !== null ? toJapanTime(row.settledAt) : null,
  escalates: row.escalates,
});

/** The reminders of open deadlines, planned as rows in the transaction of whatever made them needed. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly store: ReminderStore,
    private readonly deadlines: DeadlinesService,
    private readonly clock: Clock,
    private readonly signal: DueSignal,
  ) {}

  /** Tells the workers that something may be due at once. Call it after the transaction. */
  wake(): void {
    this.signal.ring();
  }

  policyOf(organisation: Organisation): ReminderPolicy {
    const { reminderPolicy, mailTime } = organisation.settings;
    return reminderPolicy ?? (mailTime === undefined ? defaultPolicy : defaultPolicyAt(mailTime));
  }

  openDaysOf({ settings }: Organisation): OpenDays {
    return settings.extraClosedDays === undefined ? nationalOpenDays : openDaysWith(settings.extraClosedDays);
  }

  /** The reminders that the deadlines of a new incident will have. Writes nothing. */
  ofNew(
    of: Pick<Tx, 'organisationId'>,
    organisation: Organisation,
    deadlines: readonly DeadlineEntity[],
  ): ReminderEntity[] {
    const planned = this.plan(organisation, this.policyOf(organisation), deadlines);
    return planned.map((reminder) => this.rowOf(of, deadlines, reminder));
  }

  /** Plans them. */
  planNew(tx: Tx, reminders: readonly ReminderEntity[]): void {
    if (reminders.length > 0) void this.store.insertMany(tx, reminders);
  }

  /** Brings an incident's reminders in line with its deadlines: cancels what is no longer true, adds what is missing. */
  async replan(tx: Tx, organisation: Organisation, incidentId: string): Promise<void> {
    const deadlines = await this.deadlines.ofIncident(tx, incidentId);
    if (deadlines.length === 0) return;
    const now = this.clock.now();
    const { cancel, add } = await this.difference(tx, organisation, this.policyOf(organisation), deadlines);
    if (cancel.length > 0) {
      const settlements = cancel.map(({ id }) => ({ id, state: 'cancelled' as const, cancelReason: 'replanned' }));
      void this.store.settle(tx, settlements, now);
    }
    if (add.length > 0) {
      void this.store.insertMany(
        tx,
        add.map((reminder) => this.rowOf(tx, deadlines, reminder)),
      );
    }
  }

  /**
   * What is still to go out for an incident under a policy, soonest first: what is planned and stays, and what the policy
   * would add. Changes nothing.
   */
  async upcoming(
    tx: Tx,
    organisation: Organisation,
    policy: ReminderPolicy,
    deadlines: readonly DeadlineEntity[],
  ): Promise<PlannedReminder[]> {
    if (deadlines.length === 0) return [];
    const { keep, add } = await this.difference(tx, organisation, policy, deadlines);
    const kept = keep.filter(({ state }) => state === 'planned').map(({ step }) => step);
    return [...kept, ...add].toSorted((one, other) => compareInstants(one.dueAt, other.dueAt));
  }

  /** Everything planned and not yet sent. */
  planned(tx: Tx): Promise<ReminderEntity[]> {
    return this.store.planned(tx);
  }

  /** A row for the store. */
  rowOf(
    of: Pick<Tx, 'organisationId'>,
    deadlines: readonly DeadlineEntity[],
    reminder: PlannedReminder,
  ): ReminderEntity {
    const deadline = deadlines.find(({ id }) => id === reminder.deadlineId);
    if (deadline === undefined) throw new Error(`A reminder of deadline ${reminder.deadlineId}, which was not given.`);
    return {
      organisationId: of.organisationId,
      id: newId(),
      incidentId: deadline.incidentId,
      deadlineId: reminder.deadlineId,
      logicalKey: reminder.logicalKey,
      step: reminder,
      dueAt: new Date(reminder.dueAt),
      state: 'planned',
      foldedInto: null,
      setAsideAt: null,
      restoredAt: null,
      escalates: reminder.escalates ?? null,
      cancelReason: null,
      leaseUntil: null,
      settledAt: null,
      createdAt: this.clock.now(),
    };
  }

  private async difference(
    tx: Tx,
    organisation: Organisation,
    policy: ReminderPolicy,
    deadlines: readonly DeadlineEntity[],
  ): Promise<PlanDifference<Existing>> {
    const existing = (await this.store.ofDeadlines(tx, deadlines)).map(existingOf);
    return diffPlan(existing, this.plan(organisation, policy, deadlines), toJapanTime(this.clock.now()));
  }

  private plan(
    organisation: Organisation,
    policy: ReminderPolicy,
    deadlines: readonly DeadlineEntity[],
  ): PlannedReminder[] {
    const toRemind = deadlines.filter(isToRemind).map(deadlineToRemind);
    const now = toJapanTime(this.clock.now());
    return planReminders(toRemind, policy, this.openDaysOf(organisation), now);
  }
}
