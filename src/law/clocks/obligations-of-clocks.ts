import { civilDateOf } from '../calendar/civil-date.js';
import { nationalOpenDays, type OpenDays } from '../calendar/open-days.js';
import { and, statusOf } from '../logic.js';
import type { BilingualText, TraceStep } from '../model.js';
import { clockById } from './catalogue.js';
import type { Clock, ClockDuty } from './clock.js';
import { clockOf, type FreeClock } from './free-clock.js';
import type { ClockAssessment, ClockCitation, ClockId, ClockInput, ClockObligation } from './model.js';
import { counted, type Counted } from './periods.js';
import { type ClockStep, stepsOn } from './steps.js';

export type EnabledClock = ClockId | FreeClock;
export interface ClockOptions {
  /** Closed days of Japan for the clocks of Japanese law; the national ones unless given (R36). */
  readonly openDays?: OpenDays;
}

type AnyClock = Omit<Clock, 'id'> & { readonly id: ClockId | 'free' };

const CONDITION: Readonly<Record<'met' | 'not_met' | 'unknown' | 'too_early', BilingualText>> = {
  met: { ja: '要件を満たす。', en: 'The condition is met.' },
  not_met: { ja: '要件を満たさない。', en: 'The condition is not met.' },
  unknown: {
    ja: '要件を満たすかは未確定であるため、満たすものとして期限を示す。',
    en: 'Whether the condition is met is unknown; the date is kept as if it were.',
  },
  too_early: {
    ja: '知った日が、確認した規定の適用開始日より前であるため、期限を示さない。',
    en: 'Awareness lies before the first day of the text that was read, so no date is given.',
  },
};

function startSteps({ start }: ClockDuty, startAt: string | null, step: ClockStep): TraceStep[] {
  if (startAt === null) {
    return [
      step('clock_waits', { start: start.name.en }, null, {
        ja: `起算点となる「${start.name.ja}」がまだ記録されていない。`,
        en: `The clock waits for its start: ${start.name.en}.`,
      }),
    ];
  }
  return [
    step('clock_start', { instant: startAt }, null, {
      ja: `起算点は「${start.name.ja}」（${startAt}）である。`,
      en: `The clock starts with: ${start.name.en} (${startAt}).`,
    }),
  ];
}

const NOT_RUNNING: Counted = {
  unit: null,
  amount: null,
  clockStart: null,
  clockStartAt: null,
  dueOn: null,
  dueAt: null,
  steps: [],
};

/** The period as it would run, so that it can be shown before it does. */
function notRunning({ period }: ClockDuty): Counted {
  if (period.unit === null || period.unit === 'window') return NOT_RUNNING;
  return { ...NOT_RUNNING, unit: period.unit, amount: period.amount };
}

function obligationOf(clock: AnyClock, duty: ClockDuty, input: ClockInput, openDays: OpenDays): ClockObligation | null {
  const status = statusOf(and(clock.isMet(input), duty.isMet === undefined ? true : duty.isMet(input)));
  if (status === 'not_met') return null;
  const citations: readonly ClockCitation[] = duty.citations ?? clock.citations;
  const ground = citations[0] ?? { law: '', article: '', rule: clock.id };
  const step = stepsOn(ground, clock.provenance.assumption);
  const startAt = duty.period.unit === null ? input.awareAt : duty.start.at(input);
  const { steps, ...dates } = startAt === null ? notRunning(duty) : counted(duty.period, { startAt, openDays, step });
  const condition = step('clock_condition', { status }, null, {
    ja: `${clock.trigger.ja}${CONDITION[status].ja}`,
    en: `${clock.trigger.en} ${CONDITION[status].en}`,
  });
  return {
    clock: clock.id,
    kind: duty.kind,
    label: duty.label,
    force: duty.force,
    status,
    provisional: status === 'unknown',
    ...dates,
    waitingFor: startAt === null ? duty.start.name : null,
    citations,
    trace: [condition, ...(duty.period.unit === null ? [] : startSteps(duty, startAt, step)), ...steps],
    provenance: clock.provenance,
  };
}

function assessClock(clock: AnyClock, input: ClockInput, openDays: OpenDays): ClockAssessment {
  const { id, name, inForceFrom } = clock;
  if (inForceFrom !== null && civilDateOf(input.awareAt) < inForceFrom) {
    return { clock: id, name, status: 'not_met', reason: CONDITION.too_early, obligations: [] };
  }
  const status = statusOf(clock.isMet(input));
  const duties = clock.duties.map((duty) => obligationOf(clock, duty, input, openDays));
  const obligations = duties.filter((duty): duty is ClockObligation => duty !== null);
  return { clock: id, name, status, reason: CONDITION[status], obligations };
}

/**
 * What each clock that is switched on says of an incident: met, not met (with the reason) or unknown (kept, provisional).
 *
 * @throws DateBeyondCalendar where a Japanese due date lies past the holiday data; InvalidInstant; RangeError for a free
 * clock without a sensible amount
 */
export function assessClocks(
  enabled: readonly EnabledClock[],
  input: ClockInput,
  { openDays = nationalOpenDays }: ClockOptions = {},
): ClockAssessment[] {
  return enabled.map((clock) => {
    const held = typeof clock === 'string' ? clockById(clock) : clockOf(clock);
    return assessClock(held, input, openDays);
  });
}

/** The duties of all clocks that are switched on, beside the Japanese ones and in their shape. */
export function obligationsOfClocks(
  enabled: readonly EnabledClock[],
  input: ClockInput,
  options: ClockOptions = {},
): ClockObligation[] {
  return assessClocks(enabled, input, options).flatMap(({ obligations }) => obligations);
}
