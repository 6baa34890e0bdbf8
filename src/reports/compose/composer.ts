import type { CivilDate } from '../../law/model.js';
import type { DraftKind, FieldValue } from '../draft-content.js';
import type { LegalTerms } from '../form/legal-terms.js';
import type { ReportSource } from '../report-source.js';
import { isBlank } from '../../platform/text/blank.js';

export interface ComposeContext {
  readonly kind: DraftKind;
  readonly writtenOn: CivilDate;
  readonly terms: LegalTerms;
  /** How the reporter calls itself in sentences: 報告者 in a report, 弊社 and the like in a letter. */
  readonly self: string;
}

/** What the facts give for one field; the text follows from the value unless it says more. */
export interface Composed {
  readonly value: FieldValue;
  readonly sources: readonly string[];
  readonly text?: string;
}

/** Null: not known. */
export type Composer = (source: ReportSource, context: ComposeContext) => Composed | null;
export type Composers = Readonly<Record<string, Composer>>;

/** A value from one place, null when it is not there. */
export function given(value: FieldValue | null | undefined, ...sources: readonly string[]): Composed | null {
  if (value === null || value === undefined || (typeof value === 'string' && isBlank(value))) return null;
  if (Array.isArray(value) && value.length === 0) return null;
  return { value, sources };
}

/** Sentences with the facts each was written from. */
export interface Statement {
  readonly text: string | null | undefined;
  readonly sources: readonly string[];
}

export function stated(text: string | null | undefined, ...sources: readonly string[]): Statement {
  return { text, sources };
}

/** Statements as one paragraph. */
export function paragraph(statements: readonly Statement[]): Statement {
  const said = statements.filter(({ text }) => text !== null && text !== undefined && text !== '');
  return {
    text: said.map(({ text }) => text).join(''),
    sources: [...new Set(said.flatMap(({ sources }) => sources))],
  };
}

/** Paragraphs of what can be said; null when nothing can. */
export function inWords(statements: readonly Statement[]): Composed | null {
  const said = statements.filter(({ text }) => text !== null && text !== undefined && text !== '');
  if (said.length === 0) return null;
  return {
    value: said.map(({ text }) => text).join('\n'),
    sources: [...new Set(said.flatMap(({ sources }) => sources))],
  };
}
