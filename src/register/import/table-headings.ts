import { lookupKey } from '../../platform/text/blank.js';
import type { GivenColumn } from '../columns/column.js';
import { registerColumns } from '../columns/register-columns.js';
import { armed } from '../formats/defused.js';
import { unreadableFile } from './file-refusals.js';

/** The columns without which no row can be an incident. */
export const neededColumns: readonly string[] = ['title', 'awareAt', 'cause.kind'];

/** What a place of a row holds. */
export type Place =
  | { readonly is: 'given'; readonly column: GivenColumn }
  /** The incident that the row was, where it left in an export of this organisation. */
  | { readonly is: 'id' }
  | { readonly is: 'passed over' }
  /** Without a heading: a column that a program left behind, as long as nothing stands in it. */
  | { readonly is: 'headless' };

const plain = (heading: string): string => lookupKey(armed(heading));

/**
 * What stands in each place of a row, by the heading in either language or the column's name. Spacing within a heading says
 * nothing: it is laid out for print.
 *
 * @param line of the headings
 * @param passedOver gets the headings of columns that follow from others
 * @throws DomainError for a heading that is unknown, there twice or missing
 */
export const placesOf = (headings: readonly string[], line: number, passedOver: Set<string>): Place[] => {
  const seen = new Set<string>();
  const places = headings.map((heading): Place => {
    if (plain(heading) === '') return { is: 'headless' };
    const column = registerColumns.find(({ name, heading: { ja, en } }) =>
      [name, ja, en].some((one) => plain(one) === plain(heading)),
    );
    if (column === undefined) throw unknownHeading(line, heading);
    if (seen.has(column.name)) throw twice(line, heading);
    seen.add(column.name);
    if ('kind' in column) return { is: 'given', column };
    passedOver.add(heading);
    return { is: column.name === 'id' ? 'id' : 'passed over' };
  });
  const missing = registerColumns.filter(({ name }) => neededColumns.includes(name) && !seen.has(name));
  if (missing.length > 0)
    throw lacking(
      line,
      missing.map(({ heading }) => heading),
    );
  return places;
};

/** So much of a heading is said back; a file without headings has a whole value there. */
const shown = (heading: string): string => (heading.length > 40 ? `${heading.slice(0, 40)}…` : heading);

const unknownHeading = (line: number, heading: string) =>
  unreadableFile(line, {
    ja: `${line} 行目の列「${shown(heading)}」は定義されていません。docs/register.md の見出しをご確認いただくか、列を削除してください。`,
    en: `There is no column "${shown(heading)}" (line ${line}). See docs/register.md for the headings, or remove the column.`,
  });

const twice = (line: number, heading: string) =>
  unreadableFile(line, {
    ja: `${line} 行目に列「${shown(heading)}」が 2 回あります。一方を削除してください。`,
    en: `The column "${shown(heading)}" stands twice in line ${line}. Remove one of them.`,
  });

const lacking = (line: number, headings: readonly { readonly ja: string; readonly en: string }[]) =>
  unreadableFile(line, {
    ja: `${line} 行目に列「${headings.map(({ ja }) => ja).join('」「')}」がありません。`,
    en: `Line ${line} lacks the columns "${headings.map(({ en }) => en).join('", "')}".`,
  });
