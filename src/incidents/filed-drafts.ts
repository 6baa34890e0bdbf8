import { Injectable } from '@nestjs/common';
import type { ObligationKind } from '../law/index.js';
import type { Tx } from '../platform/database/tx.js';

/** What is to be filed by a draft. */
export interface DraftToFile {
  readonly incidentId: string;
  readonly draftId: string;
  readonly serves: readonly ObligationKind[];
  /** Whether the caller says that nothing is to be supplemented; undefined: as the draft says. */
  readonly complete: boolean | undefined;
  /** Why it is filed although fields are open. */
  readonly acceptIncomplete: string | undefined;
}

/** The approved version that is filed, and what it leaves open. */
export interface FiledDraft {
  readonly version: number;
  readonly sha256: string;
  readonly approvedAt: Date;
  /** Whether nothing of a final report is left to supplement (R34). */
  readonly complete: boolean;
  readonly acceptedIncomplete: { readonly reason: string; readonly fields: readonly string[] } | null;
}

/** Asks what a draft says; null when it has no approved version for this incident. @throws DomainError incomplete-draft */
export type DraftReader = (tx: Tx, draft: DraftToFile) => Promise<FiledDraft | null>;

/** Filings know that drafts exist, not what is in them: whoever writes drafts names itself here. */
@Injectable()
export class FiledDrafts {
  private reader: DraftReader = () => Promise.resolve(null);

  readBy(reader: DraftReader): void {
    this.reader = reader;
  }

  read(tx: Tx, draft: DraftToFile): Promise<FiledDraft | null> {
    return this.reader(tx, draft);
  }
}
