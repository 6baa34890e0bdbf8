import { HOLIDAYS_ACT, CIVIL_CODE, cite, placeOf } from './citations.js';
import type { BilingualText, Citation, TraceStep } from './model.js';

/** The codes of a trace, in the order in which they can occur. */
export type StepCode =
  | 'aware'
  | 'suspected'
  | 'awareness_corrected'
  | 'japan_date'
  | 'day_one'
  | 'period'
  | 'last_day'
  | 'closed_day'
  | 'due_day'
  | 'window_opens'
  | 'window_closes'
  | 'not_shifted'
  | 'no_fixed_period'
  | 'end_of_day'
  | 'discharged';

/** Act No. 91 of 1988, art. 2: a period fixed by law or order that ends on a closed day ends on the next day (R22). */
export const closedDayRule = cite(HOLIDAYS_ACT, '第2条', 'R22');
/** Civil Code art. 141: a period ends with the end of its last day (R25). */
export const endOfDayRule = cite(CIVIL_CODE, '第141条', 'R25');

export interface StepParts {
  readonly input: Readonly<Record<string, unknown>>;
  readonly output: string | null;
  readonly text: BilingualText;
  readonly ground: Citation;
  /** Where it is not the rule of the ground itself. */
  readonly rule?: string;
  readonly assumption?: boolean;
}

export function step(code: StepCode, { input, output, text, ground, rule, assumption = false }: StepParts): TraceStep {
  return { code, input, output, text, rule: rule ?? ground.rule, article: placeOf(ground), assumption };
}

/** One trace after another. Written out, because it runs for every duty of every assessment and `concat` costs twice as much. */
export function chained(...parts: readonly (readonly TraceStep[])[]): TraceStep[] {
  const trace: TraceStep[] = [];
  for (const part of parts) for (const each of part) trace.push(each);
  return trace;
}
