import type { Assessment } from '../law/index.js';
import { inOrderOfKnowing } from './fact-history.js';
import type { FactRevisionEntity } from './incident.entity.js';

/**
 * When the organisation came to know of the incident: as it was logged, unless people found that it had known earlier or
 * later (R28). A correction of when some later fact was known leaves it, unless that was earlier still.
 *
 * @param recorded in the order in which they were recorded; the first was logged with the incident
 * @param assessments for the revision that a correction means when it names none: the one that started the clock
 */
export const awareAtOf = (recorded: readonly FactRevisionEntity[], assessments: readonly Assessment[]): Date | null => {
  const started = assessments.find(({ awareness }) => awareness !== null)?.awareness?.revision ?? 0;
  const starter = inOrderOfKnowing(recorded)[started]?.sequence ?? 0;
  return recorded.reduce<Date | null>((awareAt, { sequence, knownAt, revision }) => {
    if (sequence === 0) return knownAt;
    const correction = revision.correctsAwareness;
    if (correction == null) return awareAt;
    const corrected = new Date(correction.knownAt);
    const meansAwareness = (correction.revision ?? starter) === 0;
    return meansAwareness || (awareAt !== null && corrected < awareAt) ? corrected : awareAt;
  }, null);
};
