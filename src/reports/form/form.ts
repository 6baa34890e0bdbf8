import type { BilingualText, Citation, CivilDate, RegimeId } from '../../law/model.js';
import type { DraftKind } from '../draft-content.js';

export type FieldKind = 'text' | 'date' | 'number' | 'choice' | 'choices' | 'lines';

/**
 * - always: no report can do without it
 * - final: as far as known in the preliminary report, required in the final one (R40)
 * - when_known: never demanded
 */
export type Requirement = 'always' | 'final' | 'when_known';

/** What stands in the document while a field is unknown: 調査中, its polite form in a letter, 【要記入】 or nothing. */
export type WhenUnknown = 'investigating' | 'tell_later' | 'fill_in' | 'blank';

export interface Choice {
  readonly code: string;
  readonly label: BilingualText;
}

export interface FormField {
  readonly id: string;
  readonly label: BilingualText;
  readonly kind: FieldKind;
  readonly required: Requirement;
  /** Becomes `final` once another field has one of these codes (the content of a damage that exists). */
  readonly neededIf?: { readonly field: string; readonly oneOf: readonly string[] };
  readonly whenUnknown: WhenUnknown;
  readonly choices?: readonly Choice[];
  readonly unit?: BilingualText;
  /** In plain words, for the person who has to find it out. */
  readonly question: BilingualText;
  readonly help: BilingualText | null;
  readonly citation: Citation;
  /** Where it comes from, in the words of `ReportSource`. */
  readonly source: readonly string[];
  /** What about this field could not be read in the form itself. */
  readonly assumption: BilingualText | null;
  readonly maxLength: number;
}

export interface FormBlock {
  readonly id: string;
  readonly label: BilingualText;
  /** Kept for the record and shown to the editor; never part of what leaves the house. */
  readonly internal: boolean;
  readonly fields: readonly FormField[];
}

export interface Form {
  /** 'appi-private/report'. */
  readonly id: string;
  readonly kinds: readonly DraftKind[];
  /** Null: for every regime. */
  readonly regime: RegimeId | null;
  /** From when authorities take it; absent for forms as old as the duty, and for letters. */
  readonly effectiveFrom?: CivilDate;
  readonly title: BilingualText;
  /** Reports are tables for an authority; letters are prose for a person. */
  readonly layout: 'report' | 'letter';
  /** The sentence above the body of a report, null for a letter, which has its own. */
  readonly preamble: string | null;
  readonly notes: readonly BilingualText[];
  readonly blocks: readonly FormBlock[];
}
