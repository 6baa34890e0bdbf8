import { Injectable } from '@nestjs/common';
import type { Finding, Tx } from '../platform/database/tx.js';
import type { Playbook } from './model.js';
import { AcceptedPreventionEntity, IncidentPlaybookEntity, OrganisationPlaybookEntity } from './playbook.entity.js';

const newestOwn = {
  name: 'playbook_newest_own',
  text: `SELECT DISTINCT ON (id) body FROM organisation_playbook
         WHERE organisation_id = $1 ORDER BY id, version DESC`,
};

const acceptedPrevention: Finding<AcceptedPreventionEntity> = {
  name: 'accepted_prevention_of_incident',
  of: AcceptedPreventionEntity,
  where: 'incident_id = $2 ORDER BY accepted_at, proposal',
};

const startMany = {
  name: 'incident_playbook_insert',
  text: `INSERT INTO incident_playbook (organisation_id, incident_id, playbook_id, version, position, body, started_at, started_by)
         SELECT $1, $2, p.body->>'id', (p.body->>'version')::integer, $6 + p.position, p.body, $4, $5::jsonb
         FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS p (body, position)`,
};

const replace = {
  name: 'incident_playbook_replace',
  text: `UPDATE incident_playbook SET replaced_at = $4
         WHERE organisation_id = $1 AND incident_id = $2 AND playbook_id = $3`,
};

const upgrade = {
  name: 'incident_playbook_upgrade',
  text: `UPDATE incident_playbook SET version = $4, body = $5::jsonb
         WHERE organisation_id = $1 AND incident_id = $2 AND playbook_id = $3`,
};

@Injectable()
export class PlaybookStore {
  /** The newest version of each of the organisation's own. */
  async newestOwn(tx: Tx): Promise<Playbook[]> {
    return (await tx.rows<{ body: Playbook }>(newestOwn, [tx.organisationId])).map(({ body }) => body);
  }

  async save(tx: Tx, version: Omit<OrganisationPlaybookEntity, 'organisationId'>): Promise<void> {
    const row = { organisationId: tx.organisationId, ...version };
    await tx.manager.createQueryBuilder().insert().into(OrganisationPlaybookEntity).values(row).execute();
  }

  /** @param after the position of the last one that runs already */
  start(
    tx: Tx,
    incidentId: string,
    playbooks: readonly Playbook[],
    { startedAt, startedBy, after }: Pick<IncidentPlaybookEntity, 'startedAt' | 'startedBy'> & { after: number },
  ): Promise<unknown> {
    const values = [
      tx.organisationId,
      incidentId,
      JSON.stringify(playbooks),
      startedAt,
      JSON.stringify(startedBy),
      after,
    ];
    return tx.send(startMany, values);
  }

  replace(tx: Tx, incidentId: string, playbookId: string, at: Date): Promise<unknown> {
    return tx.send(replace, [tx.organisationId, incidentId, playbookId, at]);
  }

  upgrade(tx: Tx, incidentId: string, body: Playbook): Promise<unknown> {
    return tx.send(upgrade, [tx.organisationId, incidentId, body.id, body.version, JSON.stringify(body)]);
  }

  /** In the order in which they were started, replaced ones too. */
  ofIncident(tx: Tx, incidentId: string): Promise<IncidentPlaybookEntity[]> {
    return tx.manager.find(IncidentPlaybookEntity, {
      where: { organisationId: tx.organisationId, incidentId },
      order: { position: 'ASC' },
    });
  }

  acceptedPrevention(tx: Tx, incidentId: string): Promise<AcceptedPreventionEntity[]> {
    return tx.find(acceptedPrevention, [incidentId]);
  }

  async acceptPrevention(tx: Tx, accepted: Omit<AcceptedPreventionEntity, 'organisationId'>): Promise<void> {
    const row = { organisationId: tx.organisationId, ...accepted };
    await tx.manager.upsert(AcceptedPreventionEntity, row, ['organisationId', 'incidentId', 'proposal']);
  }

  async withdrawPrevention(tx: Tx, incidentId: string, proposal: string): Promise<void> {
    await tx.manager.delete(AcceptedPreventionEntity, { organisationId: tx.organisationId, incidentId, proposal });
  }
}
