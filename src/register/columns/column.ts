import type { BilingualText } from '../../law/index.js';
import type { Language } from '../../platform/http/language.js';
import type { RegisterRecord } from '../register-record.js';

/** A date ('2026-11-24') or a moment in Japan ('2026-11-24 10:00:00'), which a workbook holds as one, to sort and filter by. */
export class DateCell {
  constructor(readonly written: string) {}
}

/** What a cell holds: a number, a date, or a text; nothing while it is not known. */
export type Cell = string | number | DateCell | null;

/** How a kind of value is written into a cell, and read from one. */
export interface CellKind {
  readonly means: BilingualText;
  readonly write: (value: unknown, language: Language) => Cell;
  /** What stands in a cell that is not blank; `Unreadable` where that cannot be told. */
  readonly read: (text: string) => unknown;
}

interface AnyColumn {
  /** The same in every language; a file may name its columns by it. */
  readonly name: string;
  readonly heading: BilingualText;
}

/** A value that is given when an incident is logged, so that a file may bring it. */
export interface GivenColumn extends AnyColumn {
  readonly kind: CellKind;
}

/** What follows from the rest: written, and passed over where a file brings it. */
export interface DerivedColumn extends AnyColumn {
  readonly cell: (record: RegisterRecord, language: Language) => Cell;
}

export type RegisterColumn = GivenColumn | DerivedColumn;
