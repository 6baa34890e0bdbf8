import { Injectable } from '@nestjs/common';
import { type Actor, recordedActor } from '../access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { SigningKeys } from '../platform/secrets/signing-keys.js';
import { decodeCursor, type Page, pageOf } from '../platform/http/page.js';
import { AuditFollowers } from './audit-followers.js';
import type { AuditEventEntity } from './audit-event.entity.js';
import type { EventListQuery } from './audit.dto.js';
import { AuditStore } from './audit.store.js';
import { EmptiedEntries, removalText, type SignedRemoval } from './chain/emptied-entries.js';
import type { StoredEvent } from './chain/stored-event.js';

const PAGE = 500;

/**
 * Entries of these actions hold what is recorded of their incident. No other use case changes any of that; one that does
 * not must not be among them, or it would vouch for what somebody changed behind its back.
 */
const changesIncident: ReadonlySet<string> = new Set([
  'incident.logged',
  'incident.facts_added',
  'incident.changed',
  'incident.reassessed',
  'incident.personal_data_removed',
  'determination.made',
  'filing.recorded',
]);

/** Entries that one statement chains. */
const IN_ONE_STATEMENT = 100;

export interface AuditEntry {
  /** 'subject.what_happened': 'incident.logged'. */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string; readonly incidentId?: string };
  /** What is needed to understand it later; never a secret. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The record: added to in the transaction of what it tells of, never rewritten. */
@Injectable()
export class AuditService {
  constructor(
    private readonly store: AuditStore,
    private readonly followers: AuditFollowers,
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  openChain(tx: Tx): Promise<unknown> {
    return this.store.openChain(tx);
  }

  /** Adds an entry. It waits for the lock of the organisation's chain, so append last in a use case. */
  append(tx: Tx, actor: Actor, entry: AuditEntry): Promise<unknown> {
    return this.appendAll(tx, actor, [entry]);
  }

  /** Adds entries in their order. It waits as `append` does. */
  appendAll(tx: Tx, actor: Actor, entries: readonly AuditEntry[]): Promise<unknown> {
    if (entries.length === 0) return Promise.resolve();
    this.followers.tell(tx, entries);
    const common = {
      at: this.clock.now(),
      actor: { ...recordedActor(actor), ...(actor.session !== undefined && { session: actor.session.id }) },
      requestId: actor.requestId,
    };
    const events = entries.map(({ action, subject, detail }) => ({
      action,
      subjectType: subject.type,
      subjectId: subject.id,
      incidentId: subject.incidentId ?? null,
      hasState: subject.incidentId !== undefined && changesIncident.has(action),
      detail,
      ...common,
    }));
    // In parts: chaining looks at all entries of its statement for each of them.
    for (let at = IN_ONE_STATEMENT; at < events.length; at += IN_ONE_STATEMENT)
      void this.store.append(tx, events.slice(at - IN_ONE_STATEMENT, at));
    // The answer itself: the transaction sees to a failure of it. A derived promise would reject unhandled.
    return this.store.append(tx, events.slice(Math.floor((events.length - 1) / IN_ONE_STATEMENT) * IN_ONE_STATEMENT));
  }

  /**
   * Removes the details of an incident's entries. The next entry that the transaction appends must be the removal, with
   * what this answers in its detail: it proves that the service removed them.
   */
  async emptyDetails(tx: Tx, incidentId: string): Promise<SignedRemoval> {
    const by = await this.store.nextSequence(tx);
    await tx.erasing(() => this.store.emptyDetails(tx, incidentId, by));
    const left = new EmptiedEntries();
    for (let last = '0'; ;) {
      const page = await this.store.emptiedAfter(tx, incidentId, by, last, PAGE);
      for (const event of page) left.take(event);
      if (page.length < PAGE) break;
      last = page.at(-1)?.sequence ?? last;
    }
    const removal = { organisationId: tx.organisationId, sequence: by, incidentId };
    const unsigned = { ...left.of(by), keyId: this.keys.keyId };
    return { ...unsigned, ...this.keys.sign(removalText(removal, unsigned)) };
  }

  /** The story of one incident, oldest first. */
  storyOf(tx: Tx, incidentId: string): Promise<AuditEventEntity[]> {
    return this.store.ofIncident(tx, incidentId);
  }

  /**
   * The entries of one incident as stored, a page at a time, and the entry `through` whatever it is about: that is the one
   * which a checkpoint signs.
   */
  async *storedStoryOf(organisationId: string, incidentId: string, through: number): AsyncGenerator<StoredEvent> {
    for (let last = '0'; ;) {
      const page = await this.unitOfWork.run(organisationId, (tx) =>
        this.store.storedOfIncident(tx, incidentId, { after: last, through }, PAGE),
      );
      yield* page;
      if (page.length < PAGE) return;
      last = page.at(-1)?.sequence ?? last;
    }
  }

  /** Entries that fit, newest first. */
  async list<T>(actor: Actor, query: EventListQuery, toItem: (row: AuditEventEntity) => T): Promise<Page<T>> {
    const { cursor, limit, ...filter } = query;
    const [before = null] = cursor === undefined ? [] : decodeCursor(cursor, ['sequence']);
    const rows = await this.unitOfWork.run(actor.organisationId, (tx) =>
      this.store.page(tx, filter, before, limit + 1),
    );
    return pageOf(rows, limit, toItem, (row) => [row.sequence]);
  }
}
