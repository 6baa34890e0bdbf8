import type { BilingualText, TraceStep } from '../model.js';
import type { ClockCitation } from './model.js';

export type ClockStepCode =
  | 'clock_condition'
  | 'clock_start'
  | 'clock_waits'
  | 'local_date'
  | 'add_hours'
  | 'count_days'
  | 'guidance_window'
  | 'business_days'
  | 'closed_day'
  | 'end_of_period'
  | 'no_dates';

/** Makes steps that all rest on one ground; a step's rule is the clock's id. */
export type ClockStep = (
  code: ClockStepCode,
  input: TraceStep['input'],
  output: string | null,
  text: BilingualText,
  assumption?: boolean,
) => TraceStep;

/** Every step of a clock known only from background is an assumption. */
export function stepsOn(ground: ClockCitation, allAssumed: boolean): ClockStep {
  return (code, input, output, text, assumption = false) => ({
    ...{ code, input, output, text },
    rule: ground.rule,
    article: `${ground.law} ${ground.article}`,
    assumption: allAssumed || assumption,
  });
}
