import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type DraftToFile, FiledDrafts, type FiledDraft } from '../incidents/filed-drafts.js';
import type { Tx } from '../platform/database/tx.js';
import { completenessOf, type Gap } from './completeness.js';
import type { DraftContent } from './draft-content.js';
import { DraftStore } from './draft.store.js';
import { refuseIncomplete } from './incomplete.js';

/** What a draft says when it is filed: which version, since when it is approved, and what it leaves open. */
@Injectable()
export class FiledDraftsService implements OnModuleInit {
  constructor(
    private readonly filed: FiledDrafts,
    private readonly store: DraftStore,
  ) {}

  onModuleInit(): void {
    this.filed.readBy((tx, draft) => this.read(tx, draft));
  }

  private async read(tx: Tx, filing: DraftToFile): Promise<FiledDraft | null> {
    const draft = await this.store.find(tx, filing.draftId);
    const { approvedVersion = null, approvedAt = null, state, incidentId } = draft ?? {};
    if (state !== 'approved' || approvedVersion === null || approvedAt === null) return null;
    const version =
      incidentId === filing.incidentId ? await this.store.version(tx, filing.draftId, approvedVersion) : null;
    if (version === null) return null;
    const { missing } = completenessOf(version.content);
    const later = leftToSupplement(version.content, filing.serves);
    // What is filed as incomplete says so itself; what is filed as complete must be.
    const gaps = filing.complete === true ? [...missing, ...later] : missing;
    return {
      version: version.version,
      sha256: version.sha256,
      approvedAt,
      complete: later.length === 0 && filing.complete !== false,
      acceptedIncomplete: refuseIncomplete(gaps, filing.acceptIncomplete),
    };
  }
}

/** A final report names what will be supplemented (R34); one that is the preliminary report too (R33) is held to the same. */
const leftToSupplement = (content: DraftContent, serves: DraftToFile['serves']): readonly Gap[] =>
  serves.includes('final_report') ? completenessOf(content).unknown : [];
