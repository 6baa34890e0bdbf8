import { Injectable } from '@nestjs/common';
import type { Finding, Tx } from '../platform/database/tx.js';
import { DeterminationEntity } from './determination.entity.js';
import { FilingEntity } from './filing.entity.js';

const evidenceHash = {
  name: 'filing_evidence_hash',
  text: 'SELECT sha256 FROM incident_file WHERE organisation_id = $1 AND id = $2 AND incident_id = $3',
};

const filings: Finding<FilingEntity> = {
  name: 'filing_of_incident',
  of: FilingEntity,
  where: 'incident_id = $2 ORDER BY id',
};

const determinations: Finding<DeterminationEntity> = {
  name: 'determination_of_incident',
  of: DeterminationEntity,
  where: 'incident_id = $2 ORDER BY id',
};

@Injectable()
export class FilingStore {
  /** Of a file of this incident; null when it has none by that id. */
  async evidenceHash(tx: Tx, incidentId: string, fileId: string): Promise<string | null> {
    const rows = await tx.rows<{ sha256: string }>(evidenceHash, [tx.organisationId, fileId, incidentId]);
    return rows[0]?.sha256 ?? null;
  }

  async insert(tx: Tx, filing: Omit<FilingEntity, 'organisationId'>): Promise<void> {
    await tx.manager.insert(FilingEntity, { organisationId: tx.organisationId, ...filing });
  }

  find(tx: Tx, id: string): Promise<FilingEntity | null> {
    return tx.manager.findOneBy(FilingEntity, { organisationId: tx.organisationId, id });
  }

  ofIncident(tx: Tx, incidentId: string): Promise<FilingEntity[]> {
    return tx.find(filings, [incidentId]);
  }
}

@Injectable()
export class DeterminationStore {
  async insert(tx: Tx, determination: Omit<DeterminationEntity, 'organisationId'>): Promise<void> {
    const row = { organisationId: tx.organisationId, ...determination };
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(DeterminationEntity)
      .values(row as never)
      .execute();
  }

  ofIncident(tx: Tx, incidentId: string): Promise<DeterminationEntity[]> {
    return tx.find(determinations, [incidentId]);
  }
}
