import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/tx.js';
import { IncidentFileEntity } from './incident-file.entity.js';

const allIds = {
  name: 'incident_file_ids',
  text: 'SELECT id FROM incident_file WHERE organisation_id = $1',
};

@Injectable()
export class IncidentFileStore {
  async insert(tx: Tx, file: IncidentFileEntity): Promise<void> {
    await tx.manager.insert(IncidentFileEntity, file);
  }

  /** Oldest first. */
  ofIncident(tx: Tx, incidentId: string): Promise<IncidentFileEntity[]> {
    return tx.manager.find(IncidentFileEntity, {
      where: { organisationId: tx.organisationId, incidentId },
      order: { id: 'ASC' },
    });
  }

  /** Of all files of the organisation. */
  async ids(tx: Tx): Promise<string[]> {
    return (await tx.rows<{ id: string }>(allIds, [tx.organisationId])).map(({ id }) => id);
  }

  find(tx: Tx, incidentId: string, id: string): Promise<IncidentFileEntity | null> {
    return tx.manager.findOneBy(IncidentFileEntity, { organisationId: tx.organisationId, incidentId, id });
  }
}
