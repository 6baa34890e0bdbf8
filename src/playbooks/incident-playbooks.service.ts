import { Injectable } from '@nestjs/common';
import { type Actor, recordedActor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import type { IncidentEntity } from '../incidents/incident.entity.js';
import { IncidentsService } from '../incidents/incidents.service.js';
import type { Facts } from '../law/index.js';
import { Clock } from '../platform/clock/clock.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError, NotFound } from '../platform/http/domain-error.js';
import { refuseStale } from '../platform/http/etag.js';
import { ChecklistService, newTaskOf } from './checklist.service.js';
import { choosePlaybooks } from './choose.js';
import { dueContextOf } from './due-context.js';
import { instantiateAll } from './instantiate.js';
import type { AcceptPreventionDto, StartPlaybookDto } from './incident-playbooks.dto.js';
import type { Playbook } from './model.js';
import type { AcceptedPreventionEntity, IncidentPlaybookEntity } from './playbook.entity.js';
import { PlaybookStore } from './playbook.store.js';
import { TaskStore } from './task.store.js';
import { type Upgrade, upgradeOf } from './upgrade.js';

export interface IncidentPlaybooks {
  /** Of the incident: what is accepted for its reports has no other. */
  readonly version: number;
  readonly running: readonly { readonly row: IncidentPlaybookEntity; readonly newer: Upgrade | null }[];
  readonly proposed: readonly string[];
  readonly accepted: readonly AcceptedPreventionEntity[];
}

export interface Proposal {
  readonly incidentId: string;
  readonly proposalId: string;
}

export interface AcceptedMeasure {
  readonly accepted: Omit<AcceptedPreventionEntity, 'organisationId'>;
  /** Of the incident, from now on. */
  readonly version: number;
}

/** Which playbooks an incident runs with, and which of their measures its report takes over. */
@Injectable()
export class IncidentPlaybooksService {
  constructor(
    private readonly playbooks: PlaybookStore,
    private readonly tasks: TaskStore,
    private readonly checklist: ChecklistService,
    private readonly incidents: IncidentsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  get(actor: Actor, incidentId: string): Promise<IncidentPlaybooks> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const incident = await this.incidents.find(tx, incidentId);
      return this.read(tx, incident);
    });
  }

  /**
   * Starts a further playbook, or one in place of another. What both share stands there once; what was done stays done.
   * @throws DomainError conflict when it runs already
   */
  start(actor: Actor, incidentId: string, { playbookId, replaces }: StartPlaybookDto): Promise<IncidentPlaybooks> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const incident = await this.incidents.lockOpen(tx, incidentId);
      const [rows, available] = await Promise.all([
        this.playbooks.ofIncident(tx, incidentId),
        this.checklist.available(tx),
      ]);
      const playbook = available.find(({ id }) => id === playbookId);
      if (playbook === undefined) throw new NotFound({ ja: '手順書', en: 'playbook' }, playbookId);
      if (rows.some((row) => row.playbookId === playbookId)) throw runsAlready(playbookId);
      if (replaces !== undefined) await this.replace(tx, incidentId, rows, replaces);
      await this.add(tx, actor, incident, rows, playbook);
      void this.audit.append(tx, actor, {
        action: 'incident.playbook_started',
        subject: { type: 'incident', id: incidentId, incidentId },
        detail: { playbook: playbookId, version: playbook.version, replaces: replaces ?? null },
      });
      return this.read(tx, incident);
    });
  }

  /**
   * Takes a proposed measure over into the reports, in the words of the person who accepts it; in place of the words of
   * whoever accepted it before.
   * @param version of the incident, by the caller's If-Match; null when it named any
   */
  accept(
    actor: Actor,
    { incidentId, proposalId }: Proposal,
    input: AcceptPreventionDto,
    version: number | null,
  ): Promise<AcceptedMeasure> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const incident = await this.incidents.lockOpen(tx, incidentId);
      refuseStale(incident.version, version);
      const rows = await this.playbooks.ofIncident(tx, incidentId);
      const proposal = rows
        .flatMap(({ body }) => body.prevention.map((one) => ({ ...one, id: `${body.id}.${one.id}` })))
        .find(({ id }) => id === proposalId);
      if (proposal === undefined) throw new NotFound({ ja: '再発防止策の案', en: 'prevention proposal' }, proposalId);
      const accepted = {
        incidentId,
        proposal: proposalId,
        block: input.block ?? proposal.block,
        text: input.text ?? proposal.text.ja,
        on: input.on ?? null,
        acceptedAt: this.clock.now(),
        acceptedBy: recordedActor(actor),
      };
      await this.playbooks.acceptPrevention(tx, accepted);
      void this.audit.append(tx, actor, {
        action: 'prevention.accepted',
        subject: { type: 'incident', id: incidentId, incidentId },
        detail: { proposal: proposalId, block: accepted.block, text: accepted.text, on: accepted.on },
      });
      return { accepted, version: await this.incidents.touch(tx, incident) };
    });
  }

  /**
   * Takes an acceptance back: the measure no longer goes into new drafts.
   * @param version of the incident, by the caller's If-Match; null when it named any
   * @returns its new version
   */
  async withdraw(actor: Actor, { incidentId, proposalId }: Proposal, version: number | null): Promise<number> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const incident = await this.incidents.lockOpen(tx, incidentId);
      refuseStale(incident.version, version);
      const accepted = await this.playbooks.acceptedPrevention(tx, incidentId);
      if (!accepted.some(({ proposal }) => proposal === proposalId))
        throw new NotFound({ ja: '採用した再発防止策', en: 'accepted measure' }, proposalId);
      await this.playbooks.withdrawPrevention(tx, incidentId, proposalId);
      void this.audit.append(tx, actor, {
        action: 'prevention.withdrawn',
        subject: { type: 'incident', id: incidentId, incidentId },
        detail: { proposal: proposalId },
      });
      return this.incidents.touch(tx, incident);
    });
  }

  /** As it stands in the caller's transaction. */
  async read(tx: Tx, incident: IncidentEntity): Promise<IncidentPlaybooks> {
    const [rows, available, accepted, dossier] = await Promise.all([
      this.playbooks.ofIncident(tx, incident.id),
      this.checklist.available(tx),
      this.playbooks.acceptedPrevention(tx, incident.id),
      this.incidents.dossier(tx, incident),
    ]);
    const facts: Facts = dossier.assessments[0]?.facts ?? {};
    const chosen = choosePlaybooks(incident.cause, facts, available);
    const running = rows.map((row) => {
      const current = available.find(({ id }) => id === row.playbookId);
      return { row, newer: current === undefined ? null : upgradeOf(row.body, current) };
    });
    return {
      version: incident.version,
      running,
      proposed: chosen.filter((id) => !rows.some((row) => row.playbookId === id)),
      accepted,
    };
  }

  private async replace(
    tx: Tx,
    incidentId: string,
    rows: readonly IncidentPlaybookEntity[],
    replaced: string,
  ): Promise<void> {
    if (!rows.some(({ playbookId, replacedAt }) => playbookId === replaced && replacedAt === null))
      throw new NotFound({ ja: '進行中の手順書', en: 'running playbook' }, replaced);
    const now = this.clock.now();
    await this.playbooks.replace(tx, incidentId, replaced, now);
    await this.tasks.giveUpUntouched(tx, incidentId, replaced, `手順書の変更（${replaced}）`, now);
  }

  private async add(
    tx: Tx,
    actor: Actor,
    incident: IncidentEntity,
    rows: readonly IncidentPlaybookEntity[],
    playbook: Playbook,
  ): Promise<void> {
    const now = this.clock.now();
    const [{ deadlines }, existing] = await Promise.all([
      this.incidents.dossier(tx, incident),
      this.tasks.ofIncident(tx, incident.id),
    ]);
    // A shared duty stands with the playbook that brought it; one whose task was put aside above is asked for anew.
    const standing = rows.map(({ body }) => ({
      ...body,
      tasks: body.tasks.filter(({ id }) =>
        existing.some(({ key, state }) => key === `${body.id}/${id}` && state !== 'not_applicable'),
      ),
    }));
    const known = new Set(existing.map(({ key }) => key));
    const last = Math.max(0, ...existing.map(({ position }) => position));
    const planned = instantiateAll([...standing, playbook], dueContextOf(incident.awareAt, deadlines))
      .filter(({ key }) => !known.has(key))
      .map((task, index) => newTaskOf(tx, incident.id, { ...task, position: last + index + 1 }, now));
    const started = { startedAt: now, startedBy: recordedActor(actor), after: rows.at(-1)?.position ?? 0 };
    void this.playbooks.start(tx, incident.id, [playbook], started);
    if (planned.length > 0) void this.tasks.insertMany(tx, planned);
  }
}

const runsAlready = (id: string): DomainError =>
  new DomainError('conflict', {
    ja: `手順書「${id}」は、この案件で既に使われています。開始時の版のまま進みます。`,
    en: `Playbook ${id} runs in this incident already, and keeps the version it started with.`,
  });
