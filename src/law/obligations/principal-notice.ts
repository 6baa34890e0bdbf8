import type { Obligation } from '../model.js';
import { chained } from '../trace.js';
import type { Counting } from './counting.js';
import { guidanceWindow } from './window.js';

/**
 * The notice by which a processor may discharge its own duties: promptly, roughly within 3 to 5 days (R35).
 * Null where the organisation is not known to be a processor, or the law has no such notice (public bodies).
 */
export function principalNotice({ situation, dayOne, provisional, grounds, opening }: Counting): Obligation | null {
  if (situation.facts.processor !== true || grounds.principalNotice === null) return null;
  const { targetFrom, dueOn, dueAt, steps } = guidanceWindow(dayOne, grounds);
  return {
    kind: 'principal_notice',
    force: 'guideline',
    provisional,
    clockStart: dayOne,
    targetFrom,
    dueOn,
    dueAt,
    citations: [grounds.principalNotice, grounds.preliminaryWindow],
    trace: chained(opening, steps),
  };
}
