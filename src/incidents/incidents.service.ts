import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { AuditEventEntity } from '../audit/audit-event.entity.js';
import { AuditService } from '../audit/audit.service.js';
import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import { DeadlinesService } from '../deadlines/deadlines.service.js';
import type { Verdict } from '../law/index.js';
import { MembersService } from '../organisations/members.service.js';
import type { Organisation } from '../organisations/organisation.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Clock } from '../platform/clock/clock.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { differenceOf } from '../platform/difference.js';
import { DomainError, NotFound } from '../platform/http/domain-error.js';
import { refuseStale } from '../platform/http/etag.js';
import { cursorUnderSort, type Page, pageOf } from '../platform/http/page.js';
import { assessIncident } from './assess-incident.js';
import { awareAtOf } from './aware-at.js';
import { besideTheDuties } from './beside-the-duties.js';
import { deadlinesAsKnown } from './deadlines-as-known.js';
import { factHistory } from './fact-history.js';
import { DeterminationStore, FilingStore } from './filing.store.js';
import type { IncidentDossier } from './incident-dossier.js';
import { statusOf } from './incident-status.js';
import type { IncidentListQuery, IncidentPatchDto } from './incident.dto.js';
import type { AssessmentEntity, IncidentEntity } from './incident.entity.js';
import { type IncidentFilter, IncidentListStore } from './incident-list.store.js';
import { sortValuesOf } from './incident-sort.js';
import { IncidentStore } from './incident.store.js';
import { refuseOccurredAfter } from './moments.js';
import { mergePatch } from '../platform/merge-patch.js';
import { isBlank } from '../platform/text/blank.js';

export interface ListedIncident {
  readonly incident: IncidentEntity;
  readonly verdict: Verdict;
  readonly deadlines: readonly DeadlineEntity[];
}

/** Incidents as they are, and as they were. */
@Injectable()
export class IncidentsService {
  constructor(
    private readonly incidents: IncidentStore,
    private readonly lists: IncidentListStore,
    private readonly filings: FilingStore,
    private readonly determinations: DeterminationStore,
    private readonly organisations: OrganisationsService,
    private readonly members: MembersService,
    private readonly deadlines: DeadlinesService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @param asOf leaves out what became known or was recorded later */
  async get(actor: Actor, id: string, asOf?: string): Promise<IncidentDossier> {
    return this.unitOfWork.ask(actor.organisationId, async (tx) => {
      const organisation = this.organisations.current(tx);
      const dossier = await this.gathered(tx, id, this.find(tx, id), organisation);
      return asOf === undefined ? dossier : asKnownAt(await organisation, dossier, asOf);
    });
  }

  /** Everything that belongs to an incident. */
  dossier(tx: Tx, incident: IncidentEntity): Promise<IncidentDossier> {
    return this.gathered(tx, incident.id, Promise.resolve(incident), this.organisations.current(tx));
  }

  /** All is asked before anything is awaited. @throws what `found` throws */
  private async gathered(
    tx: Tx,
    id: string,
    found: Promise<IncidentEntity>,
    asked: Promise<Organisation>,
  ): Promise<IncidentDossier> {
    const [incident, organisation, revisions, assessments, deadlines, filings, determinations] = await Promise.all([
      found,
      asked,
      this.incidents.revisions(tx, id),
      this.incidents.newestAssessments(tx, [id]),
      this.deadlines.ofIncident(tx, id),
      this.filings.ofIncident(tx, id),
      this.determinations.ofIncident(tx, id),
    ]);
    const bodies = assessments.map(({ body }) => body);
    const ordered = incident.regimes.flatMap((regime) => bodies.filter((body) => body.regime === regime));
    const beside = besideTheDuties(organisation, ordered[0], factHistory(revisions));
    return { incident, revisions, assessments: ordered, deadlines, filings, determinations, beside };
  }

  /** The status is derived, so a page is filled by reading on until enough match. */
  async list<T>(actor: Actor, query: IncidentListQuery, toItem: (row: ListedIncident) => T): Promise<Page<T>> {
    const { sort, limit } = query;
    const start = cursorUnderSort(query, sort.endsWith('awareAt') ? ['instant', 'id'] : ['id']);
    const rows = await this.unitOfWork.run(actor.organisationId, async (tx) => {
      const filter = await this.filterOf(tx, query);
      const found: ListedIncident[] = [];
      for (let after = start; found.length <= limit;) {
        const page = await this.listed(tx, await this.lists.page(tx, filter, sort, after, limit + 1));
        found.push(...page.filter((row) => query.status === undefined || this.status(row) === query.status));
        const last = page.at(-1);
        if (last === undefined || page.length <= limit) break;
        after = sortValuesOf(last.incident, sort);
      }
      return found;
    });
    return pageOf(rows, limit, toItem, ({ incident }) => [sort, ...sortValuesOf(incident, sort)]);
  }

  /** @throws NotFound */
  async find(tx: Tx, id: string): Promise<IncidentEntity> {
    const incident = await this.incidents.find(tx, id);
    if (incident === null) throw new NotFound({ ja: '案件', en: 'incident' }, id);
    return incident;
  }

  /** The incident, locked until the transaction ends. @throws NotFound */
  async lock(tx: Tx, id: string): Promise<IncidentEntity> {
    const incident = await this.incidents.lock(tx, id);
    if (incident === null) throw new NotFound({ ja: '案件', en: 'incident' }, id);
    return incident;
  }

  /** @throws DomainError incident-closed when it takes nothing more */
  async lockOpen(tx: Tx, id: string): Promise<IncidentEntity> {
    const incident = await this.lock(tx, id);
    if (incident.closedAt === null) return incident;
    throw new DomainError('incident-closed', {
      ja: 'この案件は終了しています。変更するには、理由を付して再開（determinations の reopened）してください。',
      en: 'This incident is closed. Reopen it first, with a reason (determination "reopened").',
    });
  }

  /**
   * Changes what describes an incident; a field not named stays. A patch that changes nothing makes no new version.
   * @param version of the caller's If-Match; null when it named any
   */
  async patch(actor: Actor, id: string, patch: IncidentPatchDto, version: number | null): Promise<IncidentDossier> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const incident = await this.lockOpen(tx, id);
      refuseStale(incident.version, version);
      await this.change(tx, actor, incident, patch);
      return this.dossier(tx, await this.find(tx, id));
    });
  }

  /** The same inside another use case's transaction, of an incident that it holds locked. */
  async change(tx: Tx, actor: Actor, incident: IncidentEntity, patch: IncidentPatchDto): Promise<void> {
    const { id } = incident;
    // Who owns it already may have been removed since, and may be sent back as they were read.
    if (patch.ownerMemberId !== incident.ownerMemberId) {
      await this.members.refuseStranger(tx, patch.ownerMemberId, '/ownerMemberId');
    }
    const { occurredAt, particulars, ...plain } = patch;
    if (typeof occurredAt === 'string') refuseOccurredAfter(occurredAt, incident.awareAt.toISOString());
    const changes: Partial<IncidentEntity> = {
      ...(onlyNamed(plain) as Partial<IncidentEntity>),
      ...(occurredAt !== undefined && { occurredAt: occurredAt === null ? null : new Date(occurredAt) }),
      ...(particulars !== undefined && { particulars: mergePatch(incident.particulars, particulars) }),
    };
    const difference = differenceOf(incident, { ...incident, ...changes });
    if (Object.keys(difference.after).length === 0) return;
    await this.incidents.update(tx, incident, { ...changes, updatedAt: this.clock.now() });
    void this.audit.append(tx, actor, {
      action: 'incident.changed',
      subject: { type: 'incident', id, incidentId: id },
      detail: { ...difference },
    });
  }

  /**
   * Something of an incident has changed that has no version of its own, so that the incident's counts.
   * @returns the new version
   */
  async touch(tx: Tx, incident: IncidentEntity): Promise<number> {
    await this.incidents.update(tx, incident, { updatedAt: this.clock.now() });
    return incident.version + 1;
  }

  /** Every assessment that was ever made of it, oldest first. */
  assessmentHistory(organisationId: string, incidentId: string): Promise<AssessmentEntity[]> {
    return this.unitOfWork.run(organisationId, (tx) => this.incidents.assessmentsOf(tx, incidentId));
  }

  /** The story of an incident, oldest first. */
  async timeline(actor: Actor, id: string): Promise<AuditEventEntity[]> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      await this.find(tx, id);
      return this.audit.storyOf(tx, id);
    });
  }

  private async filterOf(tx: Tx, { q, dueBefore, regime, drill }: IncidentListQuery): Promise<IncidentFilter> {
    return {
      ...(regime !== undefined && { regime }),
      ...(drill !== undefined && { drill }),
      ...(dueBefore !== undefined && { dueBefore: new Date(dueBefore) }),
      ...(q !== undefined && { text: await this.lists.search(tx, wordsOf(q)) }),
    };
  }

  private async listed(tx: Tx, incidents: readonly IncidentEntity[]): Promise<ListedIncident[]> {
    const ids = incidents.map(({ id }) => id);
    const [assessments, deadlines] = await Promise.all([
      this.incidents.newestAssessments(tx, ids),
      this.deadlines.ofIncidents(tx, ids),
    ]);
    return incidents.map((incident) => ({
      incident,
      verdict:
        assessments.find(({ incidentId, regime }) => incidentId === incident.id && regime === incident.regimes[0])
          ?.verdict ?? 'undetermined',
      deadlines: deadlines.filter(({ incidentId }) => incidentId === incident.id),
    }));
  }

  private status({ incident, verdict, deadlines }: ListedIncident): string {
    return statusOf({ closedAt: incident.closedAt, verdict, deadlines, now: this.clock.now() });
  }
}

/** What an incident was, as far as it was known at a moment. */
const asKnownAt = (organisation: Organisation, dossier: IncidentDossier, asOf: string): IncidentDossier => {
  const until = new Date(asOf);
  const history = factHistory(dossier.revisions);
  const assessments = assessIncident(organisation, dossier.incident.regimes, history, asOf);
  const known = dossier.revisions.filter(({ knownAt }) => knownAt <= until);
  const awareAt = awareAtOf(known, assessments) ?? dossier.incident.awareAt;
  return {
    ...dossier,
    incident: { ...dossier.incident, awareAt },
    assessments,
    deadlines: deadlinesAsKnown(dossier.deadlines, assessments, until),
    beside: besideTheDuties(organisation, assessments[0], history),
    revisions: known,
    filings: dossier.filings.filter(({ filedAt }) => filedAt <= until),
    determinations: dossier.determinations.filter(({ decidedAt }) => decidedAt <= until),
  };
};

/** 全角 spaces part words as others do. */
const wordsOf = (q: string): string[] =>
  q
    .normalize('NFKC')
    .split(/\s+/u)
    .filter((word) => !isBlank(word));

const onlyNamed = (patch: object): object =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
