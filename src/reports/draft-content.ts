import type { Moment } from '../incidents/particulars.js';
import type { CivilDate } from '../law/model.js';

export const draftKinds = [
  'preliminary_report',
  'final_report',
  'supplementary_report',
  'individual_notice',
  'principal_notice',
  'public_announcement',
] as const;
export type DraftKind = (typeof draftKinds)[number];

/** A line with its day or instant: the course of events, or a measure with the day it is or will be done. */
export interface DatedLine {
  readonly at: Moment | null;
  readonly text: string;
}

/** text and date: string; number; choice: its code; choices: codes; lines: dated lines. */
export type FieldValue = string | number | readonly string[] | readonly DatedLine[];

/**
 * - facts: written from what is known
 * - person: somebody's words
 * - carried: somebody's words in the report before this one
 */
export type FieldOrigin = 'facts' | 'person' | 'carried';

export interface DraftField {
  /** Null while unknown. */
  readonly value: FieldValue | null;
  /** The Japanese text as it stands in the document; '調査中' and the like while unknown. */
  readonly text: string;
  readonly origin: FieldOrigin;
  /** Which facts the text was written from ('facts.specialCareData', 'incident.awareAt', 'form' for fixed wording). */
  readonly sources: readonly string[];
  /** What the facts gave when a person's words took their place: tells when those words are out of date. */
  readonly basis?: { readonly value: FieldValue | null; readonly text: string };
}

/** One version of a draft, complete in itself; canonical JSON of it is what an approval signs off. */
export interface DraftContent {
  readonly kind: DraftKind;
  /** Which form, see `formById`. */
  readonly formId: string;
  readonly writtenOn: CivilDate;
  readonly title: string;
  readonly drill: boolean;
  /** The draft it carries on from. */
  readonly basedOn: string | null;
  readonly fields: Readonly<Record<string, DraftField>>;
}
