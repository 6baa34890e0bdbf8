import type { Awareness, Obligation, Situation } from '../model.js';
import { awarenessSteps } from './awareness-steps.js';
import type { Counting } from './final-period.js';
import { guidanceWindow } from './window.js';

/** 速報: promptly after knowing, roughly within 3 to 5 days (R26). Guidance, and never moved off a closed day (R23). */
export function preliminaryReport({ verdict }: Situation, awareness: Awareness, { grounds }: Counting): Obligation {
  const { targetFrom, dueOn, dueAt, steps } = guidanceWindow(awareness.date, grounds);
  return {
    kind: 'preliminary_report',
    force: 'guideline',
    provisional: verdict === 'undetermined',
    clockStart: awareness.date,
    targetFrom,
    dueOn,
    dueAt,
    citations: [grounds.duty, grounds.preliminary, grounds.preliminaryWindow],
    trace: [...awarenessSteps(awareness, grounds), ...steps],
  };
}
