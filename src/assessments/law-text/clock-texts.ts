import { type Clock, clocks, clocksNotHeld } from '../../law/clocks/index.js';
import { NotFound } from '../../platform/http/domain-error.js';
import type { ClocksAnswer, ClockTextAnswer } from './clocks.answer.js';

/** The clocks without their functions. */
export const clockTexts: ClocksAnswer = { clocks: clocks.map(textOf), notHeld: clocksNotHeld };

/** @throws NotFound */
export function clockText(id: string): ClockTextAnswer {
  const clock = clockTexts.clocks.find((each) => each.id === id);
  if (clock === undefined) throw new NotFound({ ja: '期限制度', en: 'clock' }, id);
  return clock;
}

function textOf({ duties, isMet: _, ...clock }: Clock): ClockTextAnswer {
  return {
    ...clock,
    duties: duties.map(({ kind, label, force, start, period, citations = clock.citations }) => ({
      kind,
      label,
      force,
      startsWith: start.name,
      period,
      citations,
    })),
  };
}
