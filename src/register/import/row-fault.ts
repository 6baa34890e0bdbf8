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
  { readonly line: number; readonly value: object } | { readonly line: number; readonly unreadable: LocalText };
