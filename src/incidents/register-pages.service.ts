import { Injectable } from '@nestjs/common';
import { DeadlinesService } from '../deadlines/deadlines.service.js';
import { type Facts, factsKnown, type KnownFacts } from '../law/index.js';
import type { Tx } from '../platform/database/tx.js';
import { inGroups } from '../platform/in-groups.js';
import { factHistory } from './fact-history.js';
import type { IncidentEntity } from './incident.entity.js';
import type { RegisterEntry, RegisterFilter } from './register-entry.js';
import { RegisterStore, type VerdictRow } from './register.store.js';

/** What is worked on between two answers of the database, in which nobody else is served. */
const PAGE = 50;

const groupOf = <T extends { readonly incidentId: string }>(rows: readonly T[]): ((id: string) => T[]) => {
  const groups = inGroups(rows, ({ incidentId }) => incidentId);
  return (id) => groups.get(id) ?? [];
};

/** The register of leaks (漏えい等台帳), a page at a time. */
@Injectable()
export class RegisterPagesService {
  constructor(
    private readonly register: RegisterStore,
    private readonly deadlines: DeadlinesService,
  ) {}

  /** In the order in which they were logged. Give it a snapshot, or pages will not be of one moment. */
  async *pages(tx: Tx, filter: RegisterFilter): AsyncGenerator<readonly RegisterEntry[]> {
    for (let after: string | null = null; ;) {
      const page: IncidentEntity[] = await this.register.page(tx, filter, after, PAGE);
      const entries = await this.entries(tx, page);
      // Or the transaction keeps the answers of every page until its end.
      await tx.settle();
      if (entries.length > 0) yield entries;
      if (page.length < PAGE) return;
      after = page.at(-1)?.id ?? null;
    }
  }

  private async entries(tx: Tx, incidents: readonly IncidentEntity[]): Promise<RegisterEntry[]> {
    const ids = incidents.map(({ id }) => id);
    const ownerIds = incidents.flatMap(({ ownerMemberId }) => ownerMemberId ?? []);
    const [verdicts, revisions, deadlines, filings, determinations, owners] = await Promise.all([
      this.register.verdicts(tx, ids).then(groupOf),
      this.register.revisions(tx, ids).then(groupOf),
      this.deadlines.ofIncidents(tx, ids).then(groupOf),
      this.register.filings(tx, ids).then(groupOf),
      this.register.determinations(tx, ids).then(groupOf),
      this.register.owners(tx, ownerIds),
    ]);
    const names = new Map(owners.map(({ id, name }) => [id, name]));
    return incidents.map((incident) => ({
      incident,
      ownerName: names.get(incident.ownerMemberId ?? '') ?? null,
      facts: onlyKnown(factsKnown(factHistory(revisions(incident.id)))),
      verdict: verdicts(incident.id).find(({ regime }) => regime === incident.regimes[0])?.verdict ?? 'undetermined',
      items: verdicts(incident.id).flatMap(itemsOf),
      deadlines: deadlines(incident.id),
      filings: filings(incident.id),
      determinations: determinations(incident.id),
    }));
  }
}

const itemsOf = ({ regime, items }: VerdictRow): RegisterEntry['items'] =>
  items.map(({ item, label, citations }) => ({ regime, item, label, article: citations[0]?.article ?? '' }));

const onlyKnown = (facts: KnownFacts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
