import { addDays, civilDateOf, endOfDay } from './calendar/civil-date.js';
import type { CivilDate, Instant, TraceStep } from './model.js';
import type { StepCode } from './trace.js';

/** The dates that a trace leads to. Null where it does not lead to one. */
export interface Replay {
  readonly clockStart: CivilDate | null;
  readonly targetFrom: CivilDate | null;
  readonly unshiftedDueOn: CivilDate | null;
  readonly dueOn: CivilDate | null;
  readonly dueAt: Instant | null;
  readonly dischargedOn: CivilDate | null;
}

type State = { -readonly [K in keyof Replay]: Replay[K] };

/** A trace whose steps do not follow from each other: altered, cut, or out of order. */
export class TraceBroken extends Error {
  readonly code = 'trace_broken';

  constructor(
    readonly place: number,
    step: TraceStep,
    expected: string,
  ) {
    super(`Step ${place} (${step.code}) does not follow: it says ${String(step.output)}, its input gives ${expected}.`);
    this.name = 'TraceBroken';
  }
}

/** What a step gives, from its input and what the steps before it gave. Never from its own output. */
type Redo = (input: TraceStep['input'], state: State) => string | null;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => (typeof value === 'number' ? value : NaN);

/** A step that names a date goes on from the one before it; any other date breaks the chain. */
function continued(named: unknown, reached: CivilDate | null): CivilDate {
  return reached !== null && named === reached ? reached : `a date other than ${String(reached)}`;
}

const decides: Redo = () => null;

const steps: Readonly<Record<StepCode, Redo>> = {
  aware: decides,
  suspected: decides,
  awareness_corrected: decides,
  period: decides,
  no_fixed_period: decides,
  japan_date: ({ instant }, state) => (state.clockStart = civilDateOf(text(instant))),
  day_one: ({ date }, state) => continued(date, state.clockStart),
  last_day: ({ dayOne, days }, state) =>
    (state.dueOn = state.unshiftedDueOn = addDays(continued(dayOne, state.clockStart), number(days) - 1)),
  closed_day: ({ date }, state) => (state.dueOn = addDays(continued(date, state.dueOn), 1)),
  due_day: ({ date }, state) => continued(date, state.dueOn),
  window_opens: ({ dayOne, day }, state) =>
    (state.targetFrom = addDays(continued(dayOne, state.clockStart), number(day) - 1)),
  window_closes: ({ dayOne, day }, state) =>
    (state.dueOn = addDays(continued(dayOne, state.clockStart), number(day) - 1)),
  not_shifted: ({ date }, state) => continued(date, state.dueOn),
  end_of_day: ({ date }, state) => (state.dueAt = endOfDay(continued(date, state.dueOn))),
  discharged: ({ principalNotifiedAt }, state) => {
    state.dueOn = null;
    state.dueAt = null;
    return (state.dischargedOn = civilDateOf(text(principalNotifiedAt)));
  },
};

/**
 * Walks a trace again, step by step, with nothing but the trace: no facts, no calendar. Whoever doubts a date can do
 * the same with a pencil.
 *
 * @throws TraceBroken where a step does not give what it says
 */
export function replay(trace: readonly TraceStep[]): Replay {
  const state: State = {
    clockStart: null,
    targetFrom: null,
    unshiftedDueOn: null,
    dueOn: null,
    dueAt: null,
    dischargedOn: null,
  };
  trace.forEach((step, place) => {
    const given = redo(step, place, state);
    if (given !== step.output) throw new TraceBroken(place, step, String(given));
  });
  return state;
}

function redo(step: TraceStep, place: number, state: State): string | null {
  if (!Object.hasOwn(steps, step.code)) throw new TraceBroken(place, step, 'nothing: the code is unknown');
  try {
    return steps[step.code as StepCode](step.input, state);
  } catch (error) {
    throw new TraceBroken(place, step, error instanceof Error ? error.message : String(error));
  }
}
