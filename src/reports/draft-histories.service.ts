import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { DraftEntity, DraftReviewEntity, DraftVersionEntity } from './draft.entity.js';
import { DraftStore } from './draft.store.js';
import { DraftsService } from './drafts.service.js';

export interface DraftHistory {
  readonly draft: DraftEntity;
  readonly reviews: readonly DraftReviewEntity[];
  /** Oldest first, each read when its turn comes. */
  readonly versions: AsyncIterable<DraftVersionEntity>;
  readonly newest: DraftVersionEntity;
}

/** Drafts with every version that was ever saved. */
@Injectable()
export class DraftHistoriesService {
  constructor(
    private readonly store: DraftStore,
    private readonly drafts: DraftsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Of one incident, oldest first. */
  async *ofIncident(organisationId: string, incidentId: string): AsyncGenerator<DraftHistory> {
    const drafts = await this.unitOfWork.run(organisationId, (tx) => this.store.ofIncident(tx, incidentId));
    for (const { id } of drafts) {
      const { found, reviews } = await this.unitOfWork.run(organisationId, async (tx) => ({
        found: await this.drafts.newest(tx, id),
        reviews: await this.store.reviews(tx, id),
      }));
      const versions = this.versions(organisationId, id, found.version.version);
      yield { draft: found.draft, reviews, versions, newest: found.version };
    }
  }

  private async *versions(organisationId: string, draftId: string, last: number): AsyncGenerator<DraftVersionEntity> {
    for (let number = 1; number <= last; number += 1) {
      const version = await this.unitOfWork.run(organisationId, (tx) => this.store.version(tx, draftId, number));
      if (version !== null) yield version;
    }
  }
}
