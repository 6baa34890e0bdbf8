import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AuditStore, type EndOfChain } from './audit.store.js';
import { type KeptCheckpoint, mergeCheckpoints } from './chain/checkpoint-sources.js';
import type { StoredEvent } from './chain/stored-event.js';
import { type ChainReport, verifyChain } from './chain/verify-chain.js';
import { CheckpointFile } from './checkpoints/checkpoint-file.js';
import { CheckpointsService } from './checkpoints/checkpoints.service.js';

const PAGE = 1_000;
/** Below every bigint that could have been slipped in. */
const BEFORE_ALL = '-9223372036854775808';

/** Walks the record of an organisation beside its checkpoints. */
@Injectable()
export class VerificationService {
  constructor(
    private readonly store: AuditStore,
    private readonly checkpoints: CheckpointsService,
    private readonly file: CheckpointFile,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Whether the record is whole, as of now. Reads in pages, each in a transaction of its own, so nobody waits for it and
   * the memory it takes does not grow with the record.
   */
  async verify(organisationId: string): Promise<ChainReport> {
    const { head, last } = await this.endOf(organisationId);
    return verifyChain({
      organisationId,
      events: this.entries(organisationId, last),
      checkpoints: this.checkpointsUntil(organisationId, Number(last)),
      keys: this.checkpoints.publicKeys,
      head,
    });
  }

  /** Entries as stored, in their order, a page at a time. */
  async *entries(organisationId: string, through: string): AsyncGenerator<StoredEvent> {
    for (let last = BEFORE_ALL; ;) {
      const page = await this.unitOfWork.run(organisationId, (tx) => this.store.storedAfter(tx, last, through, PAGE));
      yield* page;
      if (page.length < PAGE) return;
      last = page.at(-1)?.sequence ?? last;
    }
  }

  /**
   * What is signed while the walk is under way lies behind its end and is left to the next one. Behind the end of a chain
   * that did not grow, it shows that the chain was cut off.
   */
  private async *checkpointsUntil(organisationId: string, end: number): AsyncGenerator<KeptCheckpoint> {
    let grownTo: number | null = null;
    const kept = mergeCheckpoints(this.file.read(organisationId), this.checkpoints.all(organisationId));
    for await (const one of kept) {
      if (one.kind === 'checkpoint' && one.checkpoint.sequence > end) {
        grownTo ??= Number((await this.endOf(organisationId)).last);
        if (one.checkpoint.sequence <= grownTo) continue;
      }
      yield one;
    }
  }

  private endOf(organisationId: string): Promise<EndOfChain> {
    return this.unitOfWork.run(organisationId, (tx) => this.store.endOfChain(tx));
  }
}
