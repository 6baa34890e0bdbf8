/** The vocabulary of the law engine. Types only; what they mean is in docs/glossary.md, why in appi.md (R..). */

import type { DataSubject, IndustryId, OrganisationKind } from './recipients/model.js';

/** A date on the Japanese calendar, 'YYYY-MM-DD'. Never an instant. */
export type CivilDate = string;
/** An instant, RFC 3339 with an offset ('2026-11-24T10:00:00+09:00' or '…Z'). */
export type Instant = string;

export interface BilingualText {
  readonly ja: string;
  readonly en: string;
}

/** Yes, no, or not known yet. Absent and null both mean unknown. */
export type Tri = boolean | null;

export type EventType = 'leak' | 'loss' | 'damage';

export interface AffectedPersons {
  /** Persons counted so far. */
  readonly known?: number | null;
  /** The largest number that may be affected (R4). */
  readonly max?: number | null;
}

export interface Facts {
  readonly eventTypes?: readonly EventType[] | null;
  readonly specialCareData?: Tri;
  readonly financialHarmRisk?: Tri;
  readonly wrongfulPurpose?: Tri;
  readonly strongEncryption?: Tri;
  readonly keyCompromised?: Tri;
  readonly pseudonymised?: Tri;
  readonly dataBeingAcquired?: Tri;
  readonly intendedAsPersonalData?: Tri;
  readonly affectedPersons?: AffectedPersons | null;
  /** The organisation handled the data for a principal (委託先), R35. */
  readonly processor?: Tri;
  /** Processor only: the leaked data is among what the principal entrusted, R35. */
  readonly entrustedData?: Tri;
  readonly principalNotifiedAt?: Instant | null;
  /** Public bodies: a local body (地方公共団体等) rather than a national organ, R9. */
  readonly localBody?: Tri;
  readonly ordinanceSpecialCareData?: Tri;
  /** My Number: R10 item 3 and item 1. */
  readonly openToUnspecifiedPersons?: Tri;
  readonly specifiedNetworkSystem?: Tri;
  /** My Numbers are among the data. Unknown counts as included (R10, R42): only a plain no ends the My Number duty. */
  readonly myNumberIncluded?: Tri;
}
export type FactName = keyof Facts;

/** What became known, and when the organisation came to know it (not when it was typed in). */
export interface FactRevision {
  readonly knownAt: Instant;
  readonly facts: Facts;
  readonly reason?: string | null;
  /** Set where this revision corrects when something was known (R28, R29): a branch knew before head office did. */
  readonly correctsAwareness?: AwarenessCorrection | null;
}

/** Needs `reason` on its revision; moves day 1, earlier or later, and every date that follows from it. */
export interface AwarenessCorrection {
  /** When the organisation in truth came to know. */
  readonly knownAt: Instant;
  /** Which revision (its place in the list, from 0) carries the wrong instant; absent: the one that started the clock. */
  readonly revision?: number | null;
}

export type RegimeId = 'appi-private' | 'appi-public' | 'my-number';
export type Verdict = 'reportable' | 'not_reportable' | 'undetermined';
export type ItemStatus = 'met' | 'not_met' | 'unknown';
export type ObligationKind = 'preliminary_report' | 'final_report' | 'individual_notice' | 'principal_notice';
export type LegalForce = 'statutory' | 'guideline' | 'no_fixed_period';

export interface Citation {
  /** Short name of the law or guideline, in Japanese ('個人情報の保護に関する法律施行規則'). */
  readonly law: string;
  /** Place within it ('第7条第1号'). */
  readonly article: string;
  /** Rule number in appi.md ('R2'). */
  readonly rule: string;
}

export interface ItemAssessment {
  readonly item: number;
  readonly status: ItemStatus;
  /** The Japan date of the earliest revision after which the item is met (知った時点), null unless met. */
  readonly since: CivilDate | null;
  /** The day on which an item that had been met was ruled out (R32). Absent unless that happened. */
  readonly droppedOn?: CivilDate;
  readonly label: BilingualText;
  readonly citations: readonly Citation[];
}

export interface Exemption {
  readonly code:
    | 'encryption'
    | 'pseudonymised'
    | 'processor_notified_principal'
    | 'not_entrusted'
    | 'no_my_number'
    | 'no_duty_at_that_time';
  readonly status: 'applies' | 'unknown';
  readonly text: BilingualText;
  readonly citations: readonly Citation[];
}

/**
 * An unknown fact that the engine does not wait for: it assumes the side on which the duty stands, and says so here.
 * Encryption, pseudonymisation and the like take a case out of the duty only when they are known (R5).
 */
export interface Presumption {
  readonly fact: FactName;
  readonly presumed: boolean;
  readonly text: BilingualText;
  readonly rule: string;
}

/** When the clock began, and what began it. */
export interface Awareness {
  /** The instant that counts, as it was entered (corrected, where a revision corrects it). */
  readonly knownAt: Instant;
  /** Its Japan date, which is day 1 (R20, R29). */
  readonly date: CivilDate;
  /** Place of the revision in the list, from 0. */
  readonly revision: number;
  /** `item_met`: an item was met then. `suspicion`: none was yet, but none could be ruled out either. */
  readonly by: 'item_met' | 'suspicion';
  /** The items that were met on that day; none where suspicion began the clock. */
  readonly items: readonly number[];
  readonly correction?: { readonly recordedAt: Instant; readonly reason: string };
}

/** How the case came to be what it is, as far as its periods depend on it. All dates are Japan dates. */
export interface Course {
  /** First day in this run of the case on which an item of 30 days was met. */
  readonly thirtyDayItemOn: CivilDate | null;
  /** The same for the item of 60 days (wrongful purpose). */
  readonly sixtyDayItemOn: CivilDate | null;
  /** The day on which that item ceased to be met, where it has (R32). */
  readonly sixtyDayItemDroppedOn: CivilDate | null;
}

/** One step from fact to date. Replaying the steps in order gives the same date. */
export interface TraceStep {
  readonly code: string;
  /** What the step used: facts, an instant or a date. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The date (or, for the end of a day, the instant) the step gave, null for a step that decides without a date. */
  readonly output: string | null;
  readonly text: BilingualText;
  readonly rule: string;
  readonly article: string;
  /** True where appi.md marks the reading as unsettled. */
  readonly assumption: boolean;
}

export interface Recipient {
  readonly id: string;
  readonly name: BilingualText;
  /** How it is filed (web form, mail to the ministry ...). */
  readonly filing: BilingualText;
  readonly note: BilingualText | null;
}

export interface Obligation {
  readonly kind: ObligationKind;
  readonly force: LegalForce;
  /** True for an undetermined case: suspicion already counts, so the date is kept as if it were decided. */
  readonly provisional: boolean;
  /** Final report only: 30 or 60. */
  readonly days?: number;
  /** Day 1 (R20), a Japan date. */
  readonly clockStart: CivilDate | null;
  /** Preliminary report and principal notice: first day of the guidance window (R26). */
  readonly targetFrom?: CivilDate;
  /** Final report: day 30 or 60 before closed days move it (R22). */
  readonly unshiftedDueOn?: CivilDate;
  /** The date to keep; null when no period is fixed, or the duty is discharged. */
  readonly dueOn: CivilDate | null;
  /** The end of that day in Japan (R25). */
  readonly dueAt: Instant | null;
  /** Provisional final report: what the date would be if the unknown attack were confirmed (60 days). */
  readonly ifWrongfulPurpose?: { readonly days: number; readonly unshiftedDueOn: CivilDate; readonly dueOn: CivilDate };
  /** Somebody need not perform it any more, or never had to: listed all the same, without dates to keep. */
  readonly discharged?: { readonly by: string; readonly on: CivilDate };
  /** Questions that only a person can settle (R31 after day 30, R32). */
  readonly humanDecision?: readonly BilingualText[];
  readonly recipient?: Recipient;
  readonly citations: readonly Citation[];
  readonly trace: readonly TraceStep[];
}

export interface RuleVersion {
  /** 'appi-private/2024-04-01'. */
  readonly id: string;
  readonly effectiveFrom: CivilDate;
}

export interface Assessment {
  readonly regime: RegimeId;
  /** Null when the awareness date lies before the first version: there was no duty. */
  readonly ruleVersion: RuleVersion | null;
  readonly verdict: Verdict;
  /** Why, in a sentence. */
  readonly reason: BilingualText;
  /** Every item of the regime. */
  readonly items: readonly ItemAssessment[];
  readonly exemptions: readonly Exemption[];
  /** Undetermined only: the smallest sets of unknown facts that would settle it, most decisive first. */
  readonly decidingFacts: readonly (readonly FactName[])[];
  /** What was assumed, to the side of the duty, where facts are unknown; empty when nothing is to be reported. */
  readonly presumptions: readonly Presumption[];
  /** Null when there is nothing to report, or nothing was known yet. */
  readonly awareness: Awareness | null;
  readonly course: Course;
  /** The facts as they stood, folded from the revisions that count. */
  readonly facts: Facts;
  /** Questions about the verdict itself that only a person can settle. */
  readonly humanDecision?: readonly BilingualText[];
  readonly obligations: readonly Obligation[];
}

/** Everything but the duties: what is judged before any date is computed. */
export type Situation = Omit<Assessment, 'obligations'>;

/** What the organisation knows about itself, which no incident changes; and whose data it was, for the recipient (R53). */
export interface OrganisationContext {
  readonly organisationKind?: OrganisationKind | null;
  readonly industry?: IndustryId | null;
  readonly dataSubjects?: readonly DataSubject[] | null;
}
