import type { Obligation } from '../model.js';
import { chained, closedDayRule } from '../trace.js';
import { countedPeriod } from './counted-period.js';
import type { Counting } from './counting.js';
import { finalPeriod } from './final-period.js';

/** 確報: day 30 or 60 with the day of knowing as day 1, moved off closed days. A legal deadline (R20-R22, R24, R27). */
export function finalReport(counting: Counting): Obligation {
  const { dayOne, grounds, opening } = counting;
  const decision = finalPeriod(counting);
  const { days, unshiftedDueOn, dueOn, dueAt, steps } = countedPeriod(decision.days, counting);
  const obligation: Obligation = {
    kind: 'final_report',
    force: 'statutory',
    provisional: counting.provisional,
    days,
    clockStart: dayOne,
    unshiftedDueOn,
    dueOn,
    dueAt,
    recipient: counting.recipient,
    citations: [grounds.duty, grounds.finalReport, grounds.finalPeriod, closedDayRule],
    trace: chained(opening, [decision.step], steps),
  };
  if (!decision.showsSixty && decision.humanDecision.length === 0) return obligation;
  return {
    ...obligation,
    ...(decision.showsSixty && { ifWrongfulPurpose: sixtyDays(counting) }),
    ...(decision.humanDecision.length > 0 && { humanDecision: decision.humanDecision }),
  };
}

function sixtyDays(counting: Counting): NonNullable<Obligation['ifWrongfulPurpose']> {
  const { days, unshiftedDueOn, dueOn } = countedPeriod(60, counting);
  return { days, unshiftedDueOn, dueOn };
}
