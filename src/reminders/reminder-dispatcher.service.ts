import { Injectable, Logger } from '@nestjs/common';
import { systemActor } from '../access/actor.js';
import { type AuditEntry, AuditService } from '../audit/audit.service.js';
import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import { DeadlinesService } from '../deadlines/deadlines.service.js';
import { DeliveriesService } from '../deliveries/deliveries.service.js';
import type { Organisation } from '../organisations/organisation.js';
import { MembersService } from '../organisations/members.service.js';
import { RefusedAddressesService } from '../organisations/refused-addresses.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Clock } from '../platform/clock/clock.js';
import { toJapanTime } from '../platform/clock/instant.js';
import { Metrics } from '../platform/metrics/metrics.js';
import { databaseFailureOf, isPassing } from '../platform/database/database-failure.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { ChecklistService } from '../playbooks/checklist.service.js';
import { inGroups } from '../platform/in-groups.js';
import { inLanes } from '../platform/worker/in-lanes.js';
import { WebhookListenersService } from '../webhooks/endpoints/webhook-listeners.service.js';
import { foldMissed } from './catch-up.js';
import { deadlineToRemind, isToRemind } from './deadline-to-remind.js';
import { escalationOf } from './escalation-row.js';
import { nextRepeat } from './repeats.js';
import type { ReminderEntity } from './reminder.entity.js';
import { ReminderMailService, type ReminderToTell, type Told } from './reminder-mail.service.js';
import { type ClaimedReminder, ReminderStore } from './reminder.store.js';
import { RemindersService } from './reminders.service.js';
import { type DueReminder, settlementsOf } from './settlements.js';

/** A sweep claims a little of each organisation: enough for its turn, in which all that is due beside it comes along. */
const claim = { organisations: 100, ofEach: 20, leaseSeconds: 60 };
/** Reminders of one organisation in one turn, and so in one transaction; the rest waits for the next turn. */
const MAX_IN_A_TURN = 500;
/** A reminder that cannot be sent for a fault of its own is tried again after so long. */
const SET_ASIDE_SECONDS = 3_600;
/** Organisations at a time: they wait for the database by turns, and leave connections to requests. */
const LANES = 4;

/** Of so many organisations the reminders could not be dispatched: the sweep was no good one. */
export class SweepIncomplete extends Error {
  override readonly name = 'SweepIncomplete';

  constructor(organisations: number) {
    super(`The reminders of ${organisations} organisation(s) could not be dispatched; why stands in the log above.`);
  }
}

/**
 * Turns due reminders into queued mails. The due set is found in the rows, so nothing depends on having been awake at
 * the right moment; mails, settled rows, the next repeat and the record are written in one transaction or not at all.
 */
@Injectable()
export class ReminderDispatcherService {
  private readonly logger = new Logger('ReminderDispatcher');
  private readonly counted;

  constructor(
    private readonly store: ReminderStore,
    private readonly reminders: RemindersService,
    private readonly deadlines: DeadlinesService,
    private readonly mails: ReminderMailService,
    private readonly checklist: ChecklistService,
    private readonly members: MembersService,
    private readonly refused: RefusedAddressesService,
    private readonly listeners: WebhookListenersService,
    private readonly organisations: OrganisationsService,
    private readonly deliveries: DeliveriesService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
    metrics: Metrics,
  ) {
    this.counted = metrics.counter(
      'sokuho_reminders_total',
      'Reminders settled by this process: sent, folded, or cancelled',
      [],
    );
  }

  /**
   * One sweep over all organisations.
   * @returns how many reminders it settled
   * @throws SweepIncomplete when an organisation's could not be, once the others have had their turn
   */
  async sweep(): Promise<number> {
    const claimed = await this.store.claimDue(this.clock.now(), claim);
    let settled = 0;
    let failed = 0;
    const byOrganisation = inGroups(claimed, ({ organisationId }) => organisationId);
    await inLanes(byOrganisation, LANES, async ([organisationId, own]) => {
      try {
        const count = await this.turnOf(organisationId, own);
        settled += count;
      } catch (error) {
        failed += 1;
        // The others' reminders do not wait for this one's fault; its lease runs out and it is tried again.
        this.logger.error({ message: 'reminders could not be dispatched', organisationId, error });
      }
    });
    this.counted({}, settled);
    if (failed > 0) throw new SweepIncomplete(failed);
    return settled;
  }

  /** What is due of one organisation; where that fails, as much of what was claimed as can be sent. */
  private async turnOf(organisationId: string, claimed: readonly ClaimedReminder[]): Promise<number> {
    try {
      return await this.unitOfWork.run(organisationId, (tx) => this.dispatch(tx, claimed, MAX_IN_A_TURN));
    } catch (error) {
      // It did not get through in time: of less it does, and else an organisation that has this much due would wait for ever.
      if (databaseFailureOf(error) === 'busy')
        return this.unitOfWork.run(organisationId, (tx) => this.dispatch(tx, claimed, claimed.length));
      if (isPassing(error)) throw error;
      this.logger.warn({ message: 'a turn of reminders failed; it is tried in parts', organisationId, error });
      const byDeadline = inGroups(claimed, ({ deadlineId }) => deadlineId);
      return this.inHalves(organisationId, [...byDeadline.values()]);
    }
  }

  /** Sends deadline by deadline where sending them together fails, so that one at fault holds up no other. */
  private async inHalves(organisationId: string, deadlines: readonly ClaimedReminder[][]): Promise<number> {
    const claimed = deadlines.flat();
    try {
      return await this.unitOfWork.run(organisationId, (tx) => this.dispatch(tx, claimed, claimed.length));
    } catch (error) {
      if (isPassing(error)) throw error;
      if (deadlines.length === 1) {
        await this.setAside(organisationId, claimed, error);
        return 0;
      }
    }
    const middle = Math.ceil(deadlines.length / 2);
    const first = await this.inHalves(organisationId, deadlines.slice(0, middle));
    return first + (await this.inHalves(organisationId, deadlines.slice(middle)));
  }

  /** Left for an hour. The gap check counts it as a gap and cries until it has gone out. */
  private async setAside(organisationId: string, claimed: readonly ClaimedReminder[], error: unknown): Promise<void> {
    const ids = claimed.map(({ id }) => id);
    this.logger.error({
      message: 'reminders cannot be sent and were set aside',
      organisationId,
      reminders: ids,
      error,
    });
    await this.unitOfWork.run(organisationId, async (tx) => {
      await this.store.setAside(tx, ids, this.clock.now(), SET_ASIDE_SECONDS);
    });
  }

  private async dispatch(tx: Tx, claimed: readonly ClaimedReminder[], max: number): Promise<number> {
    const ids = claimed.map(({ id }) => id);
    const [rows, organisation, members, refused, webhookListens, known] = await Promise.all([
      this.store.lockDue(tx, ids, this.clock.now(), max),
      this.organisations.current(tx),
      this.members.all(tx),
      this.refused.all(tx),
      this.listeners.hears(tx, 'reminder.sent'),
      this.about(tx, claimed),
    ]);
    if (rows.length === 0) return 0;
    const knownIds = new Set(known.deadlines.map(({ id }) => id));
    const isKnown = rows.every(({ deadlineId }) => knownIds.has(deadlineId));
    const { deadlines, subjects, overdue } = isKnown ? known : await this.about(tx, rows);
    const due = this.dueReminders(rows, deadlines);
    const speakers = foldMissed(due, toJapanTime(this.clock.now()));
    const told = this.mails.compose(
      { organisation, members, refused, webhookListens },
      toTell(speakers, due, subjects),
      overdue,
    );

    this.deliveries.queueMails(tx, told.mails);
    const settlements = settlementsOf(rows, due, speakers, told.untold);
    if (settlements.length > 0) void this.store.settle(tx, settlements, this.clock.now());
    const sent = speakers.filter(({ row }) => !told.untold.has(row.id));
    this.planNext(tx, organisation, { due, sent }, deadlines);
    this.recordSent(tx, speakers, told);
    return rows.length - told.untold.size;
  }

  /** What they are about: as it stands once they are locked, if they were locked before it is asked. */
  private async about(tx: Tx, reminders: readonly Pick<ReminderEntity, 'deadlineId' | 'incidentId'>[]) {
    const deadlineIds = [...new Set(reminders.map(({ deadlineId }) => deadlineId))];
    const incidentIds = reminders.map(({ incidentId }) => incidentId);
    const [deadlines, subjects, overdue] = await Promise.all([
      this.deadlines.byIds(tx, deadlineIds),
      this.store.subjects(tx, deadlineIds),
      this.checklist.overdue(tx, incidentIds),
    ]);
    return { deadlines, subjects, overdue };
  }

  private dueReminders(rows: readonly ReminderEntity[], deadlines: readonly DeadlineEntity[]): DueReminder[] {
    const byId = new Map(deadlines.map((deadline) => [deadline.id, deadline]));
    return rows.flatMap((row) => {
      const deadline = byId.get(row.deadlineId);
      return deadline !== undefined && isToRemind(deadline) ? [{ ...row.step, row, deadline }] : [];
    });
  }

  /**
   * What follows from sending, in the same transaction: the repeat after a repeat, so that the series cannot run dry, and
   * the escalation of what may stay unacknowledged.
   */
  private planNext(
    tx: Tx,
    organisation: Organisation,
    { due, sent }: { readonly due: readonly DueReminder[]; readonly sent: readonly DueReminder[] },
    deadlines: readonly DeadlineEntity[],
  ): void {
    const policy = this.reminders.policyOf(organisation);
    const now = toJapanTime(this.clock.now());
    const repeating = new Map(due.filter(({ occurrence }) => occurrence > 0).map((one) => [one.deadlineId, one]));
    const repeats = [...repeating.values()].map(({ deadline }) =>
      nextRepeat(deadlineToRemind(deadline), policy, this.reminders.openDaysOf(organisation), now),
    );
    const escalations = sent.map((one) => escalationOf(one, one.row.id, deadlineToRemind(one.deadline), policy, now));
    const next = [...repeats, ...escalations.filter((one) => one !== null)];
    if (next.length > 0)
      void this.store.insertMany(
        tx,
        next.map((one) => this.reminders.rowOf(tx, deadlines, one)),
      );
  }

  private recordSent(
    tx: Tx,
    speakers: readonly DueReminder[],
    { untold, readersOf }: Pick<Told, 'untold' | 'readersOf'>,
  ): void {
    const entries = speakers.flatMap(({ row, deadline, kind, late, folded }): AuditEntry[] => {
      const subject = { type: 'reminder', id: row.id, incidentId: row.incidentId };
      if (!untold.has(row.id)) {
        const detail = {
          deadlineId: deadline.id,
          obligation: deadline.kind,
          kind,
          dueOn: deadline.dueOn,
          late,
          folded: folded.length,
          ...(row.restoredAt !== null && { mayBeSecond: true }),
          to: readersOf.get(row.id)?.mail ?? [],
          memberIds: readersOf.get(row.id)?.webhook ?? [],
        };
        return [{ action: 'reminder.sent', subject, detail }];
      }
      if (row.escalates === null) {
        this.logger.error({ message: 'nobody to remind: the organisation has no member', deadlineId: deadline.id });
        return [];
      }
      this.logger.warn({
        message: 'nobody to escalate to: the next groups and the admins are empty',
        deadlineId: deadline.id,
      });
      const detail = { deadlineId: deadline.id, escalates: row.escalates, to: row.step.to };
      return [{ action: 'reminder.escalation_unreachable', subject, detail }];
    });
    void this.audit.appendAll(tx, systemActor(tx.organisationId), entries);
  }
}

const toTell = (
  speakers: readonly DueReminder[],
  due: readonly DueReminder[],
  subjects: Awaited<ReturnType<ReminderStore['subjects']>>,
): ReminderToTell[] => {
  const announced = new Set(due.filter(({ kind }) => kind === 'announced').map(({ deadlineId }) => deadlineId));
  const byDeadline = new Map(subjects.map((subject) => [subject.deadline_id, subject]));
  return speakers.flatMap((reminder) => {
    const { deadlineId, deadline, row } = reminder;
    const subject = byDeadline.get(deadlineId);
    return subject === undefined
      ? []
      : [
          {
            reminder,
            rowId: row.id,
            deadline,
            subject,
            isFirst: announced.has(deadlineId),
            mayBeSecond: row.restoredAt !== null,
          },
        ];
  });
};
