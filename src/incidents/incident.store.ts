import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan } from 'typeorm';
import type { Assessment } from '../law/index.js';
import type { Finding, Tx } from '../platform/database/tx.js';
import { AssessmentEntity, FactRevisionEntity, IncidentEntity } from './incident.entity.js';
import type { RecordedActor } from '../access/actor.js';

export type NewIncident = Omit<IncidentEntity, 'organisationId' | 'version'>;
export type NewRevision = Omit<FactRevisionEntity, 'organisationId'>;

export interface NewAssessment {
  readonly id: string;
  readonly incidentId: string;
  readonly body: Assessment;
  readonly assessedAt: Date;
}

// Logging an incident is a hot path: statements made once, sent without waiting for each other.
const insertIncident = {
  name: 'incident_insert',
  text: `INSERT INTO incident (organisation_id, id, title, summary, occurred_at, aware_at, discovered_by, cause, regimes,
           particulars, drill, owner_member_id, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13)`,
};

const insertRevision = {
  name: 'fact_revision_insert',
  text: `INSERT INTO fact_revision (organisation_id, incident_id, sequence, known_at, revision, recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
};

const insertAssessment = {
  name: 'assessment_insert',
  text: `INSERT INTO assessment (organisation_id, id, incident_id, regime, verdict, body, assessed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
};

const lockOne = {
  name: 'incident_lock',
  text: 'SELECT 1 FROM incident WHERE organisation_id = $1 AND id = $2 FOR UPDATE',
};

const one: Finding<IncidentEntity> = { name: 'incident_find', of: IncidentEntity, where: 'id = $2' };

const revisions: Finding<FactRevisionEntity> = {
  name: 'fact_revision_of_incident',
  of: FactRevisionEntity,
  where: 'incident_id = $2 ORDER BY sequence',
};

const newestAssessments: Finding<AssessmentEntity> = {
  name: 'assessment_newest',
  of: AssessmentEntity,
  distinctOn: 'incident_id, regime',
  where: 'incident_id = ANY ($2) ORDER BY incident_id, regime, id DESC',
};

@Injectable()
export class IncidentStore {
  insert(tx: Tx, incident: NewIncident): Promise<unknown> {
    return tx.send(insertIncident, [
      tx.organisationId,
      incident.id,
      incident.title,
      incident.summary,
      incident.occurredAt,
      incident.awareAt,
      incident.discoveredBy,
      JSON.stringify(incident.cause),
      incident.regimes,
      JSON.stringify(incident.particulars),
      incident.drill,
      incident.ownerMemberId,
      incident.createdAt,
    ]);
  }

  insertRevision(tx: Tx, revision: NewRevision): Promise<unknown> {
    return tx.send(insertRevision, [
      tx.organisationId,
      revision.incidentId,
      revision.sequence,
      revision.knownAt,
      JSON.stringify(revision.revision),
      revision.recordedAt,
      JSON.stringify(revision.recordedBy),
    ]);
  }

  insertAssessment(tx: Tx, assessment: NewAssessment): Promise<unknown> {
    return tx.send(insertAssessment, [
      tx.organisationId,
      assessment.id,
      assessment.incidentId,
      assessment.body.regime,
      assessment.body.verdict,
      JSON.stringify(assessment.body),
      assessment.assessedAt,
    ]);
  }

  async find(tx: Tx, id: string): Promise<IncidentEntity | null> {
    return (await tx.find(one, [id]))[0] ?? null;
  }

  /** Locked until the transaction ends, so that two changes of one incident follow each other. */
  lock(tx: Tx, id: string): Promise<IncidentEntity | null> {
    void tx.send(lockOne, [tx.organisationId, id]);
    return this.find(tx, id);
  }

  /** Writes the fields named, and a new version. */
  async update(tx: Tx, incident: IncidentEntity, changes: Partial<IncidentEntity>): Promise<void> {
    const { organisationId, id } = incident;
    await tx.manager.update(IncidentEntity, { organisationId, id }, { ...changes, version: incident.version + 1 });
  }

  /** In the order in which they were recorded. */
  revisions(tx: Tx, incidentId: string): Promise<FactRevisionEntity[]> {
    return tx.find(revisions, [incidentId]);
  }

  /** Of several incidents, in the order in which they were recorded. */
  revisionsOf(tx: Tx, incidentIds: readonly string[]): Promise<FactRevisionEntity[]> {
    return tx.manager.find(FactRevisionEntity, {
      where: { organisationId: tx.organisationId, incidentId: In([...incidentIds]) },
      order: { sequence: 'ASC' },
    });
  }

  /** The next ones that are not closed, by id. */
  openAfter(tx: Tx, after: string | null, limit: number): Promise<IncidentEntity[]> {
    return tx.manager.find(IncidentEntity, {
      where: {
        organisationId: tx.organisationId,
        closedAt: IsNull(),
        ...(after !== null && { id: MoreThan(after) }),
      },
      order: { id: 'ASC' },
      take: limit,
    });
  }

  /** Oldest first. */
  assessmentsOf(tx: Tx, incidentId: string): Promise<AssessmentEntity[]> {
    return tx.manager.find(AssessmentEntity, {
      where: { organisationId: tx.organisationId, incidentId },
      order: { id: 'ASC' },
    });
  }

  /** The newest assessment under each regime. */
  async newestAssessments(tx: Tx, incidentIds: readonly string[]): Promise<AssessmentEntity[]> {
    if (incidentIds.length === 0) return [];
    return tx.find(newestAssessments, [incidentIds]);
  }
}

export const newRevision = (
  incidentId: string,
  sequence: number,
  revision: FactRevisionEntity['revision'],
  recordedAt: Date,
  recordedBy: RecordedActor,
): NewRevision => ({ incidentId, sequence, knownAt: new Date(revision.knownAt), revision, recordedAt, recordedBy });
