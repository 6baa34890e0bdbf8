import type { Awareness, Obligation, Situation } from '../model.js';
import { awarenessSteps } from './awareness-steps.js';
import type { Counting } from './final-period.js';
import { guidanceWindow } from './window.js';

/**
 * The notice by which a processor may discharge its own duties: promptly, roughly within 3 to 5 days (R35).
 * Null where the organisation is not known to be a processor, or the law has no such notice (public bodies).
 */
export function principalNotice(situation: Situation, awareness: Awareness, { grounds }: Counting): Obligation | null {
  if (situation.facts.processor !== true || grounds.principalNotice === null) return null;
  const { targetFrom, dueOn, dueAt, steps } = guidanceWindow(awareness.date, grounds);
  return {
    kind: 'principal_notice',
    force: 'guideline',
    provisional: situation.verdict === 'undetermined',
    clockStart: awareness.date,
    targetFrom,
    dueOn,
    dueAt,
    citations: [grounds.principalNotice, grounds.preliminaryWindow],
    trace: [...awarenessSteps(awareness, grounds), ...steps],
  };
}
