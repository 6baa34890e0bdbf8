import { assess, type AssessOptions } from './assess.js';
import { CalendarError } from './calendar/calendar-errors.js';
import { changesBetween, type DateChange, daysMoved } from './changes.js';
import { LawError } from './law-error.js';
import type { BilingualText, FactRevision, RegimeId, Verdict } from './model.js';
import { versionById } from './regimes/index.js';
import type { RegimeVersion } from './regimes/regime.js';

/** A case to look at under another version of the law. */
export interface ImpactCase {
  readonly id: string;
  readonly regime: RegimeId;
  readonly revisions: readonly FactRevision[];
  readonly options?: Pick<AssessOptions, 'openDays' | 'context'>;
}

export type Impact =
  | {
      readonly id: string;
      readonly outcome: 'compared';
      readonly verdict: { readonly from: Verdict; readonly to: Verdict };
      readonly changes: readonly (DateChange & {
        readonly effect: 'added' | 'moved' | 'dropped';
        readonly days: number | null;
      })[];
    }
  | { readonly id: string; readonly outcome: 'refused'; readonly text: BilingualText };

/**
 * What another rule version would do to each case of its regime: dates added, moved and dropped. It only says so;
 * nothing is changed. Cases that cannot be assessed are listed as such and hold up no other.
 *
 * @throws LawError version_unknown; a version that is enacted but not in force is none (R70)
 */
export function impactOf(cases: readonly ImpactCase[], versionId: string): Impact[] {
  const version = versionById(versionId);
  return cases.filter(({ regime }) => regime === version.regime).map((each) => impactOn(each, version));
}

function impactOn({ id, regime, revisions, options }: ImpactCase, version: RegimeVersion): Impact {
  try {
    const before = assess(regime, revisions, options);
    const after = assess(regime, revisions, { ...options, lawAsOf: version.effectiveFrom });
    const changes = changesBetween(before, after).map((change) => ({
      ...change,
      effect: effectOf(change),
      days: daysMoved(change),
    }));
    return { id, outcome: 'compared', verdict: { from: before.verdict, to: after.verdict }, changes };
  } catch (error) {
    if (error instanceof LawError || error instanceof CalendarError)
      return { id, outcome: 'refused', text: error.text };
    throw error;
  }
}

function effectOf({ from, to }: DateChange): 'added' | 'moved' | 'dropped' {
  if (from === null) return 'added';
  return to === null ? 'dropped' : 'moved';
}
