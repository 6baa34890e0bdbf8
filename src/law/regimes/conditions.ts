import type { KnownFacts } from '../facts.js';
import { not, presume } from '../logic.js';
import type { Tri } from '../model.js';

/**
 * More persons than the threshold. The maximum decides as long as the count is not fixed; a count above the threshold
 * is enough whatever the maximum turns out to be; without a maximum a lower count leaves it open (R4).
 */
export function moreThan(threshold: number, { affectedPersons: persons }: KnownFacts): Tri {
  if (persons === null) return null;
  if (persons.max !== null) return persons.max > threshold;
  return persons.known !== null && persons.known > threshold ? true : null;
}

/** Items of "one person is enough" still need one: a maximum of nobody meets none of them (R2). */
export function concernsSomebody({ affectedPersons }: KnownFacts): boolean {
  return affectedPersons?.max !== 0;
}

/** Unless it is known that the information was only being acquired, it is the personal data that the items speak of (R3). */
export function isPersonalData({ dataBeingAcquired }: KnownFacts): boolean {
  return presume(true, not(dataBeingAcquired));
}
