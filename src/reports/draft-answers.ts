import { toJapanTime } from '../platform/clock/instant.js';
import { completenessOf, type Gap } from './completeness.js';
import type { DraftAnswer, GapAnswer, ReviewAnswer, DraftVersionAnswer } from './draft.dto.js';
import type { DraftReviewEntity, DraftState, DraftVersionEntity } from './draft.entity.js';
import type { DraftWithVersion } from './drafts.service.js';
import type { DocumentMeta, DraftStatus } from './render/document-model.js';

const gapOf = ({ field, label, question }: Gap): GapAnswer => ({ field, label, question });

export const draftAnswerOf = ({ draft, version }: DraftWithVersion): DraftAnswer => {
  const { missing, unknown, toSupplement, fileable } = completenessOf(version.content);
  return {
    id: draft.id,
    incidentId: draft.incidentId,
    kind: draft.kind,
    form: draft.form,
    state: draft.state,
    version: version.version,
    sha256: version.sha256,
    basedOn: draft.basedOn,
    title: version.content.title,
    fields: version.content.fields,
    missing: missing.map(gapOf),
    unknown: unknown.map(gapOf),
    toSupplement: toSupplement.map(gapOf),
    fileable,
    createdAt: toJapanTime(draft.createdAt),
  };
};

export const versionAnswerOf = ({ version, sha256, savedAt, savedBy }: DraftVersionEntity): DraftVersionAnswer => ({
  version,
  sha256,
  savedAt: toJapanTime(savedAt),
  savedBy,
});

export const reviewAnswerOf = ({
  step,
  version,
  sha256,
  comments,
  acceptedIncomplete,
  at,
  by,
}: DraftReviewEntity): ReviewAnswer => ({
  step,
  version,
  sha256,
  comments,
  acceptedIncomplete,
  at: toJapanTime(at),
  by,
});

const statusOfState: Readonly<Record<DraftState, DraftStatus>> = {
  editing: 'draft',
  submitted: 'in_review',
  returned: 'returned',
  approved: 'approved',
};

export const documentMetaOf = ({ draft, version }: DraftWithVersion, lang: 'ja' | 'en'): DocumentMeta => ({
  status: statusOfState[draft.state],
  version: version.version,
  sha256: version.sha256,
  lang,
});
