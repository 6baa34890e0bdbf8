import type { AffectedPersons, Tri } from '../model.js';
import type { ClockFacts, ClockInput, Region } from './model.js';

export const known = (claim: Tri | undefined): Tri => claim ?? null;

/** Whether persons of that region are affected. A counted person there settles it. */
export function affects(region: Region, { clockFacts }: ClockInput): Tri {
  const there = clockFacts?.regions?.[region];
  if ((there?.persons?.known ?? 0) > 0) return true;
  return known(there?.affected);
}

/** No more can be affected there than in all. */
function mostThere(
  there: AffectedPersons | null | undefined,
  inAll: AffectedPersons | null | undefined,
): number | null {
  const bounds = [there?.max, inAll?.max].filter((max): max is number => typeof max === 'number');
  return bounds.length === 0 ? null : Math.min(...bounds);
}

/** `atLeast` persons there: yes by count, no by the largest number that may be, else unknown. */
export function atLeast(atLeast: number, region: Region, { clockFacts, facts }: ClockInput): Tri {
  const there = clockFacts?.regions?.[region];
  const persons = there?.persons;
  if ((persons?.known ?? 0) >= atLeast || (persons?.max ?? 0) >= atLeast) return true;
  const most = mostThere(persons, facts.affectedPersons);
  return most !== null && most < atLeast ? false : null;
}

export function claim(
  name: keyof { [K in keyof ClockFacts as ClockFacts[K] extends Tri | undefined ? K : never]: true },
) {
  return ({ clockFacts }: ClockInput): Tri => known(clockFacts?.[name]);
}
