import type { FactRevision } from '../law/index.js';
import type { FactRevisionEntity } from './incident.entity.js';

export const inOrderOfKnowing = (recorded: readonly FactRevisionEntity[]): FactRevisionEntity[] =>
  recorded.toSorted((a, b) => a.knownAt.getTime() - b.knownAt.getTime() || a.sequence - b.sequence);

/**
 * The revisions as the law reads them: in the order in which things became known, whatever the order in which they were
 * typed in. A correction names the recorded revision by its sequence; the law names it by its place in this list.
 */
export const factHistory = (recorded: readonly FactRevisionEntity[]): FactRevision[] => {
  const ordered = inOrderOfKnowing(recorded);
  const placeOf = (sequence: number): number => ordered.findIndex((row) => row.sequence === sequence);
  return ordered.map(({ revision }) => {
    const correction = revision.correctsAwareness;
    if (correction?.revision === undefined || correction.revision === null) return revision;
    return { ...revision, correctsAwareness: { ...correction, revision: placeOf(correction.revision) } };
  });
};
