import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { Tx } from '../platform/database/tx.js';
import { CommentEntity } from './comment.entity.js';

@Injectable()
export class CommentStore {
  async insert(tx: Tx, comment: CommentEntity): Promise<void> {
    await tx.manager.insert(CommentEntity, comment);
  }

  /** Oldest first. */
  page(tx: Tx, incidentId: string, after: string | null, limit: number): Promise<CommentEntity[]> {
    return tx.manager.find(CommentEntity, {
      where: { organisationId: tx.organisationId, incidentId, ...(after !== null && { id: MoreThan(after) }) },
      order: { id: 'ASC' },
      take: limit,
    });
  }
}
