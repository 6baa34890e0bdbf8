import { Injectable } from '@nestjs/common';
import { type Actor, authorOf, recordedActor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import type { FilingEntity } from '../incidents/filing.entity.js';
import { IncidentsService } from '../incidents/incidents.service.js';
import { FilingsService } from '../incidents/filings.service.js';
import type { BilingualText } from '../law/index.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError, NotFound } from '../platform/http/domain-error.js';
import { refuseStale } from '../platform/http/etag.js';
import { compareDrafts, type FieldDifference } from './compare-drafts.js';
import type { DraftContent } from './draft-content.js';
import { type MailSubmission, mailSubmission } from './delegated/mail-submission.js';
import { draftHash } from './draft-hash.js';
import type { CompareQuery, SubmittingReviewDto } from './draft.dto.js';
import type { DraftEntity, DraftReviewEntity, DraftVersionEntity, ReviewStep } from './draft.entity.js';
import { DraftStore } from './draft.store.js';
import { DraftsService, type DraftWithVersion } from './drafts.service.js';
import { editDraft, type FieldEdit } from './edit-draft.js';
import { completenessOf } from './completeness.js';
import { FourEyesService } from './four-eyes.service.js';
import { type AcceptedIncomplete, refuseIncomplete } from './incomplete.js';
import { inRequestTerms } from './in-request-terms.js';
import { acceptFresh, type StaleField, staleFields } from './stale-fields.js';

/** Which states a step of the review may start from. */
const stepsFrom: Readonly<Record<ReviewStep, readonly DraftEntity['state'][]>> = {
  submitted: ['editing', 'returned'],
  returned: ['submitted'],
  approved: ['submitted'],
};

/** What happens to a draft after it was made: edits, comparison, review. Every save is a version that is kept. */
@Injectable()
export class DraftLifeService {
  constructor(
    private readonly store: DraftStore,
    private readonly drafts: DraftsService,
    private readonly incidents: IncidentsService,
    private readonly fourEyes: FourEyesService,
    private readonly filings: FilingsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Puts a person's words into fields. An approval held for the version before; the new one must be approved again.
   * @param expected version of the caller's If-Match; null when it named any
   */
  edit(
    actor: Actor,
    draftId: string,
    edits: Readonly<Record<string, FieldEdit>>,
    expected: number | null,
  ): Promise<DraftWithVersion> {
    return this.save(actor, draftId, expected, 'draft.edited', { fields: Object.keys(edits) }, (content) =>
      Promise.resolve(inRequestTerms('/fields', () => editDraft(content, edits))),
    );
  }

  /** Takes over what the facts say now, for the fields a person chose. */
  acceptFresh(
    actor: Actor,
    draftId: string,
    fields: readonly string[],
    expected: number | null,
  ): Promise<DraftWithVersion> {
    return this.save(actor, draftId, expected, 'draft.refreshed', { fields }, async (content, draft, tx) => {
      const source = await this.drafts.sourceOf(tx, draft, content);
      return acceptFresh(content, source, fields);
    });
  }

  /** The fields whose facts have changed since; a person's words are shown beside the new text, never replaced. */
  async stale(actor: Actor, draftId: string): Promise<StaleField[]> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const { draft, version } = await this.drafts.newest(tx, draftId);
      return staleFields(version.content, await this.drafts.sourceOf(tx, draft, version.content));
    });
  }

  /** How the mail to an authority that takes reports by mail should look (R53), as far as that is known. */
  async submission(actor: Actor, draftId: string): Promise<MailSubmission> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const { draft, version } = await this.drafts.newest(tx, draftId);
      const { recipient } = await this.drafts.sourceOf(tx, draft, version.content);
      return mailSubmission(version.content, recipient?.id ?? null);
    });
  }

  async versions(
    actor: Actor,
    draftId: string,
  ): Promise<{ versions: DraftVersionEntity[]; reviews: DraftReviewEntity[] }> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      await this.drafts.newest(tx, draftId);
      const [versions, reviews] = await Promise.all([
        this.store.versions(tx, draftId),
        this.store.reviews(tx, draftId),
      ]);
      return { versions, reviews };
    });
  }

  /** What differs, field by field, from the other draft, or from what was filed, to this one. */
  async compare(actor: Actor, draftId: string, query: CompareQuery): Promise<FieldDifference[]> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const after = await this.versionOf(tx, draftId, query.version);
      const filing = await this.filings.find(tx, query.with);
      const before =
        filing === null
          ? await this.versionOf(tx, query.with, query.withVersion)
          : await this.filedVersion(tx, filing, query.withVersion);
      return compareDrafts(before.content, after.content);
    });
  }

  /**
   * Hands a draft to review, sends it back with comments, or approves it: for one version, by its hash.
   * @param expected the version that the caller read, and answers for; null when they answer for any
   * @throws DomainError incomplete-draft when a required field is open and no reason is given; forbidden to whoever edited
   * it; incident-closed
   */
  async review(
    actor: Actor,
    draftId: string,
    step: ReviewStep,
    { comments: remarks = [], acceptIncomplete }: SubmittingReviewDto,
    expected: number | null,
  ): Promise<DraftWithVersion> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const { draft, version } = await this.lockNewest(tx, draftId);
      refuseStale(draft.version, expected);
      refuseStep(draft, step);
      if (step === 'approved') await this.fourEyes.refuseEditors(tx, actor, draftId);
      const acceptedIncomplete = acceptedFor(step, version, acceptIncomplete);
      const now = this.clock.now();
      const comments = remarks.map(({ field, text }) => ({ field: field ?? null, text }));
      const { version: number, sha256 } = version;
      await this.store.insertReview(tx, {
        organisationId: tx.organisationId,
        id: newId(),
        draftId,
        version: number,
        sha256,
        step,
        comments,
        acceptedIncomplete,
        at: now,
        by: recordedActor(actor),
      });
      const approval =
        step === 'approved' ? { approvedVersion: number, approvedBy: recordedActor(actor), approvedAt: now } : {};
      await this.store.update(tx, draftId, { state: step, ...approval });
      void this.audit.append(tx, actor, {
        action: `draft.${step}`,
        subject: { type: 'draft', id: draftId, incidentId: draft.incidentId },
        detail: { version: number, sha256, comments, ...(acceptedIncomplete !== null && { acceptedIncomplete }) },
      });
      return this.drafts.newest(tx, draftId);
    });
  }

  private async save(
    actor: Actor,
    draftId: string,
    expected: number | null,
    action: string,
    detail: Readonly<Record<string, unknown>>,
    change: (content: DraftContent, draft: DraftEntity, tx: Tx) => Promise<DraftContent>,
  ): Promise<DraftWithVersion> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const { draft, version } = await this.lockNewest(tx, draftId);
      refuseStale(draft.version, expected);
      const content = await change(version.content, draft, tx);
      const sha256 = draftHash(content);
      // Nothing was changed: an approval stands, and nobody becomes an editor.
      if (sha256 === version.sha256) return { draft, version };
      const next = {
        organisationId: tx.organisationId,
        draftId,
        version: draft.version + 1,
        content,
        sha256,
        savedAt: this.clock.now(),
        savedBy: authorOf(actor),
      };
      await this.store.insertVersion(tx, next);
      const withdrawn = { approvedVersion: null, approvedBy: null, approvedAt: null };
      await this.store.update(tx, draftId, { version: next.version, state: 'editing', ...withdrawn });
      void this.audit.append(tx, actor, {
        action,
        subject: { type: 'draft', id: draftId, incidentId: draft.incidentId },
        detail: { ...detail, version: next.version, sha256: next.sha256, before: version.sha256 },
      });
      return this.drafts.newest(tx, draftId);
    });
  }

  /** The incident first, as everything else that writes to it does. @throws DomainError incident-closed */
  private async lockNewest(tx: Tx, draftId: string): Promise<DraftWithVersion> {
    const { draft } = await this.drafts.newest(tx, draftId);
    await this.incidents.lockOpen(tx, draft.incidentId);
    await this.store.lock(tx, draftId);
    return this.drafts.newest(tx, draftId);
  }

  private filedVersion(tx: Tx, filing: FilingEntity, wanted: number | undefined): Promise<DraftVersionEntity> {
    const { draftId, draftVersion } = filing;
    if (draftId === null || draftVersion === null) throw filedWithoutDraft(filing.id);
    if (wanted !== undefined && wanted !== draftVersion) throw otherVersionFiled(wanted, draftVersion);
    return this.versionOf(tx, draftId, draftVersion);
  }

  private async versionOf(tx: Tx, draftId: string, number: number | undefined): Promise<DraftVersionEntity> {
    if (number === undefined) return (await this.drafts.newest(tx, draftId)).version;
    const version = await this.store.version(tx, draftId, number);
    if (version === null) throw new NotFound({ ja: '草案の版', en: 'version of the draft' }, `${draftId}/${number}`);
    return version;
  }
}

const filedWithoutDraft = (filingId: string): DomainError =>
  refusedQuery('with', {
    ja: `提出の記録「${filingId}」には草案が付いていないため、比較できません。草案の ID を指定してください。`,
    en: `The filing ${filingId} names no draft, so there is nothing to compare with. Give the id of a draft.`,
  });

const otherVersionFiled = (wanted: number, filed: number): DomainError =>
  refusedQuery('withVersion', {
    ja: `提出されたのは第 ${filed} 版です（withVersion は ${wanted}）。withVersion を省くか、草案の ID を with に指定してください。`,
    en: `Version ${filed} was filed, not ${wanted}. Leave withVersion out, or give the draft's id as with.`,
  });

const refusedQuery = (field: 'with' | 'withVersion', detail: BilingualText): DomainError =>
  new DomainError('invalid-request', detail, [{ pointer: `/${field}`, detail }]);

const refuseStep = ({ state }: DraftEntity, step: ReviewStep): void => {
  if (stepsFrom[step].includes(state)) return;
  throw new DomainError('conflict', {
    ja: `草案は現在「${state}」のため、この操作はできません（可能な状態：${stepsFrom[step].join('、')}）。`,
    en: `The draft is ${state}; this step starts from ${stepsFrom[step].join(' or ')}.`,
  });
};

/** What is sent back may be as incomplete as it is: that may be why. */
const acceptedFor = (
  step: ReviewStep,
  { content }: DraftVersionEntity,
  reason: string | undefined,
): AcceptedIncomplete | null =>
  step === 'returned' ? null : refuseIncomplete(completenessOf(content).missing, reason);
