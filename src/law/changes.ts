import { daysBetween } from './calendar/civil-date.js';
import type { Assessment, CivilDate, Obligation, ObligationKind } from './model.js';

/** A date to keep that came, moved or went. */
export interface DateChange {
  readonly kind: ObligationKind;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  /** The rule that made the difference. */
  readonly rule: string;
}

const KINDS: readonly ObligationKind[] = [
  'preliminary_report',
  'final_report',
  'individual_notice',
  'principal_notice',
];

/**
 * What a new assessment did to each date to keep. Duties without a date (the individual notice) do not show up here.
 *
 * @param before null when there was none yet
 */
export function changesBetween(before: Assessment | null, after: Assessment): DateChange[] {
  return KINDS.flatMap((kind) => {
    const was = obligation(before, kind);
    const is = obligation(after, kind);
    const from = was?.dueOn ?? null;
    const to = is?.dueOn ?? null;
    return from === to ? [] : [{ kind, from, to, rule: ruleBehind(before, after, was, is) }];
  });
}

/** Days from the old date to the new one; null unless both exist. Negative is earlier. */
export function daysMoved({ from, to }: DateChange): number | null {
  return from === null || to === null ? null : daysBetween(from, to);
}

function obligation(assessment: Assessment | null, kind: ObligationKind): Obligation | undefined {
  return assessment?.obligations.find((each) => each.kind === kind);
}

function ruleBehind(
  before: Assessment | null,
  after: Assessment,
  was: Obligation | undefined,
  is: Obligation | undefined,
): string {
  if (is === undefined) return after.exemptions[0]?.citations[0]?.rule ?? 'R2';
  if (is.discharged !== undefined || was?.discharged !== undefined) return 'R35';
  if (was === undefined) return before === null ? 'R20' : 'R30';
  if (was.clockStart !== is.clockStart) return after.awareness?.correction === undefined ? 'R30' : 'R28';
  return was.days === is.days ? 'R22' : periodRule(is);
}

function periodRule({ trace }: Obligation): string {
  return trace.find(({ code }) => code === 'period')?.rule ?? 'R24';
}
