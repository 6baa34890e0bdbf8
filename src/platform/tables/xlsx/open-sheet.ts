import { TableFault } from '../table-fault.js';
import { numberFormats, sharedStrings } from './shared-parts.js';
import { readSheet, type Sheet } from './sheet-rows.js';
import { openWorkbook } from './workbook.js';

export interface OpenSheet extends Sheet {
  readonly countsFrom1904: boolean;
}

/**
 * The first visible sheet of an XLSX. What is hidden is never read, nor named. The sheet itself is a stream; a ZIP tells at
 * its end what is in it, so the packed file is in memory.
 *
 * @throws TableFault when it is no workbook, or larger than a list of people is
 */
export async function openSheet(bytes: Buffer): Promise<OpenSheet> {
  try {
    const workbook = await openWorkbook(bytes);
    const shared = { strings: await sharedStrings(workbook), formats: await numberFormats(workbook) };
    const xml = workbook.firstVisibleSheet === null ? null : await workbook.open(workbook.firstVisibleSheet);
    if (xml === null) throw new RangeError('There is no sheet that is not hidden.');
    const { rows, isColumnHidden } = readSheet(xml, shared);
    return { rows: readable(rows), isColumnHidden, countsFrom1904: workbook.countsFrom1904 };
  } catch (error) {
    throw unreadable(error);
  }
}

async function* readable<T>(rows: AsyncGenerator<T>): AsyncGenerator<T> {
  const next = (): Promise<IteratorResult<T>> =>
    rows.next().catch((error: unknown) => {
      throw unreadable(error);
    });
  for (let row = await next(); row.done !== true; row = await next()) yield row.value;
}

/** Its own words are about the file's inside, and in English. */
const unreadable = (error: unknown): TableFault => {
  const why =
    error instanceof RangeError
      ? {
          ja: '大きすぎるか、表示されているシートがありません。',
          en: 'It is too large, or has no sheet that is shown.',
        }
      : { ja: 'XLSX として壊れています。', en: 'It is broken.' };
  return new TableFault({
    ja: `XLSX として読み取れません。${why.ja}Excel で開いて必要なシートだけを保存し直すか、CSV（UTF-8）で送ってください。`,
    en: `It cannot be read as XLSX. ${why.en} Open it, save the sheet you need anew, or send it as CSV (UTF-8).`,
  });
};
