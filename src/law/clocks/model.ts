import type {
  AffectedPersons,
  BilingualText,
  CivilDate,
  Facts,
  Instant,
  ItemStatus,
  LegalForce,
  Obligation,
  Tri,
} from '../model.js';
import type { Provenance } from '../provenance.js';

/**
 * Clocks that run beside the Japanese duties: other countries' laws, other Japanese laws, card brands, contracts. An
 * organisation switches them on; none applies by itself.
 */
export type ClockId =
  | 'jp-telecom'
  | 'jp-finance'
  | 'jp-cyber-act'
  | 'eu-gdpr-33'
  | 'uk-gdpr-33'
  | 'kr-pipa-34'
  | 'sg-pdpa-26d'
  | 'us-sec-8k-105'
  | 'card-visa'
  | 'card-mastercard';

export type ClockUnit = 'hours' | 'days' | 'business_days';
export type Region = 'eu' | 'uk' | 'kr' | 'sg';

export interface RegionalPersons {
  /** Whether persons there are affected at all, or the law there applies for another reason. */
  readonly affected?: Tri;
  readonly persons?: AffectedPersons | null;
}

/** Facts that only these clocks ask for. Absent and null mean unknown, as everywhere. */
export interface ClockFacts {
  readonly regions?: Readonly<Partial<Record<Region, RegionalPersons>>>;
  /** GDPR: false when a risk to the persons is unlikely. */
  readonly riskToPersons?: Tri;
  /** GDPR: a high risk, which wants the persons told. */
  readonly highRiskToPersons?: Tri;
  /** Singapore: significant harm to a person results or is likely. */
  readonly significantHarm?: Tri;
  /** Korea: sensitive information or unique identifiers (resident registration number, passport ...). */
  readonly koreanSensitiveOrUniqueId?: Tri;
  /** Korea: illegal access from outside. */
  readonly illegalOutsideAccess?: Tri;
  readonly secrecyOfCommunications?: Tri;
  /** Designated carriers: specified user information (特定利用者情報). */
  readonly specifiedUserInformation?: Tri;
  readonly individualCustomersOfFinancialFirm?: Tri;
  readonly designatedKeyComputer?: Tri;
  readonly cardData?: Tri;
  /** SEC: whether the incident was determined to be material, and when. */
  readonly material?: Tri;
  readonly materialityDeterminedAt?: Instant | null;
  /** Singapore: when the breach was assessed as notifiable. */
  readonly assessedNotifiableAt?: Instant | null;
}

export interface ClockInput {
  /** When the organisation came to know of it. */
  readonly awareAt: Instant;
  /** The facts of the incident as folded so far. */
  readonly facts: Facts;
  readonly clockFacts?: ClockFacts;
}

/** A foreign or contractual place. `rule` is the clock's id, so that the rule of a trace step can be looked up. */
export interface ClockCitation {
  readonly law: string;
  readonly article: string;
  readonly rule: string;
}

export type ClockObligationKind =
  | 'first_report'
  | 'regulator_notification'
  | 'detailed_report'
  | 'individual_notice'
  | 'assessment'
  | 'market_disclosure'
  | 'brand_notice'
  | 'contract_notice';

export type ClockForce = LegalForce | 'contract' | 'period_not_known';

/** The shape of a Japanese obligation, with what a clock adds to it. */
export interface ClockObligation extends Omit<
  Obligation,
  'kind' | 'force' | 'days' | 'ifWrongfulPurpose' | 'discharged'
> {
  readonly clock: ClockId | 'free';
  readonly kind: ClockObligationKind;
  readonly label: BilingualText;
  readonly force: ClockForce;
  /** `met` or `unknown`; an unknown condition is shown and kept, marked provisional. */
  readonly status: Exclude<ItemStatus, 'not_met'>;
  /** Null where no period is fixed or known. */
  readonly unit: ClockUnit | null;
  readonly amount: number | null;
  /** The instant from which hours run; null for days and while the starting event is missing. */
  readonly clockStartAt: Instant | null;
  /** What has to happen before the clock runs, if it has not. */
  readonly waitingFor: BilingualText | null;
  /** The date under the other way of counting, where it is open which one holds. */
  readonly otherReading?: { readonly dueOn: CivilDate; readonly text: BilingualText };
  readonly provenance: Provenance;
}

/** What one clock says of one incident. `not_met` has a reason and no obligations. */
export interface ClockAssessment {
  readonly clock: ClockId | 'free';
  readonly name: BilingualText;
  readonly status: ItemStatus;
  readonly reason: BilingualText;
  readonly obligations: readonly ClockObligation[];
}
