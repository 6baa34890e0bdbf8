import type { Cause, Discoverer } from '../incidents/cause.js';
import type { Moment, Particulars } from '../incidents/particulars.js';
import type { Assessment, BilingualText, CivilDate, Facts, Instant, RegimeId } from '../law/model.js';

/**
 * All that a draft is made from. The service fills it from the stores; composing reads nothing else, so the same source gives
 * the same draft. Absent and null both mean "not known".
 */
export interface ReportSource {
  readonly organisation: ReportingOrganisation;
  readonly incident: ReportedIncident;
  readonly assessment: Assessment;
  /** Lines of the timeline that belong in the course of events, in any order; the particulars' own lines are added. */
  readonly events?: readonly TimelineLine[];
  /** Measures that a person accepted from a playbook, beside those of the particulars. */
  readonly acceptedMeasures?: readonly AcceptedMeasure[];
  /** Prevention the playbook proposes for this cause; offered as proposals (案), never stated as decided. */
  readonly preventionProposals?: readonly PreventionProposal[];
  /** The report filed before this one, for a follow-up. */
  readonly previousReport?: PreviousReport | null;
  /** Where the report goes (R42, R53); unknown means the Personal Information Protection Commission. */
  readonly recipient?: { readonly id: string; readonly name: BilingualText } | null;
}

/** How the organisation calls itself in a letter depends on what it is; unknown kinds go by name. */
export type OrganisationKind = 'company' | 'school' | 'medical' | 'public_body' | 'corporation';

export interface ReportingOrganisation {
  readonly name: string;
  readonly kind?: OrganisationKind | null;
  readonly address?: string | null;
  /** 13 digits (法人番号). */
  readonly corporateNumber?: string | null;
  /** Title and name as they shall stand. */
  readonly representative?: string | null;
  readonly contact?: Contact | null;
}

export interface Contact {
  readonly name?: string | null;
  readonly department?: string | null;
  readonly telephone?: string | null;
  readonly mail?: string | null;
}

export interface ReportedIncident {
  readonly title: string;
  readonly summary?: string | null;
  readonly occurredAt?: Moment | null;
  /** When the organisation came to know, as it was logged; the clock's first day is the obligation's `clockStart`. */
  readonly awareAt: Instant;
  readonly discoveredBy?: Discoverer | null;
  readonly cause?: Cause | null;
  readonly regime: RegimeId;
  /** The fold of all revisions: what is known now. */
  readonly facts: Facts;
  readonly particulars?: Particulars | null;
  /** An exercise (訓練): every document says so. */
  readonly drill?: boolean;
}

export interface TimelineLine {
  readonly at: Moment;
  /** Japanese, as it shall stand in the report. */
  readonly text: string;
  /** Where it comes from ('timeline', 'filings.0'). */
  readonly source: string;
}

export interface AcceptedMeasure {
  readonly text: string;
  readonly block: 'done' | 'planned';
  /** When it was taken or will be. */
  readonly on?: CivilDate | null;
  /** 'playbook:emotet/…'. */
  readonly source: string;
}

export interface PreventionProposal {
  readonly text: string;
  /** 'playbook:emotet/…'. */
  readonly source: string;
}

export interface PreviousReport {
  readonly id: string;
  readonly kind: 'preliminary_report' | 'final_report' | 'supplementary_report';
  readonly filedAt: Instant;
  readonly receiptNumber?: string | null;
}
