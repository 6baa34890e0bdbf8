import { Injectable } from '@nestjs/common';
import type { RecordedActor } from '../access/actor.js';
import type { Tx } from '../platform/database/tx.js';
import { DraftEntity, DraftReviewEntity, DraftVersionEntity } from './draft.entity.js';

const lockOne = {
  name: 'draft_lock',
  text: 'SELECT 1 FROM draft WHERE organisation_id = $1 AND id = $2 FOR UPDATE',
};

// Until the first approval these are all who ever saved it; whoever made it is among them.
const editorsSinceApproval = {
  name: 'draft_editors_since_approval',
  text: `SELECT DISTINCT v.saved_by AS "savedBy" FROM draft_version v
         WHERE v.organisation_id = $1 AND v.draft_id = $2 AND v.version > (
           SELECT coalesce(max(r.version), 0) FROM draft_review r
           WHERE r.organisation_id = $1 AND r.draft_id = $2 AND r.step = 'approved')`,
};

@Injectable()
export class DraftStore {
  async insert(tx: Tx, draft: DraftEntity, version: DraftVersionEntity): Promise<void> {
    await tx.manager.createQueryBuilder().insert().into(DraftEntity).values(draft).execute();
    await this.insertVersion(tx, version);
  }

  async insertVersion(tx: Tx, version: DraftVersionEntity): Promise<void> {
    // Its content is a union of shapes, which TypeORM's partial types cannot express.
    await tx.manager.createQueryBuilder().insert().into(DraftVersionEntity).values(version).execute();
  }

  find(tx: Tx, id: string): Promise<DraftEntity | null> {
    return tx.manager.findOneBy(DraftEntity, { organisationId: tx.organisationId, id });
  }

  version(tx: Tx, draftId: string, version: number): Promise<DraftVersionEntity | null> {
    return tx.manager.findOneBy(DraftVersionEntity, { organisationId: tx.organisationId, draftId, version });
  }

  /** Locked until the transaction ends, so that two saves follow each other. */
  lock(tx: Tx, id: string): Promise<DraftEntity | null> {
    void tx.send(lockOne, [tx.organisationId, id]);
    return this.find(tx, id);
  }

  async update(tx: Tx, id: string, changes: Partial<Omit<DraftEntity, 'approvedBy'>>): Promise<void> {
    await tx.manager.update(DraftEntity, { organisationId: tx.organisationId, id }, changes);
  }

  /** Who saved a version since the last that was approved. */
  async editorsSinceApproval(tx: Tx, draftId: string): Promise<RecordedActor[]> {
    const rows = await tx.rows<{ savedBy: RecordedActor }>(editorsSinceApproval, [tx.organisationId, draftId]);
    return rows.map(({ savedBy }) => savedBy);
  }

  async insertReview(tx: Tx, review: DraftReviewEntity): Promise<void> {
    await tx.manager.insert(DraftReviewEntity, review);
  }

  reviews(tx: Tx, draftId: string): Promise<DraftReviewEntity[]> {
    return tx.manager.find(DraftReviewEntity, {
      where: { organisationId: tx.organisationId, draftId },
      order: { id: 'ASC' },
    });
  }

  versions(tx: Tx, draftId: string): Promise<DraftVersionEntity[]> {
    return tx.manager.find(DraftVersionEntity, {
      where: { organisationId: tx.organisationId, draftId },
      order: { version: 'ASC' },
    });
  }

  ofIncident(tx: Tx, incidentId: string): Promise<DraftEntity[]> {
    return tx.manager.find(DraftEntity, {
      where: { organisationId: tx.organisationId, incidentId },
      order: { id: 'ASC' },
    });
  }
}
