import type { CivilDate, Obligation, ObligationKind, RegimeId } from '../law/index.js';

export const changeKinds = ['added', 'moved', 'kept', 'dropped', 'discharged'] as const;

/** What new facts, or a person's decision, did to one deadline. */
export interface DeadlineChange {
  readonly deadlineId: string;
  readonly regime: RegimeId;
  readonly kind: ObligationKind;
  readonly change: (typeof changeKinds)[number];
  /** The date to keep before and after; null where there was or is none. */
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  /** The rule that the new date rests on (R24, R31 ...), null when the duty is gone. */
  readonly rule: string | null;
}

/** The rule that decides which date it is: what fixed the period, or for the window what opened it. */
export const decidingRule = ({ trace }: Obligation): string | null => {
  const step =
    trace.findLast(({ code }) => code === 'awareness_corrected') ??
    trace.find(({ code }) => code === 'period') ??
    trace.find(({ code }) => code === 'window_closes') ??
    trace.at(-1);
  return step?.rule ?? null;
};
