import { addDays, endOfDay, formatEn, formatJa } from '../calendar/civil-date.js';
import type { ClosedDay, OpenDays } from '../calendar/open-days.js';
import type { BilingualText, CivilDate, Instant, TraceStep } from '../model.js';
import type { Grounds } from '../regimes/regime.js';
import { closedDayRule, step } from '../trace.js';
import { rememberedByDay, rememberedFor } from '../remembered.js';
import type { Counting } from './counting.js';
import { endOfDayStep } from './window.js';

/** A period of days from day 1, moved off closed days at its end. */
export interface CountedPeriod {
  readonly days: number;
  readonly unshiftedDueOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly dueAt: Instant;
  readonly steps: readonly TraceStep[];
}

export type FinalReportDays = 30 | 60;

function lastDay(dayOne: CivilDate, days: number, date: CivilDate, grounds: Grounds): TraceStep {
  return step('last_day', {
    input: { dayOne, days },
    output: date,
    text: {
      ja: `期間中の土日祝日も算入して数えると、${days}日目は${formatJa(date)}である。`,
      en: `Counting weekends and holidays too, day ${days} is ${formatEn(date)}.`,
    },
    ground: grounds.counting,
    rule: 'R21',
  });
}

function reasonsOf({ reasons }: ClosedDay): BilingualText {
  return {
    ja: reasons.map(({ text }) => text.ja).join('、'),
    en: reasons.map(({ text }) => text.en).join(', '),
  };
}

/** OPEN: R36. That a local holiday moves the end is settled in principle; which days it closes was not verified. */
function passed(closed: ClosedDay): TraceStep {
  const { date, reasons } = closed;
  const next = addDays(date, 1);
  const why = reasonsOf(closed);
  const isLocalOnly = reasons.every(({ kind }) => kind === 'local');
  return step('closed_day', {
    input: { date, reasons: reasons.map(({ kind }) => kind) },
    output: next,
    text: {
      ja: `${formatJa(date)}は休日「${why.ja}」に当たるため、翌日をもって期限とする。`,
      en: `${formatEn(date)} is closed: ${why.en}. The period ends on the next day.`,
    },
    ground: closedDayRule,
    ...(isLocalOnly && { rule: 'R36', assumption: true }),
  });
}

function closedDaysPassed(from: CivilDate, to: CivilDate, openDays: OpenDays): TraceStep[] {
  const steps: TraceStep[] = [];
  for (let date = from; date !== to; date = addDays(date, 1)) {
    const closed = openDays.closedDay(date);
    if (closed !== null) steps.push(passed(closed));
  }
  return steps;
}

function dueDay(dueOn: CivilDate): TraceStep {
  return step('due_day', {
    input: { date: dueOn },
    output: dueOn,
    text: { ja: `期限は${formatJa(dueOn)}である。`, en: `The report is due on ${formatEn(dueOn)}.` },
    ground: closedDayRule,
  });
}

const periodFor = rememberedFor((openDays: OpenDays) =>
  rememberedFor((grounds: Grounds) => {
    const of = (days: FinalReportDays) =>
      rememberedByDay((dayOne: CivilDate): CountedPeriod => {
        const unshiftedDueOn = addDays(dayOne, days - 1);
        const dueOn = openDays.firstOpenFrom(unshiftedDueOn);
        const steps = [
          lastDay(dayOne, days, unshiftedDueOn, grounds),
          ...closedDaysPassed(unshiftedDueOn, dueOn, openDays),
          dueDay(dueOn),
          endOfDayStep(dueOn),
        ];
        return { days, unshiftedDueOn, dueOn, dueAt: endOfDay(dueOn), steps };
      });
    return { 30: of(30), 60: of(60) };
  }),
);

/**
 * Day 30 or 60 with day 1 counted, and from there to the next open day (R20-R22).
 *
 * @throws DateBeyondCalendar where the holidays of that day are not known yet
 */
export function countedPeriod(
  days: FinalReportDays,
  { dayOne, grounds, openDays }: Pick<Counting, 'dayOne' | 'grounds' | 'openDays'>,
): CountedPeriod {
  return periodFor(openDays)(grounds)[days](dayOne);
}
