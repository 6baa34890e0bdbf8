import { lookupKey } from '../../platform/text/blank.js';
import type { CellRefusal, RecipientRow } from './recipients.js';

/** A column of a list, by what its heading is called. */
export interface Column {
  readonly place: number;
  /** By which a merge field finds it. */
  readonly key: string;
  /** Why it is of no use. */
  readonly refusal: CellRefusal | null;
}

/** Under which name a column is kept: headings are laid out for print, and spacing within them says nothing. */
export const columnKey = lookupKey;

const twice = (heading: string): CellRefusal => ({
  ja: `同じ見出し「${heading}」の列が 2 つ以上あり、どちらを差し込むか分かりません。一方の見出しを変えてください。`,
  en: `two columns are headed "${heading}", and which to merge cannot be told. Rename one of them.`,
});

/** The columns that have a heading, in their order. A heading that stands twice matters only where it is used. */
export function columnsOf(headings: readonly (string | undefined)[]): Column[] {
  const keys = headings.map((heading) => (heading === undefined ? '' : columnKey(heading)));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.flatMap((key, place) =>
    key === '' ? [] : [{ place, key, refusal: (counts.get(key) ?? 0) > 1 ? twice(headings[place] ?? '') : null }],
  );
}

/**
 * One row under the columns.
 * @param cellAt what stands at a place: '' when nothing does, or why it cannot be merged
 */
export function recipientOf(
  line: number,
  columns: readonly Column[],
  cellAt: (place: number) => string | CellRefusal,
): RecipientRow {
  const values: Record<string, string> = Object.create(null) as Record<string, string>;
  let refused: Record<string, CellRefusal> | undefined;
  for (const { place, key, refusal } of columns) {
    const cell = cellAt(place);
    const fault = refusal ?? (typeof cell === 'string' ? null : cell);
    values[key] = typeof cell === 'string' ? cell : '';
    if (fault !== null) (refused ??= Object.create(null) as Record<string, CellRefusal>)[key] = fault;
  }
  return { line, values, ...(refused !== undefined && { refused }) };
}
