import { reviewAnswerOf, versionAnswerOf } from '../../reports/draft-answers.js';
import type { DraftHistory } from '../../reports/draft-histories.service.js';
import { toJapanTime, toJapanTimeOrNull } from '../../platform/clock/instant.js';
import { json } from './pack-contents.js';
import type { PackPart } from './write-pack.js';

/** `v0001`: as many digits as keep versions in their order in a list of names. */
const versionName = (version: number): string => `v${String(version).padStart(4, '0')}`;

/**
 * Each draft with its review, every version that was saved, and the newest as it would be printed.
 * @param printed draws the newest version as PDF
 */
export async function* draftParts(
  histories: AsyncIterable<DraftHistory>,
  printed: (history: DraftHistory) => Promise<Buffer>,
): AsyncGenerator<PackPart> {
  for await (const history of histories) {
    const { draft, reviews, versions, newest } = history;
    const folder = `drafts/${draft.id}`;
    const { id, kind, form, state, basedOn, approvedVersion, approvedBy } = draft;
    const about = { id, kind, form, state, basedOn, version: draft.version, approvedVersion, approvedBy };
    const times = { approvedAt: toJapanTimeOrNull(draft.approvedAt), createdAt: toJapanTime(draft.createdAt) };
    yield {
      path: `${folder}/draft.json`,
      content: () => json({ ...about, ...times, createdBy: draft.createdBy, reviews: reviews.map(reviewAnswerOf) }),
    };
    for await (const version of versions) {
      yield {
        path: `${folder}/${versionName(version.version)}.json`,
        content: () => json({ ...versionAnswerOf(version), content: version.content }),
      };
    }
    const pdf = await printed(history);
    yield { path: `${folder}/${versionName(newest.version)}.pdf`, content: () => [pdf] };
  }
}
