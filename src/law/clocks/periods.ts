import { addDays, formatEn, formatJa } from '../calendar/civil-date.js';
import { epochMillisOf, instantInJapan, MILLIS_OF_HOUR } from '../calendar/instant.js';
import type { OpenDays } from '../calendar/open-days.js';
import type { BilingualText, Instant, TraceStep } from '../model.js';
import type { Period } from './clock.js';
import type { ClockObligation } from './model.js';
import type { ClockStep } from './steps.js';
import { usBusinessDaysAfter } from './us-federal-holidays.js';
import { civilDateIn, edgarCutOff, endOfDayIn } from './zones.js';

/** The part of an obligation that a period decides. */
export type Counted = Pick<ClockObligation, 'unit' | 'amount' | 'clockStart' | 'clockStartAt' | 'dueOn' | 'dueAt'> &
  Partial<Pick<ClockObligation, 'targetFrom' | 'unshiftedDueOn' | 'otherReading'>> & {
    readonly steps: readonly TraceStep[];
  };

export interface Counting {
  readonly startAt: Instant;
  readonly openDays: OpenDays;
  readonly step: ClockStep;
}

type PeriodOf<U extends Period['unit']> = Extract<Period, { unit: U }>;

function hours({ amount }: PeriodOf<'hours'>, { startAt, step }: Counting): Counted {
  const dueAt = instantInJapan(epochMillisOf(startAt) + amount * MILLIS_OF_HOUR);
  const text: BilingualText = {
    ja: `起算時から${amount}時間（休日・夜間を含む実時間）を数えると、${dueAt}となる。`,
    en: `${amount} real hours, nights and weekends included, end at ${dueAt}.`,
  };
  const steps = [step('add_hours', { from: startAt, hours: amount }, dueAt, text)];
  return { unit: 'hours', amount, clockStart: null, clockStartAt: startAt, dueOn: null, dueAt, steps };
}

function dateStep(startAt: Instant, zone: string, date: string, step: ClockStep): TraceStep {
  return step('local_date', { instant: startAt, zone }, date, {
    ja: `${zone}の暦日では${formatJa(date)}である。`,
    en: `On the calendar of ${zone} that is ${formatEn(date)}.`,
  });
}

const FIRST_DAY: Readonly<Record<PeriodOf<'days'>['firstDay'], BilingualText>> = {
  counts: { ja: '初日を算入する。', en: 'The first day counts.' },
  does_not_count: { ja: '初日は算入しない。', en: 'The first day does not count.' },
  open: {
    ja: '初日を算入するかは確認できていないため、早い方の日を採る。',
    en: 'Whether the first day counts was not seen, so the earlier date is kept.',
  },
};

/** OPEN: where it is not known whether the first day counts, the earlier date is kept and the other shown. */
function days(period: PeriodOf<'days'>, { startAt, openDays, step }: Counting): Counted {
  const { amount, zone, firstDay, shift } = period;
  const start = civilDateIn(zone, startAt);
  const unshiftedDueOn = addDays(start, firstDay === 'does_not_count' ? amount : amount - 1);
  const shifted = (date: string) => (shift === 'japanese_open_days' ? openDays.firstOpenFrom(date) : date);
  const dueOn = shifted(unshiftedDueOn);
  const dueAt = endOfDayIn(zone, dueOn);
  const counted = FIRST_DAY[firstDay];
  const steps = [
    dateStep(startAt, zone, start, step),
    step(
      'count_days',
      { from: start, days: amount, firstDay },
      unshiftedDueOn,
      {
        ja: `${counted.ja}${amount}日の期間の末日は${formatJa(unshiftedDueOn)}である。`,
        en: `${counted.en} The period of ${amount} days ends on ${formatEn(unshiftedDueOn)}.`,
      },
      firstDay === 'open',
    ),
    ...shiftSteps(unshiftedDueOn, dueOn, openDays, step),
    endStep(dueOn, dueAt, step),
  ];
  const other = shifted(addDays(unshiftedDueOn, 1));
  return {
    ...{ unit: 'days', amount, clockStart: start, clockStartAt: null, unshiftedDueOn, dueOn, dueAt, steps },
    ...(firstDay === 'open' && { otherReading: { dueOn: other, text: FIRST_DAY.does_not_count } }),
  };
}

/** R22: only a period fixed by Japanese law or order moves, each closed day handing on to the next. */
function shiftSteps(from: string, to: string, openDays: OpenDays, step: ClockStep): TraceStep[] {
  const steps: TraceStep[] = [];
  for (let date = from; date < to; date = addDays(date, 1)) {
    const reasons = openDays.closedDay(date)?.reasons ?? [];
    const next = addDays(date, 1);
    steps.push(
      step('closed_day', { date }, next, {
        ja: `${formatJa(date)}は休日（${reasons.map(({ text }) => text.ja).join('、')}）に当たるため、翌日をもって期限とする（R22）。`,
        en: `${formatEn(date)} is closed (${reasons.map(({ text }) => text.en).join(', ')}); the period ends on the next day (R22).`,
      }),
    );
  }
  return steps;
}

function endStep(dueOn: string, dueAt: Instant, step: ClockStep): TraceStep {
  return step('end_of_period', { date: dueOn }, dueAt, {
    ja: `期限は${formatJa(dueOn)}であり、${dueAt}に満了する。`,
    en: `Due on ${formatEn(dueOn)}; it ends at ${dueAt}.`,
  });
}

function guidanceWindow({ window: [first, last], zone }: PeriodOf<'window'>, { startAt, step }: Counting): Counted {
  const start = civilDateIn(zone, startAt);
  const targetFrom = addDays(start, first - 1);
  const dueOn = addDays(start, last - 1);
  const dueAt = endOfDayIn(zone, dueOn);
  const steps = [
    dateStep(startAt, zone, start, step),
    step(
      'guidance_window',
      { from: start, first, last },
      dueOn,
      {
        ja: `目安は概ね${first}～${last}日以内であり、土日祝日も算入する。${formatJa(targetFrom)}から${formatJa(dueOn)}までとなる。`,
        en: `Guidance: about ${first} to ${last} days, weekends included: ${formatEn(targetFrom)} to ${formatEn(dueOn)}.`,
      },
      true,
    ),
    endStep(dueOn, dueAt, step),
  ];
  return { unit: 'days', amount: last, clockStart: start, clockStartAt: null, targetFrom, dueOn, dueAt, steps };
}

function businessDays({ amount }: PeriodOf<'business_days'>, { startAt, step }: Counting): Counted {
  const start = civilDateIn('America/New_York', startAt);
  const { dueOn, skipped } = usBusinessDaysAfter(start, amount);
  const dueAt = edgarCutOff(dueOn);
  const passed = skipped.map(({ date, reason }) => ({ ja: `${date}（${reason.ja}）`, en: `${date} (${reason.en})` }));
  const steps = [
    dateStep(startAt, 'America/New_York', start, step),
    step('business_days', { from: start, days: amount, skipped: skipped.map(({ date }) => date) }, dueOn, {
      ja: `翌日以降の営業日で${amount}日目は${formatJa(dueOn)}である。${passed.length === 0 ? '' : `数えない日：${passed.map(({ ja }) => ja).join('、')}。`}`,
      en: `Business day ${amount} after that is ${formatEn(dueOn)}.${passed.length === 0 ? '' : ` Not counted: ${passed.map(({ en }) => en).join(', ')}.`}`,
    }),
    step('end_of_period', { date: dueOn, time: '17:30', zone: 'America/New_York' }, dueAt, {
      ja: `EDGARの当日受付はニューヨーク時間17時30分までであり、${dueAt}に満了する。`,
      en: `EDGAR closes the day at 17:30 in New York: ${dueAt}.`,
    }),
  ];
  return { unit: 'business_days', amount, clockStart: start, clockStartAt: null, dueOn, dueAt, steps };
}

function noDates({ reason }: PeriodOf<null>, { step }: Counting): Counted {
  const steps = [step('no_dates', {}, null, reason)];
  return { unit: null, amount: null, clockStart: null, clockStartAt: null, dueOn: null, dueAt: null, steps };
}

/** Counts one period from the instant that starts it. Throws DateBeyondCalendar where Japan's closed days are not known. */
export function counted(period: Period, counting: Counting): Counted {
  switch (period.unit) {
    case 'hours':
      return hours(period, counting);
    case 'days':
      return days(period, counting);
    case 'window':
      return guidanceWindow(period, counting);
    case 'business_days':
      return businessDays(period, counting);
    case null:
      return noDates(period, counting);
  }
}
