import type { BilingualText, Citation, CivilDate, RegimeId, Tri } from '../model.js';
import type { Established, Provenance } from '../provenance.js';

export type IndustryId =
  | 'not_delegated'
  | 'telecom'
  | 'finance'
  | 'real_estate'
  | 'credit_information'
  | 'security_services'
  | 'construction'
  | 'transport'
  | 'travel'
  | 'installment_credit'
  | 'meti_other'
  | 'maff'
  | 'mhlw';

export type OrganisationKind = 'private' | 'transferred_corporation' | 'administrative_organ' | 'local_body';
export type DataSubject = 'customers' | 'own_employees' | 'shareholders' | 'others';

/** What is asked to find where a report goes. Whatever is left out is unknown; only the regime and the date are needed. */
export interface RecipientQuery {
  readonly regime: RegimeId;
  readonly awarenessDate: CivilDate;
  readonly industry?: IndustryId | null;
  readonly organisationKind?: OrganisationKind | null;
  readonly dataSubjects?: readonly DataSubject[] | null;
  /**
   * Whether My Numbers are among the data. True and null (asked, and not known) both lead to the My Number form (R42 Q1);
   * left out, the regime has already answered: an incident under both regimes is assessed and filed under each.
   */
  readonly myNumber?: Tri;
}

/** How a ministry takes the report, as far as its own page was read. */
export type FilingMethod = 'web_form' | 'email' | 'differs_by_office' | 'not_seen';

/**
 * An industry whose reports go to its minister (Act art. 150(1)). The list is published by the PPC and changes yearly, so
 * each row has its dates; an organisation can be told "as of" which day the answer holds.
 */
export interface DelegatedIndustry extends Provenance {
  readonly id: IndustryId;
  readonly label: BilingualText;
  /** The duty's first day where an older delegation was already in place; the row claims nothing before it. */
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
  readonly recipientId: string;
  readonly recipient: BilingualText;
  readonly method: FilingMethod;
  readonly filing: BilingualText;
  readonly note: BilingualText | null;
  /** May end at a prefecture, whose own closed days then move the due date (R36). */
  readonly mayReachPrefecture: boolean;
  readonly source: string;
  readonly citations: readonly Citation[];
}

/** A field of which only this is known: some of it is, or was, delegated. Reports go to the PPC with a word of warning. */
export interface UncertainIndustry {
  readonly id: IndustryId;
  readonly label: BilingualText;
  readonly note: BilingualText;
  readonly established: Established;
  readonly source: string | null;
}
