import type { LocalText } from '../../platform/http/domain-error.js';

/** What is wrong with one row. */
export interface RowFault {
  /** Where the row begins, the first line being 1. */
  readonly line: number;
  /** Into the row, as if it were the body of POST /v1/incidents: '/facts/specialCareData'; '' when it is the row itself. */
  readonly pointer: string;
  readonly detail: LocalText;
}

/** A row as it was read: a value to validate, or why there is none. */
export type ReadRow =
  | {
      readonly line: number;
      readonly value: object;
      /** As whom an export names it. */
      readonly id: string | null;
      /** Of cells that could not be read; only a table has these. */
      readonly faults: readonly RowFault[];
      /** Its values stand in columns, and what is wrong is said in their terms. */
      readonly isTable: boolean;
    }
  | { readonly line: number; readonly unreadable: LocalText };
