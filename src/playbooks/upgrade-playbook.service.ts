import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import { DeadlinesService } from '../deadlines/deadlines.service.js';
import type { IncidentEntity } from '../incidents/incident.entity.js';
import { IncidentsService } from '../incidents/incidents.service.js';
import { Clock } from '../platform/clock/clock.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError, NotFound } from '../platform/http/domain-error.js';
import { reworded, withDropped } from './apply-upgrade.js';
import { ChecklistService, newTaskOf } from './checklist.service.js';
import { dueContextOf } from './due-context.js';
import type { UpgradePlaybookDto } from './incident-playbooks.dto.js';
import { type IncidentPlaybooks, IncidentPlaybooksService } from './incident-playbooks.service.js';
import { instantiateAll } from './instantiate.js';
import type { Playbook } from './model.js';
import type { IncidentPlaybookEntity } from './playbook.entity.js';
import { PlaybookStore } from './playbook.store.js';
import type { TaskEntity } from './task.entity.js';
import { TaskStore } from './task.store.js';
import { type Upgrade, upgradeOf } from './upgrade.js';

interface Applied {
  readonly added: readonly string[];
  readonly changed: readonly string[];
}

/** Brings a running incident to the newest version of a playbook, once a person has seen what that would bring. */
@Injectable()
export class UpgradePlaybookService {
  constructor(
    private readonly playbooks: PlaybookStore,
    private readonly tasks: TaskStore,
    private readonly checklist: ChecklistService,
    private readonly running: IncidentPlaybooksService,
    private readonly incidents: IncidentsService,
    private readonly deadlines: DeadlinesService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Adds the new tasks behind the others and rewords unfinished ones. What is done, put aside or set by people stays,
   * and so do tasks that the newer version no longer has.
   *
   * @throws DomainError conflict when there is nothing newer, or something newer still than `toVersion`
   */
  upgrade(
    actor: Actor,
    { incidentId, playbookId }: { incidentId: string; playbookId: string },
    { toVersion }: UpgradePlaybookDto,
  ): Promise<IncidentPlaybooks> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const incident = await this.incidents.lockOpen(tx, incidentId);
      const [rows, available] = await Promise.all([
        this.playbooks.ofIncident(tx, incidentId),
        this.checklist.available(tx),
      ]);
      const row = rows.find((one) => one.playbookId === playbookId && one.replacedAt === null);
      if (row === undefined) throw new NotFound({ ja: '進行中の手順書', en: 'running playbook' }, playbookId);
      const newer = available.find(({ id }) => id === playbookId);
      const upgrade = newer === undefined ? null : upgradeOf(row.body, newer);
      if (newer === undefined || upgrade === null) throw nothingNewer(playbookId, row.version);
      if (newer.version !== toVersion) throw anotherVersion(playbookId, toVersion, newer.version);
      const applied = await this.apply(tx, incident, rows, { row, newer, upgrade });
      void this.audit.append(tx, actor, {
        action: 'incident.playbook_upgraded',
        subject: { type: 'incident', id: incidentId, incidentId },
        detail: { playbook: playbookId, from: row.version, to: newer.version, ...applied },
      });
      return this.running.read(tx, incident);
    });
  }

  private async apply(
    tx: Tx,
    incident: IncidentEntity,
    rows: readonly IncidentPlaybookEntity[],
    { row, newer, upgrade }: { row: IncidentPlaybookEntity; newer: Playbook; upgrade: Upgrade },
  ): Promise<Applied> {
    const [existing, deadlines] = await Promise.all([
      this.tasks.ofIncident(tx, incident.id),
      this.deadlines.ofIncident(tx, incident.id),
    ]);
    const context = dueContextOf(incident.awareAt, deadlines);
    const body = withDropped(row.body, newer);
    await this.playbooks.upgrade(tx, incident.id, body);
    const changed = await this.reword(tx, existing, { running: row.body, newer, upgrade }, context);
    const others = rows.map((one) => (one.playbookId === newer.id ? body : one.body));
    const wanted = new Set(upgrade.addedTasks.map(({ id }) => `${newer.id}/${id}`));
    const known = new Set(existing.map(({ key }) => key));
    const last = Math.max(0, ...existing.map(({ position }) => position));
    const added = instantiateAll(others, context)
      .filter(({ key }) => wanted.has(key) && !known.has(key))
      .map((task, index) => newTaskOf(tx, incident.id, { ...task, position: last + index + 1 }, this.clock.now()));
    if (added.length > 0) await this.tasks.insertMany(tx, added);
    return { added: added.map(({ key }) => key), changed };
  }

  private async reword(
    tx: Tx,
    existing: readonly TaskEntity[],
    { running, newer, upgrade }: { running: Playbook; newer: Playbook; upgrade: Upgrade },
    context: ReturnType<typeof dueContextOf>,
  ): Promise<string[]> {
    const changed: string[] = [];
    for (const { task: after } of upgrade.changedTasks) {
      const standing = existing.find(({ key }) => key === `${newer.id}/${after.id}`);
      const before = running.tasks.find(({ id }) => id === after.id);
      if (standing === undefined || before === undefined) continue;
      const changes = reworded(standing, { before, after }, newer, context);
      if (changes === null) continue;
      await this.tasks.update(tx, standing, { ...changes, updatedAt: this.clock.now() });
      changed.push(standing.key);
    }
    return changed;
  }
}

const nothingNewer = (id: string, version: number): DomainError =>
  new DomainError('conflict', {
    ja: `手順書「${id}」には、この案件の版（第${String(version)}版）より新しい版がありません。`,
    en: `There is no newer version of playbook ${id} than the one this incident has (${String(version)}).`,
  });

const anotherVersion = (id: string, wanted: number, newest: number): DomainError =>
  new DomainError('conflict', {
    ja: `手順書「${id}」の最新は第${String(newest)}版です（指定：第${String(wanted)}版）。GET …/playbooks で内容を確認し、toVersion に ${String(newest)} を指定してください。`,
    en: `The newest version of playbook ${id} is ${String(newest)}, not ${String(wanted)}. Look at GET …/playbooks and send toVersion ${String(newest)}.`,
  });
