import { Injectable } from '@nestjs/common';
import { directionOf } from '../platform/database/sort-direction.js';
import type { Finding, Tx } from '../platform/database/tx.js';
import { DeadlineEntity, type DeadlineState } from './deadline.entity.js';

export interface BoardQuery {
  readonly state: 'open' | 'met' | 'met_late' | 'missed' | 'superseded' | 'discharged';
  readonly kind?: string;
  readonly incidentId?: string;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly drill?: boolean;
  readonly now: Date;
  readonly sort: 'dueAt' | '-dueAt';
  readonly after: { readonly dueAt: Date; readonly id: string } | null;
  readonly limit: number;
}

export interface BoardRow {
  readonly id: string;
  readonly incident_id: string;
  readonly incident_title: string;
  readonly regime: DeadlineEntity['regime'];
  readonly kind: DeadlineEntity['kind'];
  readonly force: DeadlineEntity['force'];
  readonly provisional: boolean;
  readonly days: number | null;
  readonly clock_start: string | null;
  readonly due_on: string;
  readonly due_at: Date;
  readonly state: DeadlineState;
  readonly met_at: Date | null;
  readonly drill: boolean;
}

// The hottest list: the first page of what is open, soonest first, from the covering index.
const openBoard = {
  name: 'deadline_board',
  text: `SELECT d.id, d.incident_id, i.title AS incident_title, d.regime, d.kind, d.force, d.provisional, d.days,
                d.clock_start, d.due_on, d.due_at, 'open' AS state, NULL::timestamptz AS met_at, d.drill
         FROM (SELECT organisation_id, id, incident_id, regime, kind, force, provisional, days, clock_start, due_on, due_at, drill
               FROM deadline
               WHERE organisation_id = $1 AND state = 'open' AND NOT drill AND due_at IS NOT NULL AND (due_at, id) > ($2, $3)
               ORDER BY due_at, id LIMIT $4) d
         JOIN incident i ON i.organisation_id = d.organisation_id AND i.id = d.incident_id
         ORDER BY d.due_at, d.id`,
};

const insertMany = {
  name: 'deadline_insert',
  text: `INSERT INTO deadline (organisation_id, id, incident_id, assessment_id, regime, kind, force, provisional, days,
           clock_start, target_from, unshifted_due_on, due_on, due_at, state, drill, created_at, updated_at)
         SELECT $1, d.id, d."incidentId", d."assessmentId", d.regime, d.kind, d.force, d.provisional, d.days,
           d."clockStart", d."targetFrom", d."unshiftedDueOn", d."dueOn", d."dueAt", d.state, d.drill, d."createdAt", d."createdAt"
         FROM jsonb_to_recordset($2::jsonb) AS d (id uuid, "incidentId" uuid, "assessmentId" uuid, regime text, kind text,
           force text, provisional boolean, days integer, "clockStart" date, "targetFrom" date, "unshiftedDueOn" date,
           "dueOn" date, "dueAt" timestamptz, state text, drill boolean, "createdAt" timestamptz)`,
};

const ofIncident: Finding<DeadlineEntity> = {
  name: 'deadline_of_incident',
  of: DeadlineEntity,
  where: 'incident_id = $2 ORDER BY due_at NULLS LAST, id',
};

const byIds: Finding<DeadlineEntity> = { name: 'deadline_by_ids', of: DeadlineEntity, where: 'id = ANY ($2)' };

const start = { dueAt: new Date(0), id: '00000000-0000-0000-0000-000000000000' };

@Injectable()
export class DeadlineStore {
  /** All of an incident's in one statement. */
  insertMany(tx: Tx, deadlines: readonly Omit<DeadlineEntity, 'organisationId'>[]): Promise<unknown> {
    return tx.send(insertMany, [tx.organisationId, JSON.stringify(deadlines)]);
  }

  async update(tx: Tx, id: string, changes: Partial<DeadlineEntity>): Promise<void> {
    await tx.manager.update(DeadlineEntity, { organisationId: tx.organisationId, id }, changes);
  }

  ofIncident(tx: Tx, incidentId: string): Promise<DeadlineEntity[]> {
    return tx.find(ofIncident, [incidentId]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<DeadlineEntity[]> {
    return tx.find(byIds, [ids]);
  }

  async ofIncidents(tx: Tx, incidentIds: readonly string[]): Promise<DeadlineEntity[]> {
    if (incidentIds.length === 0) return [];
    return tx.manager
      .createQueryBuilder(DeadlineEntity, 'deadline')
      .where('deadline.organisation_id = :organisationId', { organisationId: tx.organisationId })
      .andWhere('deadline.incident_id IN (:...incidentIds)', { incidentIds })
      .orderBy('deadline.due_at', 'ASC', 'NULLS LAST')
      .addOrderBy('deadline.id')
      .getMany();
  }

  board(tx: Tx, query: BoardQuery): Promise<BoardRow[]> {
    const isFirstChoice =
      query.state === 'open' &&
      query.sort === 'dueAt' &&
      [query.kind, query.incidentId, query.dueFrom, query.dueTo, query.drill].every((value) => value === undefined);
    const { dueAt, id } = query.after ?? start;
    if (isFirstChoice) return tx.rows<BoardRow>(openBoard, [tx.organisationId, dueAt, id, query.limit]);
    return this.filteredBoard(tx, query);
  }

  private filteredBoard(tx: Tx, query: BoardQuery): Promise<BoardRow[]> {
    const { direction, than } = directionOf(query.sort);
    const select = tx
      .selecting(DeadlineEntity, 'd')
      .innerJoin('incident', 'i', 'i.organisation_id = d.organisation_id AND i.id = d.incident_id')
      .select('d.id', 'id')
      .addSelect('i.title', 'incident_title')
      .where('d.organisation_id = :organisationId', { organisationId: tx.organisationId })
      .andWhere('d.due_at IS NOT NULL')
      .orderBy('d.due_at', direction)
      .addOrderBy('d.id', direction)
      .limit(query.limit);
    if (query.after !== null) select.andWhere(`(d.due_at, d.id) ${than} (:dueAt, :id)`, query.after);
    for (const column of ['incident_id', 'regime', 'kind', 'force', 'provisional', 'days', 'clock_start', 'due_on']) {
      select.addSelect(`d.${column}`, column);
    }
    for (const column of ['due_at', 'state', 'met_at', 'drill']) select.addSelect(`d.${column}`, column);
    const state = query.state === 'missed' ? 'open' : query.state;
    select.andWhere('d.state = :state', { state });
    if (query.state === 'missed') select.andWhere('d.due_at < :now', { now: query.now });
    if (query.kind !== undefined) select.andWhere('d.kind = :kind', { kind: query.kind });
    if (query.incidentId !== undefined)
      select.andWhere('d.incident_id = :incidentId', { incidentId: query.incidentId });
    if (query.dueFrom !== undefined) select.andWhere('d.due_on >= :dueFrom', { dueFrom: query.dueFrom });
    if (query.dueTo !== undefined) select.andWhere('d.due_on <= :dueTo', { dueTo: query.dueTo });
    // Exercises stay out of the register unless somebody asks for them, or for the one incident.
    const drill = query.drill ?? (query.incidentId === undefined ? false : undefined);
    if (drill !== undefined) select.andWhere('d.drill = :drill', { drill });
    return tx.rowsOf<BoardRow>(select);
  }
}
