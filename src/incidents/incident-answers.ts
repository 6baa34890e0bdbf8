import { deadlineAnswerOf } from '../deadlines/deadline-answers.js';
import type { Assessment, RegimeId, Verdict } from '../law/index.js';
import { toJapanTime, toJapanTimeOrNull } from '../platform/clock/instant.js';
import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import type { DeterminationAnswer } from './determination.dto.js';
import type { DeterminationEntity } from './determination.entity.js';
import type { FilingAnswer } from './filing.dto.js';
import type { FilingEntity } from './filing.entity.js';
import type { IncidentDossier } from './incident-dossier.js';
import { statusOf } from './incident-status.js';
import type { IncidentAnswer, IncidentSummary, RevisionAnswer } from './incident.dto.js';
import type { FactRevisionEntity, IncidentEntity } from './incident.entity.js';

export interface Summarised {
  readonly incident: IncidentEntity;
  readonly verdict: Verdict;
  readonly deadlines: readonly DeadlineEntity[];
}

export const filingAnswerOf = (filing: FilingEntity): FilingAnswer => ({
  id: filing.id,
  serves: filing.serves,
  regime: filing.regime,
  filedAt: toJapanTime(filing.filedAt),
  recipient: filing.recipient,
  channel: filing.channel,
  receiptNumber: filing.receiptNumber,
  complete: filing.complete,
  lateReason: filing.lateReason,
  acceptedIncomplete: filing.acceptedIncomplete,
  draftId: filing.draftId,
  draftVersion: filing.draftVersion,
  draftSha256: filing.draftSha256,
  correctsFilingId: filing.correctsFilingId,
  evidenceFileId: filing.evidenceFileId,
  evidenceSha256: filing.evidenceSha256,
  recordedAt: toJapanTime(filing.recordedAt),
});

export const determinationAnswerOf = (determination: DeterminationEntity): DeterminationAnswer => ({
  id: determination.id,
  kind: determination.kind,
  reason: determination.reason,
  detail: determination.detail,
  decidedAt: toJapanTime(determination.decidedAt),
  decidedBy: determination.decidedBy,
});

export const revisionAnswerOf = (row: FactRevisionEntity): RevisionAnswer => ({
  sequence: row.sequence,
  knownAt: row.revision.knownAt,
  facts: row.revision.facts,
  reason: row.revision.reason ?? null,
  correctsAwareness: row.revision.correctsAwareness ?? null,
  recordedAt: toJapanTime(row.recordedAt),
  recordedBy: row.recordedBy,
});

export const summaryOf =
  (now: Date) =>
  ({ incident, verdict, deadlines }: Summarised): IncidentSummary => {
    const [regime = 'appi-private' satisfies RegimeId, ...furtherRegimes] = incident.regimes;
    return {
      id: incident.id,
      title: incident.title,
      summary: incident.summary,
      occurredAt: toJapanTimeOrNull(incident.occurredAt),
      awareAt: toJapanTime(incident.awareAt),
      discoveredBy: incident.discoveredBy,
      cause: incident.cause,
      regime,
      furtherRegimes,
      status: statusOf({ closedAt: incident.closedAt, verdict, deadlines, now }),
      verdict,
      drill: incident.drill,
      ownerMemberId: incident.ownerMemberId,
      closedAt: toJapanTimeOrNull(incident.closedAt),
      personalDataRemovedAt: toJapanTimeOrNull(incident.purgedAt),
      createdAt: toJapanTime(incident.createdAt),
      updatedAt: toJapanTime(incident.updatedAt),
      deadlines: deadlines.map(deadlineAnswerOf(now)),
    };
  };

export const incidentAnswerOf = (dossier: IncidentDossier, now: Date): IncidentAnswer => {
  const assessment = dossier.assessments[0] as Assessment;
  const summary = summaryOf(now)({ verdict: assessment.verdict, ...dossier });
  return Object.assign(summary, {
    particulars: dossier.incident.particulars,
    revisions: dossier.revisions.map(revisionAnswerOf),
    assessment,
    assessments: [...dossier.assessments],
    otherClocks: [...dossier.beside.otherClocks],
    internalTargets: [...dossier.beside.internalTargets],
    filings: dossier.filings.map(filingAnswerOf),
    determinations: dossier.determinations.map(determinationAnswerOf),
  });
};
