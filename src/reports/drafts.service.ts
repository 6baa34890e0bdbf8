import { Injectable } from '@nestjs/common';
import { type Actor, authorOf, recordedActor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import type { IncidentEntity } from '../incidents/incident.entity.js';
import { IncidentsService } from '../incidents/incidents.service.js';
import { civilDateOf, type RegimeId } from '../law/index.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { ChecklistService } from '../playbooks/checklist.service.js';
import { Clock } from '../platform/clock/clock.js';
import { toJapanTime } from '../platform/clock/instant.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError, NotFound } from '../platform/http/domain-error.js';
import { composeDraft } from './compose-draft.js';
import { inRequestTerms } from './in-request-terms.js';
import { draftHash } from './draft-hash.js';
import type { NewDraftDto } from './draft.dto.js';
import type { DraftEntity, DraftVersionEntity } from './draft.entity.js';
import { DraftStore } from './draft.store.js';
import { formById } from './form/forms.js';
import type { ReportSource } from './report-source.js';
import { type ReportParts, reportSourceOf } from './report-source-of.js';

export interface DraftWithVersion {
  readonly draft: DraftEntity;
  readonly version: DraftVersionEntity;
}

/** Loaded with the fonts, which only a PDF needs. @throws DomainError conflict naming fields and characters */
const refuseUndrawable = async (content: DraftVersionEntity['content']): Promise<void> => {
  const { undrawableFields } = await import('./render/pdf/undrawable-fields.js');
  const fields = undrawableFields(content);
  if (fields.length === 0) return;
  const named = (language: 'ja' | 'en') =>
    fields.map(({ label, codes }) => `${label[language]}: ${codes.join(', ')}`).join(language === 'ja' ? '、' : '; ');
  throw new DomainError('conflict', {
    ja: `PDF に表示できない文字があります（${named('ja')}）。草案の文字を改めるか、Word（format=docx）又は Markdown（format=md）で出力してください。`,
    en: `It holds characters that a PDF cannot show (${named('en')}). Write them otherwise, or take it as Word (format=docx) or Markdown (format=md).`,
  });
};

@Injectable()
export class DraftsService {
  constructor(
    private readonly drafts: DraftStore,
    private readonly incidents: IncidentsService,
    private readonly checklist: ChecklistService,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Writes a first draft from what is known now. @throws DomainError incident-closed */
  async create(actor: Actor, incidentId: string, input: NewDraftDto): Promise<DraftWithVersion> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const incident = await this.incidents.lockOpen(tx, incidentId);
      const { dossier, ...gathered } = await this.gather(tx, incident);
      const regime = input.regime ?? incident.regimes[0];
      const assessment = dossier.assessments.find((one) => one.regime === regime);
      if (assessment === undefined) throw regimeNotAssessed(regime, incident.regimes);

      const now = this.clock.now();
      const basedOn = input.basedOn === undefined ? undefined : await this.earlier(tx, incidentId, input.basedOn);
      const content = composed(input.kind, reportSourceOf({ ...gathered, dossier, assessment }), {
        writtenOn: civilDateOf(toJapanTime(now)),
        ...(basedOn !== undefined && { basedOn }),
        ...(input.form !== undefined && { formId: input.form }),
      });
      const draft = this.newDraft(tx, actor, incidentId, content, now);
      const version = {
        organisationId: tx.organisationId,
        draftId: draft.id,
        version: 1,
        content,
        sha256: draftHash(content),
        savedAt: now,
        savedBy: authorOf(actor),
      };
      await this.drafts.insert(tx, draft, version);
      void this.audit.append(tx, actor, {
        action: 'draft.created',
        subject: { type: 'draft', id: draft.id, incidentId },
        detail: { kind: draft.kind, form: draft.form, sha256: version.sha256 },
      });
      return { draft, version };
    });
  }

  /** The newest version. Who reads a draft is part of the record. */
  async read(actor: Actor, draftId: string, format: string): Promise<DraftWithVersion> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const found = await this.newest(tx, draftId);
      if (format === 'pdf') await refuseUndrawable(found.version.content);
      void this.audit.append(tx, actor, {
        action: 'draft.read',
        subject: { type: 'draft', id: draftId, incidentId: found.draft.incidentId },
        detail: { version: found.version.version, format },
      });
      return found;
    });
  }

  /** Drafts of an incident, oldest first, each with its newest version. */
  async list(actor: Actor, incidentId: string): Promise<DraftWithVersion[]> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      await this.incidents.find(tx, incidentId);
      const drafts = await this.drafts.ofIncident(tx, incidentId);
      return Promise.all(drafts.map(({ id }) => this.newest(tx, id)));
    });
  }

  /** What the draft would be made from if it were written now. */
  async sourceOf(tx: Tx, draft: DraftEntity, content: DraftVersionEntity['content']): Promise<ReportSource> {
    const incident = await this.incidents.find(tx, draft.incidentId);
    const { dossier, ...gathered } = await this.gather(tx, incident);
    const formRegime = formById(content.formId).regime;
    const assessment = dossier.assessments.find(({ regime }) => regime === formRegime) ?? dossier.assessments[0];
    if (assessment === undefined) throw regimeNotAssessed(undefined, incident.regimes);
    return reportSourceOf({ ...gathered, dossier, assessment });
  }

  /** @throws NotFound */
  async newest(tx: Tx, draftId: string): Promise<DraftWithVersion> {
    const draft = await this.drafts.find(tx, draftId);
    const version = draft === null ? null : await this.drafts.version(tx, draftId, draft.version);
    if (draft === null || version === null) throw new NotFound({ ja: '草案', en: 'draft' }, draftId);
    return { draft, version };
  }

  private async gather(tx: Tx, incident: IncidentEntity): Promise<Omit<ReportParts, 'assessment'>> {
    const [organisation, dossier, checklist, offered] = await Promise.all([
      this.organisations.current(tx),
      this.incidents.dossier(tx, incident),
      this.checklist.forReport(tx, incident.id),
      this.checklist.offeredPrevention(tx, incident.id),
    ]);
    return { organisation, dossier, checklist, offered };
  }

  private async earlier(
    tx: Tx,
    incidentId: string,
    draftId: string,
  ): Promise<{ id: string; content: DraftVersionEntity['content'] }> {
    const { draft, version } = await this.newest(tx, draftId);
    if (draft.incidentId !== incidentId) throw new NotFound({ ja: '草案', en: 'draft' }, draftId);
    return { id: draftId, content: version.content };
  }

  private newDraft(
    tx: Tx,
    actor: Actor,
    incidentId: string,
    content: DraftVersionEntity['content'],
    now: Date,
  ): DraftEntity {
    return {
      organisationId: tx.organisationId,
      id: newId(),
      incidentId,
      kind: content.kind,
      form: content.formId,
      state: 'editing',
      basedOn: content.basedOn,
      approvedVersion: null,
      approvedBy: null,
      approvedAt: null,
      createdAt: now,
      createdBy: recordedActor(actor),
      version: 1,
    };
  }
}

const composed: typeof composeDraft = (...args) => inRequestTerms('/form', () => composeDraft(...args));

const regimeNotAssessed = (regime: RegimeId | undefined, regimes: readonly RegimeId[]): DomainError => {
  const detail = {
    ja: `この案件は ${String(regime)} の下で評価されていません（${regimes.join('、')}）。`,
    en: `This incident is not assessed under ${String(regime)} (it is under ${regimes.join(', ')}).`,
  };
  return new DomainError('invalid-request', detail, [{ pointer: '/regime', detail }]);
};
