import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/tx.js';
import { DraftEntity, DraftVersionEntity } from './draft.entity.js';

@Injectable()
export class DraftStore {
  async insert(tx: Tx, draft: DraftEntity, version: DraftVersionEntity): Promise<void> {
    await tx.manager.createQueryBuilder().insert().into(DraftEntity).values(draft).execute();
    // Its content is a union of shapes, which TypeORM's partial types cannot express.
    await tx.manager.createQueryBuilder().insert().into(DraftVersionEntity).values(version).execute();
  }

  find(tx: Tx, id: string): Promise<DraftEntity | null> {
    return tx.manager.findOneBy(DraftEntity, { organisationId: tx.organisationId, id });
  }

  version(tx: Tx, draftId: string, version: number): Promise<DraftVersionEntity | null> {
    return tx.manager.findOneBy(DraftVersionEntity, { organisationId: tx.organisationId, draftId, version });
  }

  ofIncident(tx: Tx, incidentId: string): Promise<DraftEntity[]> {
    return tx.manager.find(DraftEntity, {
      where: { organisationId: tx.organisationId, incidentId },
      order: { id: 'ASC' },
    });
  }
}
