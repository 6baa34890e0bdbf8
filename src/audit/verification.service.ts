import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AuditStore, type EndOfChain } from './audit.store.js';
import { type KeptCheckpoint, mergeCheckpoints } from './chain/checkpoint-sources.js';
import type { StoredEvent } from './chain/stored-event.js';
import { FaultList, MAX_LISTED } from './chain/fault.js';
import { type ChainReport, verifyChain } from './chain/verify-chain.js';
import { CheckpointFile } from './checkpoints/checkpoint-file.js';
import { type DifferingState, IncidentStatesStore, type StatePart, stateParts } from './incident-states.store.js';
import { CheckpointsService } from './checkpoints/checkpoints.service.js';

const PAGE = 1_000;
const INCIDENTS = 100;
/** Below every bigint that could have been slipped in. */
const BEFORE_ALL = '-9223372036854775808';

/** Walks the record of an organisation beside its checkpoints. */
@Injectable()
export class VerificationService {
  constructor(
    private readonly store: AuditStore,
    private readonly states: IncidentStatesStore,
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
    const chain = await verifyChain({
      organisationId,
      events: this.entries(organisationId, last),
      checkpoints: this.checkpointsUntil(organisationId, Number(last)),
      keys: this.checkpoints.publicKeys,
      head,
    });
    const rows = await this.rowFaults(organisationId);
    const faultCount = chain.faultCount + rows.count;
    return {
      ...chain,
      valid: faultCount === 0,
      faultCount,
      faults: [...chain.faults, ...rows.listed].slice(0, MAX_LISTED),
    };
  }

  /** The rows of one incident as texts, for each of `stateParts`, and the parts that are not as the record says. */
  async stateOf(
    organisationId: string,
    incidentId: string,
  ): Promise<{ readonly texts: readonly string[]; readonly differing: readonly StatePart[] }> {
    return this.unitOfWork.snapshot(organisationId, async (tx) => {
      const [texts, differing] = await Promise.all([
        this.states.texts(tx, incidentId),
        this.states.differing(tx, [incidentId]),
      ]);
      return { texts, differing: [...new Set(differing.flatMap(partsOf))] };
    });
  }

  /** What is recorded of each incident, compared with what the entries about it say that it was. */
  private async rowFaults(organisationId: string): Promise<FaultList> {
    const faults = new FaultList();
    const add = (tx: Tx, ids: readonly string[]): Promise<void> =>
      this.states.differing(tx, ids).then((found) => {
        for (const state of found) faults.add('rows_differ', Number(state.sequence ?? 0), told(state));
      });
    for (let after: string | null = null; ;) {
      const ids: string[] = await this.unitOfWork.run(organisationId, async (tx) => {
        const page = await this.states.incidents(tx, after, INCIDENTS);
        await add(tx, page);
        return page;
      });
      if (ids.length < INCIDENTS) break;
      after = ids.at(-1) ?? null;
    }
    const gone = await this.unitOfWork.run(organisationId, (tx) => this.states.gone(tx, MAX_LISTED));
    for (const { incidentId, sequence } of gone)
      faults.add(
        'rows_differ',
        Number(sequence),
        `Incident ${incidentId} is gone, and no entry says that it was removed.`,
      );
    return faults;
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
    const kept = mergeCheckpoints(
      this.file.read(organisationId),
      this.checkpoints.all(organisationId),
      await this.checkpoints.writtenThrough(organisationId),
    );
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

const partsOf = ({ places }: DifferingState): StatePart[] => places.flatMap((place) => stateParts[place - 1] ?? []);

const told = (state: DifferingState): string => {
  const { incidentId, sequence } = state;
  if (sequence === null) return `No entry says what is recorded of incident ${incidentId}.`;
  return `Of incident ${incidentId} the ${partsOf(state).join(', ')} in the database are not as entry ${sequence} left them.`;
};
