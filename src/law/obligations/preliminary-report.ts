import type { Obligation } from '../model.js';
import { chained } from '../trace.js';
import type { Counting } from './counting.js';
import { guidanceWindow } from './window.js';

/** 速報: promptly after knowing, roughly within 3 to 5 days (R26). Guidance, and never moved off a closed day (R23). */
export function preliminaryReport({ dayOne, provisional, grounds, recipient, opening }: Counting): Obligation {
  const { targetFrom, dueOn, dueAt, steps } = guidanceWindow(dayOne, grounds);
  return {
    kind: 'preliminary_report',
    force: 'guideline',
    provisional,
    clockStart: dayOne,
    targetFrom,
    dueOn,
    dueAt,
    recipient,
    citations: [grounds.duty, grounds.preliminary, grounds.preliminaryWindow],
    trace: chained(opening, steps),
  };
}
