/** The vocabulary of the law engine. Types only; what they mean is in docs/glossary.md, why in appi.md (R..). */

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
}
export type FactName = keyof Facts;

/** What became known, and when the organisation came to know it (not when it was typed in). */
export interface FactRevision {
  readonly knownAt: Instant;
  readonly facts: Facts;
  readonly reason?: string | null;
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
  readonly label: BilingualText;
  readonly citations: readonly Citation[];
}

export interface Exemption {
  readonly code: 'encryption' | 'pseudonymised' | 'processor_notified_principal' | 'not_entrusted' | 'no_duty_at_that_time';
  readonly status: 'applies' | 'unknown';
  readonly text: BilingualText;
  readonly citations: readonly Citation[];
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
  readonly obligations: readonly Obligation[];
}
