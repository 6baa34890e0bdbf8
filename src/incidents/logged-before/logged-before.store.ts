import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { FactRevisionEntity, IncidentEntity } from '../incident.entity.js';

/** By what two entries of one incident are told. */
export interface Likeness {
  readonly title: string;
  readonly awareAt: Date;
}

const alike = {
  name: 'incident_alike',
  text: `SELECT DISTINCT incident.title, incident.aware_at AS "awareAt"
         FROM incident JOIN unnest($2::text[], $3::timestamptz[]) AS asked (title, aware_at)
           ON incident.aware_at = asked.aware_at AND incident.title = asked.title
         WHERE incident.organisation_id = $1`,
};

/** Incidents that a file brings again. */
@Injectable()
export class LoggedBeforeStore {
  byId(tx: Tx, ids: readonly string[]): Promise<IncidentEntity[]> {
    return tx.manager.find(IncidentEntity, { where: { organisationId: tx.organisationId, id: In([...ids]) } });
  }

  revisions(tx: Tx, incidentId: string): Promise<FactRevisionEntity[]> {
    return tx.manager.find(FactRevisionEntity, {
      where: { organisationId: tx.organisationId, incidentId },
      order: { sequence: 'ASC' },
    });
  }

  alike(tx: Tx, asked: readonly Likeness[]): Promise<Likeness[]> {
    const values = [tx.organisationId, asked.map(({ title }) => title), asked.map(({ awareAt }) => awareAt)];
    return tx.rows<Likeness & Record<string, unknown>>(alike, values);
  }
}
