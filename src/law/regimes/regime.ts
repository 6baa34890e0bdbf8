import type { KnownFacts } from '../facts.js';
import type { BilingualText, CivilDate, Citation, Exemption, FactName, RegimeId, Tri } from '../model.js';

/** One numbered item of a reporting rule (施行規則第7条各号 and its like). */
export interface ReportableItem {
  readonly item: number;
  readonly label: BilingualText;
  readonly citations: readonly Citation[];
  readonly finalReportDays: 30 | 60;
  readonly isMet: (facts: KnownFacts) => Tri;
}

/** What takes a case out of the duty altogether, whichever item is met. */
export interface Exclusion {
  readonly code: Exemption['code'];
  readonly facts: readonly FactName[];
  readonly applies: (facts: KnownFacts) => Tri;
  /** While it is unknown: the duty stands (R5: do not exempt, ask), or the whole question is open. */
  readonly whileUnknown: 'duty_stands' | 'open';
  readonly text: Readonly<Record<Exemption['status'], BilingualText>>;
  readonly citations: readonly Citation[];
}

/** An unknown fact that is not waited for. */
export interface PresumedFact {
  readonly fact: FactName;
  readonly presumed: boolean;
  /** Left out: always. Else only where the other facts make the question arise. */
  readonly arises?: (facts: KnownFacts) => boolean;
  readonly text: BilingualText;
  readonly rule: string;
}

/** Where each step of a trace finds its legal ground. */
export interface Grounds {
  readonly duty: Citation;
  readonly knowing: Citation;
  readonly japanDate: Citation;
  readonly counting: Citation;
  readonly preliminary: Citation;
  readonly preliminaryWindow: Citation;
  readonly finalReport: Citation;
  readonly finalPeriod: Citation;
  readonly individualNotice: Citation;
  /** Null where the law knows no entrusted handling (public bodies). */
  readonly principalNotice: Citation | null;
}

export interface RegimeVersion {
  readonly id: string;
  readonly regime: RegimeId;
  readonly effectiveFrom: CivilDate;
  /** What this version changed. */
  readonly change: BilingualText;
  readonly items: readonly ReportableItem[];
  readonly exclusions: readonly Exclusion[];
  readonly presumed: readonly PresumedFact[];
  /** The facts that its items and exclusions turn on, those that change most first. */
  readonly asks: readonly FactName[];
  readonly grounds: Grounds;
}

export interface Regime {
  readonly id: RegimeId;
  readonly name: BilingualText;
  /** How an item is named in a sentence ('規則第7条第1号'). */
  readonly itemsOf: BilingualText;
  /** Oldest first. */
  readonly versions: readonly RegimeVersion[];
}
