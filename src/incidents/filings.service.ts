import { Injectable } from '@nestjs/common';
import { type Actor, recordedActor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import { DeadlinesService } from '../deadlines/deadlines.service.js';
import { formatEn, formatJa, type ObligationKind, type RegimeId } from '../law/index.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Clock } from '../platform/clock/clock.js';
import { toJapanTime } from '../platform/clock/instant.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/http/domain-error.js';
import { RemindersService } from '../reminders/reminders.service.js';
import { FiledDrafts } from './filed-drafts.js';
import type { NewFilingDto } from './filing.dto.js';
import type { FilingEntity } from './filing.entity.js';
import { DeterminationStore, FilingStore } from './filing.store.js';
import type { IncidentEntity } from './incident.entity.js';
import { IncidentsService } from './incidents.service.js';
import { refuseFuture } from './moments.js';

export interface Filed {
  readonly filing: FilingEntity;
  readonly deadlines: readonly DeadlineEntity[];
}

@Injectable()
export class FilingsService {
  constructor(
    private readonly incidents: IncidentsService,
    private readonly filings: FilingStore,
    private readonly drafts: FiledDrafts,
    private readonly determinations: DeterminationStore,
    private readonly organisations: OrganisationsService,
    private readonly deadlines: DeadlinesService,
    private readonly reminders: RemindersService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Records that a report or notice was made. Its deadlines are met, in time or late, and their reminders end.
   *
   * @throws DomainError late-without-reason; incomplete-draft; invalid-request when it serves a duty that the incident does
   * not have, or was filed before its draft was approved
   */
  async record(actor: Actor, incidentId: string, input: NewFilingDto): Promise<Filed> {
    refuseFuture(input.filedAt, '/filedAt', this.clock.now());
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const incident = await this.incidents.lockOpen(tx, incidentId);
      const filing = {
        ...this.filingOf(tx, actor, incident, input),
        ...(await this.filedDraft(tx, incident, input)),
        ...(await this.evidence(tx, incident, input)),
      };
      await this.check(tx, incident, filing);
      await this.filings.insert(tx, filing);
      const deadlines = await this.deadlines.meet(tx, incidentId, filing);
      await this.reminders.replan(tx, await this.organisations.current(tx), incidentId);
      void this.audit.append(tx, actor, {
        action: 'filing.recorded',
        subject: { type: 'filing', id: filing.id, incidentId },
        detail: {
          ...input,
          complete: filing.complete,
          ...(filing.acceptedIncomplete !== null && { acceptedIncomplete: filing.acceptedIncomplete }),
          outcome: Object.fromEntries(deadlines.map(({ kind, state }) => [kind, state])),
        },
      });
      return { filing, deadlines };
    });
  }

  find(tx: Tx, id: string): Promise<FilingEntity | null> {
    return this.filings.find(tx, id);
  }

  private filingOf(tx: Tx, actor: Actor, incident: IncidentEntity, input: NewFilingDto): FilingEntity {
    return {
      organisationId: tx.organisationId,
      id: newId(),
      incidentId: incident.id,
      serves: input.serves,
      regime: input.regime ?? (incident.regimes[0] as RegimeId),
      filedAt: new Date(input.filedAt),
      recipient: input.recipient,
      channel: input.channel,
      receiptNumber: input.receiptNumber ?? null,
      complete: input.complete ?? true,
      lateReason: input.lateReason ?? null,
      acceptedIncomplete: null,
      draftId: input.draftId ?? null,
      draftVersion: null,
      draftSha256: null,
      correctsFilingId: input.correctsFilingId ?? null,
      evidenceFileId: null,
      evidenceSha256: null,
      recordedAt: this.clock.now(),
      recordedBy: recordedActor(actor),
    };
  }

  /** What was filed is what was approved, and not before: another version must be approved first. */
  private async filedDraft(
    tx: Tx,
    incident: IncidentEntity,
    { draftId, serves, complete, acceptIncomplete, filedAt }: NewFilingDto,
  ): Promise<Pick<FilingEntity, 'draftVersion' | 'draftSha256' | 'complete' | 'acceptedIncomplete'> | null> {
    if (draftId === undefined) return null;
    const asked = { incidentId: incident.id, draftId, serves, complete, acceptIncomplete };
    const approved = await this.drafts.read(tx, asked);
    if (approved === null) throw draftNotApproved(draftId);
    const { version, sha256, approvedAt, acceptedIncomplete } = approved;
    if (new Date(filedAt) < approvedAt) throw filedBeforeApproval(version, approvedAt);
    return { draftVersion: version, draftSha256: sha256, complete: approved.complete, acceptedIncomplete };
  }

  private async evidence(
    tx: Tx,
    incident: IncidentEntity,
    { evidenceFileId }: NewFilingDto,
  ): Promise<{ evidenceFileId: string; evidenceSha256: string } | null> {
    if (evidenceFileId === undefined) return null;
    const evidenceSha256 = await this.filings.evidenceHash(tx, incident.id, evidenceFileId);
    if (evidenceSha256 === null) throw notOfThisIncident('evidenceFileId', evidenceFileId);
    return { evidenceFileId, evidenceSha256 };
  }

  private async check(tx: Tx, incident: IncidentEntity, filing: FilingEntity): Promise<void> {
    if (filing.filedAt < incident.awareAt) throw filedBeforeAwareness();
    const { correctsFilingId } = filing;
    if (correctsFilingId !== null) {
      const before = await this.filings.ofIncident(tx, incident.id);
      if (before.every(({ id }) => id !== correctsFilingId)) {
        throw notOfThisIncident('correctsFilingId', correctsFilingId);
      }
    }
    const deadlines = (await this.deadlines.ofIncident(tx, incident.id)).filter(
      ({ regime, state }) => regime === filing.regime && state !== 'superseded',
    );
    const strangers = filing.serves.filter((kind) => deadlines.every((deadline) => deadline.kind !== kind));
    if (strangers.length > 0 && !(await this.isVoluntary(tx, incident))) throw noSuchDuty(strangers, deadlines);
    const late = deadlines.find(
      ({ kind, dueAt, metAt }) =>
        filing.serves.includes(kind) && dueAt !== null && metAt === null && filing.filedAt > dueAt,
    );
    if (late?.dueOn != null && filing.lateReason === null)
      throw lateWithoutReason(late.dueOn, late.force === 'guideline');
  }

  private async isVoluntary(tx: Tx, incident: IncidentEntity): Promise<boolean> {
    return (await this.determinations.ofIncident(tx, incident.id)).some(({ kind }) => kind === 'voluntary_report');
  }
}

const draftNotApproved = (draftId: string): DomainError => {
  const detail = {
    ja: `草案「${draftId}」に承認済みの版がありません。承認を得てから記録するか、draftId を省いてください。`,
    en: `Draft ${draftId} has no approved version for this incident. Have it approved first, or leave draftId out.`,
  };
  return new DomainError('conflict', detail, [{ pointer: '/draftId', detail }]);
};

const filedBeforeApproval = (version: number, approvedAt: Date): DomainError => {
  const detail = {
    ja: `filedAt が、草案の第 ${version} 版の承認（${toJapanTime(approvedAt)}）より前です。提出した日時を確認するか、承認前に別の内容で提出したのであれば draftId を省いてください。`,
    en: `filedAt lies before version ${version} of the draft was approved (${toJapanTime(approvedAt)}). Check when it was filed; if something else was filed before, leave draftId out.`,
  };
  return new DomainError('invalid-request', detail, [{ pointer: '/filedAt', detail }]);
};

const notOfThisIncident = (field: 'correctsFilingId' | 'evidenceFileId', id: string): DomainError => {
  const what = field === 'evidenceFileId' ? { ja: 'ファイル', en: 'file' } : { ja: '提出の記録', en: 'filing' };
  const detail = {
    ja: `${field} の「${id}」は、この案件の${what.ja}ではありません。この案件の${what.ja}の ID を指定してください。`,
    en: `${field}: ${id} is no ${what.en} of this incident. Give the id of one that is.`,
  };
  return new DomainError('invalid-request', detail, [{ pointer: `/${field}`, detail }]);
};

const filedBeforeAwareness = (): DomainError => {
  const detail = {
    ja: 'filedAt が、漏えい等を知った日時より前です。どちらかの日時をご確認ください。',
    en: 'filedAt lies before the organisation came to know of the incident. Check both moments.',
  };
  return new DomainError('invalid-request', detail, [{ pointer: '/filedAt', detail }]);
};

const noSuchDuty = (strangers: readonly ObligationKind[], deadlines: readonly DeadlineEntity[]): DomainError => {
  const has = deadlines.map(({ kind }) => kind).join(', ') || '-';
  const detail = {
    ja: `この案件には ${strangers.join('、')} の義務がありません（現在の義務：${has}）。任意の報告であれば、先に determinations に voluntary_report を記録してください。`,
    en: `This incident has no duty ${strangers.join(', ')} (it has: ${has}). For a voluntary report, first record the determination voluntary_report.`,
  };
  return new DomainError('invalid-request', detail, [{ pointer: '/serves', detail }]);
};

const lateWithoutReason = (dueOn: string, isGuidance: boolean): DomainError => {
  const detail = {
    ja: `提出日が${isGuidance ? '目安の期間の末日' : '期限'}（${formatJa(dueOn)}）を過ぎています。lateReason に遅れた理由を記載してください。`,
    en: `It was filed after ${isGuidance ? 'the end of the guidance window' : 'the due date'} (${formatEn(dueOn)}). Give the reason in lateReason.`,
  };
  return new DomainError('late-without-reason', detail, [{ pointer: '/lateReason', detail }]);
};
