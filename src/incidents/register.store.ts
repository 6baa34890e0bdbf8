import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RegimeId, Verdict } from '../law/index.js';
import type { Tx } from '../platform/database/tx.js';
import { DeterminationEntity } from './determination.entity.js';
import { FilingEntity } from './filing.entity.js';
import { FactRevisionEntity, IncidentEntity } from './incident.entity.js';
import type { MetItem, RegisterFilter } from './register-entry.js';

export interface VerdictRow {
  readonly incidentId: string;
  readonly regime: RegimeId;
  readonly verdict: Verdict;
  readonly items: readonly (Omit<MetItem, 'regime' | 'article'> & {
    readonly citations: readonly { readonly article: string }[];
  })[];
}

// Of an assessment only what is shown leaves the database: its traces are a hundred times as long.
const verdicts = {
  name: 'register_verdicts',
  text: `SELECT DISTINCT ON (incident_id, regime) incident_id AS "incidentId", regime, verdict,
                jsonb_path_query_array(body, '$.items[*] ? (@.status == "met")') AS items
         FROM assessment WHERE organisation_id = $1 AND incident_id = ANY ($2::uuid[])
         ORDER BY incident_id, regime, id DESC`,
};

const owners = {
  name: 'register_owners',
  text: 'SELECT id, name FROM member WHERE organisation_id = $1 AND id = ANY ($2::uuid[])',
};

/** A page of the register and all that belongs to it: a statement each for the whole page. */
@Injectable()
export class RegisterStore {
  /** In the order in which they were logged, after one of them. */
  page(tx: Tx, filter: RegisterFilter, after: string | null, limit: number): Promise<IncidentEntity[]> {
    const query = tx.manager
      .createQueryBuilder(IncidentEntity, 'incident')
      .where('incident.organisation_id = :organisationId', { organisationId: tx.organisationId })
      .andWhere('incident.drill = :drill', { drill: filter.drill })
      .orderBy('incident.id')
      .limit(limit);
    const awareOn = "(incident.aware_at AT TIME ZONE 'Asia/Tokyo')::date";
    if (after !== null) query.andWhere('incident.id > :after', { after });
    if (filter.regime !== undefined) query.andWhere(':regime = ANY (incident.regimes)', { regime: filter.regime });
    if (filter.from !== undefined) query.andWhere(`${awareOn} >= :from`, { from: filter.from });
    if (filter.to !== undefined) query.andWhere(`${awareOn} <= :to`, { to: filter.to });
    return query.getMany();
  }

  verdicts(tx: Tx, incidentIds: readonly string[]): Promise<VerdictRow[]> {
    return tx.rows<VerdictRow>(verdicts, [tx.organisationId, incidentIds]);
  }

  owners(tx: Tx, memberIds: readonly string[]): Promise<{ readonly id: string; readonly name: string }[]> {
    return tx.rows(owners, [tx.organisationId, memberIds]);
  }

  revisions(tx: Tx, incidentIds: readonly string[]): Promise<FactRevisionEntity[]> {
    return tx.manager.find(FactRevisionEntity, {
      where: { organisationId: tx.organisationId, incidentId: In([...incidentIds]) },
      order: { sequence: 'ASC' },
    });
  }

  filings(tx: Tx, incidentIds: readonly string[]): Promise<FilingEntity[]> {
    return tx.manager.find(FilingEntity, {
      where: { organisationId: tx.organisationId, incidentId: In([...incidentIds]) },
      order: { id: 'ASC' },
    });
  }

  determinations(tx: Tx, incidentIds: readonly string[]): Promise<DeterminationEntity[]> {
    return tx.manager.find(DeterminationEntity, {
      where: { organisationId: tx.organisationId, incidentId: In([...incidentIds]) },
      order: { id: 'ASC' },
    });
  }
}
