import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/tx.js';
import { DeterminationEntity } from './determination.entity.js';
import { FilingEntity } from './filing.entity.js';

@Injectable()
export class FilingStore {
  async insert(tx: Tx, filing: Omit<FilingEntity, 'organisationId'>): Promise<void> {
    await tx.manager.insert(FilingEntity, { organisationId: tx.organisationId, ...filing });
  }

  ofIncident(tx: Tx, incidentId: string): Promise<FilingEntity[]> {
    return tx.manager.find(FilingEntity, {
      where: { organisationId: tx.organisationId, incidentId },
      order: { id: 'ASC' },
    });
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
    return tx.manager.find(DeterminationEntity, {
      where: { organisationId: tx.organisationId, incidentId },
      order: { id: 'ASC' },
    });
  }
}
