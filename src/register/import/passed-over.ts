import { derivedColumns } from '../columns/derived-columns.js';
import type { RegisterRecord } from '../register-record.js';

/** What a line of NDJSON holds beside what is entered. */
const derivedParts = [
  'id',
  'status',
  'verdict',
  'closedAt',
  'personalDataRemovedAt',
  'createdAt',
  'updatedAt',
  'deadlines',
  'ownerName',
  'items',
  'filings',
  'determinations',
] as const satisfies readonly (keyof RegisterRecord)[];

/** Names that an export writes because they follow from the rest: an import passes over them, and says so. */
export const derivedNames: ReadonlySet<string> = new Set<string>([
  ...derivedParts,
  ...derivedColumns.map(({ name }) => name),
]);
