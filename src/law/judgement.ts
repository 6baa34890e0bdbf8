import type { KnownFacts } from './facts.js';
import type { Tri, Verdict } from './model.js';
import type { RegimeVersion, ReportableItem } from './regimes/regime.js';

/** What the law says of one state of knowledge. */
export interface Judgement {
  /** In the order of the version's items. */
  readonly items: readonly Tri[];
  readonly verdict: Verdict;
}

/** True: the case is outside the duty. Null: it may be, and the law does not say which side to take meanwhile. */
function isExcluded(version: RegimeVersion, facts: KnownFacts): Tri {
  let excluded: Tri = false;
  for (const { applies, whileUnknown } of version.exclusions) {
    const claim = applies(facts);
    if (claim === true) return true;
    if (claim === null && whileUnknown === 'open') excluded = null;
  }
  return excluded;
}

function itemStanding(item: ReportableItem, facts: KnownFacts, excluded: Tri): Tri {
  if (excluded === true) return false;
  const isMet = item.isMet(facts);
  return isMet === true && excluded === null ? null : isMet;
}

function verdictOf(items: readonly Tri[]): Verdict {
  if (items.includes(true)) return 'reportable';
  return items.includes(null) ? 'undetermined' : 'not_reportable';
}

/** One item is enough; and suspicion is: whatever cannot be ruled out leaves the case open (R1, R2). */
export function judge(version: RegimeVersion, facts: KnownFacts): Judgement {
  const excluded = isExcluded(version, facts);
  const items = version.items.map((item) => itemStanding(item, facts, excluded));
  return { items, verdict: verdictOf(items) };
}
