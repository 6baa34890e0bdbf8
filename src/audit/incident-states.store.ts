import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/tx.js';
import { REMOVAL } from './chain/emptied-entries.js';

/** Parts of what is recorded of an incident, in the order of `incident_state` (migrations). */
export const stateParts = ['incident', 'facts', 'assessments', 'determinations', 'filings', 'deadlines'] as const;
export type StatePart = (typeof stateParts)[number];

/** Rows of an incident that are not as an entry of the record left them. */
export interface DifferingState {
  readonly incidentId: string;
  /** The entry; null when none says what is recorded of the incident. */
  readonly sequence: string | null;
  /** Places among `stateParts`, from 1. */
  readonly places: readonly number[];
}

/** Entries that tell of an incident's rows; those before its personal data was removed tell of others. */
const told = (incident: string): string => `
  SELECT e.sequence, e.incident_state, row_number() OVER (ORDER BY e.sequence DESC) = 1 AS is_last
  FROM audit_event e
  WHERE e.organisation_id = $1 AND e.incident_id = ${incident} AND e.incident_state IS NOT NULL
    AND e.sequence >= coalesce((SELECT max(r.sequence) FROM audit_event r
      WHERE r.organisation_id = $1 AND r.incident_id = ${incident} AND r.action = '${REMOVAL}'), 0)`;

// In one statement, and so of one moment: an entry and the rows that it tells of are committed together.
// The texts are made once for each incident, however many entries tell of it.
const differing = (incidents: string): string => `
  WITH now AS MATERIALIZED (SELECT i.id, incident_state_texts($1, i.id) AS texts FROM (${incidents}) i),
  compared AS MATERIALIZED (
    SELECT now.id, told.sequence,
      coalesce(incident_state_differs(now.texts, told.incident_state, told.is_last), '{1,2,3,4,5,6}') AS places
    FROM now LEFT JOIN LATERAL (${told('now.id')}) AS told ON true)
  SELECT id AS "incidentId", sequence::text AS sequence, places FROM compared
  WHERE sequence IS NULL OR places <> '{}' ORDER BY id, compared.sequence`;

const differingAmong = { name: 'audit_states_differing', text: differing('SELECT unnest($2::uuid[]) AS id') };

const incidents = {
  name: 'audit_incidents_after',
  text: `SELECT id FROM incident WHERE organisation_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`,
};

const gone = {
  name: 'audit_incidents_gone',
  text: `SELECT e.incident_id AS "incidentId", max(e.sequence)::text AS sequence FROM audit_event e
         WHERE e.organisation_id = $1 AND e.incident_id IS NOT NULL AND e.incident_state IS NOT NULL
           AND NOT EXISTS (SELECT FROM incident i WHERE i.organisation_id = $1 AND i.id = e.incident_id)
         GROUP BY e.incident_id ORDER BY 2 LIMIT $2`,
};

const texts = { name: 'audit_state_texts', text: 'SELECT incident_state_texts($1, $2) AS texts' };

/** Rows of incidents beside what the record says that they were. */
@Injectable()
export class IncidentStatesStore {
  /** By id. @param after the last of the page before; null for the first page */
  async incidents(tx: Tx, after: string | null, limit: number): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(incidents, [tx.organisationId, after, limit]);
    return rows.map(({ id }) => id);
  }

  differing(tx: Tx, incidentIds: readonly string[]): Promise<DifferingState[]> {
    return tx.rows<DifferingState>(differingAmong, [tx.organisationId, incidentIds]);
  }

  /** Incidents of which the record tells and that are not there. */
  gone(tx: Tx, limit: number): Promise<{ readonly incidentId: string; readonly sequence: string }[]> {
    return tx.rows(gone, [tx.organisationId, limit]);
  }

  /** What the hashes were made from: for each part its rows, a line for each. */
  async texts(tx: Tx, incidentId: string): Promise<readonly string[]> {
    const [row] = await tx.rows<{ texts: string[] }>(texts, [tx.organisationId, incidentId]);
    return row?.texts ?? [];
  }
}
