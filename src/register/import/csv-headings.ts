import type { GivenColumn } from '../columns/column.js';
import { registerColumns } from '../columns/register-columns.js';
import { armed } from '../formats/defused.js';
import { unreadableFile } from './file-refusals.js';

/** The columns without which no row can be an incident. */
const needed = ['title', 'awareAt', 'cause.kind'];

const plain = (heading: string): string => armed(heading).normalize('NFKC').trim().toLowerCase();

/**
 * What stands in each place of a row, by the heading in either language or the column's name; null where it is passed over.
 *
 * @param passedOver gets the headings of columns that follow from others
 * @throws DomainError for a heading that is unknown, there twice or missing
 */
export const columnsNamed = (headings: readonly string[], passedOver: Set<string>): (GivenColumn | null)[] => {
  const seen = new Set<string>();
  const columns = headings.map((heading) => {
    const column = registerColumns.find(({ name, heading: { ja, en } }) =>
      [name, ja, en].some((one) => plain(one) === plain(heading)),
    );
    if (column === undefined) throw unknownHeading(heading);
    if (seen.has(column.name)) throw twice(heading);
    seen.add(column.name);
    if ('kind' in column) return column;
    passedOver.add(heading);
    return null;
  });
  const missing = registerColumns.filter(({ name }) => needed.includes(name) && !seen.has(name));
  if (missing.length > 0) throw lacking(missing.map(({ heading }) => heading));
  return columns;
};

const unknownHeading = (heading: string) =>
  unreadableFile(1, {
    ja: `1 行目の列「${heading}」は定義されていません。docs/register.md の見出しをご確認いただくか、列を削除してください。`,
    en: `There is no column "${heading}" (line 1). See docs/register.md for the headings, or remove the column.`,
  });

const twice = (heading: string) =>
  unreadableFile(1, {
    ja: `1 行目に列「${heading}」が 2 回あります。一方を削除してください。`,
    en: `The column "${heading}" stands twice in line 1. Remove one of them.`,
  });

const lacking = (headings: readonly { readonly ja: string; readonly en: string }[]) =>
  unreadableFile(1, {
    ja: `1 行目に列「${headings.map(({ ja }) => ja).join('」「')}」がありません。`,
    en: `Line 1 lacks the columns "${headings.map(({ en }) => en).join('", "')}".`,
  });
