import type { Awareness, Obligation, Situation } from '../model.js';
import { closedDayRule } from '../trace.js';
import { awarenessSteps } from './awareness-steps.js';
import { countedPeriod } from './counted-period.js';
import { type Counting, finalPeriod } from './final-period.js';

/** 確報: day 30 or 60 with the day of knowing as day 1, moved off closed days. A legal deadline (R20-R22, R24, R27). */
export function finalReport(situation: Situation, awareness: Awareness, counting: Counting): Obligation {
  const { grounds } = counting;
  const decision = finalPeriod(situation, awareness, counting);
  const { days, unshiftedDueOn, dueOn, dueAt, steps } = countedPeriod(awareness.date, decision.days, counting);
  return {
    kind: 'final_report',
    force: 'statutory',
    provisional: situation.verdict === 'undetermined',
    days,
    clockStart: awareness.date,
    unshiftedDueOn,
    dueOn,
    dueAt,
    ...(decision.showsSixty && { ifWrongfulPurpose: sixtyDays(awareness, counting) }),
    ...(decision.humanDecision.length > 0 && { humanDecision: decision.humanDecision }),
    citations: [grounds.duty, grounds.finalReport, grounds.finalPeriod, closedDayRule],
    trace: [...awarenessSteps(awareness, grounds), decision.step, ...steps],
  };
}

function sixtyDays({ date }: Awareness, counting: Counting): NonNullable<Obligation['ifWrongfulPurpose']> {
  const { days, unshiftedDueOn, dueOn } = countedPeriod(date, 60, counting);
  return { days, unshiftedDueOn, dueOn };
}
