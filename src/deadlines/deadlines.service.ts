import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Actor } from '../access/actor.js';
import { cursorUnderSort, type Page, pageOf } from '../platform/http/page.js';
import type { ObligationKind, RegimeId } from '../law/index.js';
import { type DeadlineChange, decidingRule } from './deadline-change.js';
import type { DeadlineEntity, DeadlineState } from './deadline.entity.js';
import { type BoardRow, DeadlineStore } from './deadline.store.js';
import type { BoardQueryDto } from './deadline.dto.js';
import { type StoredAssessment, type WantedDeadline, wantedDeadlines } from './wanted-deadlines.js';

export interface DeadlineSubject {
  readonly id: string;
  readonly drill: boolean;
}

export interface Filed {
  readonly id: string;
  readonly regime: RegimeId;
  readonly serves: readonly ObligationKind[];
  readonly filedAt: Date;
  readonly complete: boolean;
}

type OfOrganisation = Pick<Tx, 'organisationId'>;

const isDone = (state: DeadlineState): boolean => state === 'met' || state === 'met_late';

const isLate = (metAt: Date, dueAt: Date | null): boolean => dueAt !== null && metAt > dueAt;

/** Once met, a duty stays met; whether in time is asked again of a date that moved. */
const stateAfter = (stored: DeadlineEntity, wanted: WantedDeadline): DeadlineState => {
  if (stored.metAt === null) return wanted.state;
  return isLate(stored.metAt, wanted.dueAt) ? 'met_late' : 'met';
};

/** Stored deadlines: recomputed whenever the assessment is, so that boards and reminders need not think about the law. */
@Injectable()
export class DeadlinesService {
  constructor(
    private readonly deadlines: DeadlineStore,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The deadlines that a new incident will have. Writes nothing. */
  ofNew(of: OfOrganisation, incident: DeadlineSubject, assessments: readonly StoredAssessment[]): DeadlineEntity[] {
    return wantedDeadlines(assessments).map((wanted) => this.newRow(of, incident, wanted));
  }

  /** Opens the deadlines of a new incident. */
  open(tx: Tx, deadlines: readonly DeadlineEntity[]): void {
    if (deadlines.length > 0) void this.deadlines.insertMany(tx, deadlines);
  }

  /**
   * Brings the stored deadlines in line with new assessments. A duty that is gone stays as `superseded`: the record of
   * it is not lost, and the same row opens again if the duty comes back.
   */
  async recompute(
    tx: Tx,
    incident: DeadlineSubject,
    assessments: readonly StoredAssessment[],
  ): Promise<DeadlineChange[]> {
    const stored = await this.deadlines.ofIncident(tx, incident.id);
    const wanted = wantedDeadlines(assessments);
    const changes: DeadlineChange[] = [];
    for (const one of wanted) {
      const before = stored.find(({ regime, kind }) => regime === one.regime && kind === one.kind);
      changes.push(before === undefined ? this.add(tx, incident, one) : await this.change(tx, before, one));
    }
    for (const before of stored) {
      const isWanted = wanted.some(({ regime, kind }) => regime === before.regime && kind === before.kind);
      if (!isWanted && before.state !== 'superseded') changes.push(await this.drop(tx, before));
    }
    return changes;
  }

  /**
   * Marks the duties that a filing serves as met, in time or late.
   * @returns the deadlines it met
   */
  async meet(tx: Tx, incidentId: string, filing: Filed): Promise<DeadlineEntity[]> {
    const stored = await this.deadlines.ofIncident(tx, incidentId);
    const served = stored.filter(({ regime, kind }) => regime === filing.regime && filing.serves.includes(kind));
    for (const deadline of served) {
      // A supplement completes the final report; when that was first filed still says whether it was in time.
      const metAt = deadline.metAt ?? filing.filedAt;
      const changes = {
        state: isLate(metAt, deadline.dueAt) ? ('met_late' as const) : ('met' as const),
        metAt,
        filingId: filing.id,
        awaitsSupplement: deadline.kind === 'final_report' && !filing.complete,
        sequence: deadline.sequence + 1,
        updatedAt: this.clock.now(),
      };
      await this.deadlines.update(tx, deadline.id, changes);
      Object.assign(deadline, changes);
    }
    return served;
  }

  ofIncident(tx: Tx, incidentId: string): Promise<DeadlineEntity[]> {
    return this.deadlines.ofIncident(tx, incidentId);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<DeadlineEntity[]> {
    return this.deadlines.byIds(tx, ids);
  }

  ofIncidents(tx: Tx, incidentIds: readonly string[]): Promise<DeadlineEntity[]> {
    return this.deadlines.ofIncidents(tx, incidentIds);
  }

  /** Deadlines with a date, soonest first. */
  async board<T>(actor: Actor, query: BoardQueryDto, toItem: (row: BoardRow) => T): Promise<Page<T>> {
    const [dueAt, id] = cursorUnderSort(query, ['instant', 'id']) ?? [];
    const after = dueAt === undefined || id === undefined ? null : { dueAt: new Date(dueAt), id };
    const rows = await this.unitOfWork.ask(actor.organisationId, (tx) =>
      this.deadlines.board(tx, { ...query, now: this.clock.now(), after, limit: query.limit + 1 }),
    );
    return pageOf(rows, query.limit, toItem, (row) => [query.sort, row.due_at.toISOString(), row.id]);
  }

  private newRow(of: OfOrganisation, incident: DeadlineSubject, wanted: WantedDeadline): DeadlineEntity {
    const now = this.clock.now();
    const { obligation: _, ...columns } = wanted;
    return {
      organisationId: of.organisationId,
      id: newId(),
      incidentId: incident.id,
      previousDueOn: null,
      awaitsSupplement: false,
      filingId: null,
      metAt: null,
      drill: incident.drill,
      sequence: 0,
      createdAt: now,
      updatedAt: now,
      ...columns,
    };
  }

  private add(tx: Tx, incident: DeadlineSubject, wanted: WantedDeadline): DeadlineChange {
    const row = this.newRow(tx, incident, wanted);
    void this.deadlines.insertMany(tx, [row]);
    return { ...this.named(row), change: 'added', from: null, to: row.dueOn, rule: decidingRule(wanted.obligation) };
  }

  private async change(tx: Tx, before: DeadlineEntity, wanted: WantedDeadline): Promise<DeadlineChange> {
    const { obligation, ...columns } = wanted;
    const state = stateAfter(before, wanted);
    const moved = before.dueOn !== wanted.dueOn || before.state === 'superseded';
    await this.deadlines.update(tx, before.id, {
      ...columns,
      state,
      ...(moved && { previousDueOn: before.dueOn }),
      ...((moved || state !== before.state) && { sequence: before.sequence + 1, updatedAt: this.clock.now() }),
    });
    const change = state === 'discharged' && before.state !== 'discharged' ? 'discharged' : moved ? 'moved' : 'kept';
    return { ...this.named(before), change, from: before.dueOn, to: wanted.dueOn, rule: decidingRule(obligation) };
  }

  private async drop(tx: Tx, before: DeadlineEntity): Promise<DeadlineChange> {
    if (!isDone(before.state)) {
      const changes = { state: 'superseded' as const, sequence: before.sequence + 1, updatedAt: this.clock.now() };
      await this.deadlines.update(tx, before.id, changes);
    }
    return { ...this.named(before), change: 'dropped', from: before.dueOn, to: null, rule: null };
  }

  private named({ id, regime, kind }: DeadlineEntity): Pick<DeadlineChange, 'deadlineId' | 'regime' | 'kind'> {
    return { deadlineId: id, regime, kind };
  }
}
