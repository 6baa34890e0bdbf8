import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { columnName } from '../../platform/tables/xlsx/sheet-rows.js';
import { zipTime } from '../../platform/clock/zip-time.js';
import type { Cell } from '../columns/column.js';
import { xlsxRow, xmlText } from './xlsx-row.js';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const typeOf = (part: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;

const relation = (type: string, target: string, id: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

const parts = (sheetName: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${typeOf('sheet.main')}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${typeOf('worksheet')}"/><Override PartName="/xl/styles.xml" ContentType="${typeOf('styles')}"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packaged}/relationships">${relation('officeDocument', 'xl/workbook.xml', 'rId1')}</Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${relation('worksheet', 'worksheets/sheet1.xml', 'rId1')}${relation('styles', 'styles.xml', 'rId2')}</Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${xmlText(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Yu Gothic"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
});

export interface SheetLayout {
  readonly name: string;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
}

const columns = (widths: readonly number[]): string =>
  widths
    .map((width, place) => [place + 1, width] as const)
    .map(([number, width]) => `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`)
    .join('');

/** The heading stays in sight while one scrolls. */
const beforeRows = (widths: readonly number[]): string =>
  `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns(widths)}</cols><sheetData>`;

/** With a filter over all rows, which are counted by then. */
const afterRows = (widths: readonly number[], rows: number): string =>
  `</sheetData><autoFilter ref="A1:${columnName(widths.length - 1)}${rows}"/></worksheet>`;

async function* sheet(
  { widths }: SheetLayout,
  pages: AsyncIterable<readonly (readonly Cell[])[]>,
): AsyncGenerator<Buffer> {
  yield Buffer.from(beforeRows(widths));
  let rows = 0;
  for await (const page of pages) yield Buffer.from(page.map((cells) => xlsxRow((rows += 1), cells)).join(''));
  yield Buffer.from(afterRows(widths, rows));
}

/**
 * A workbook of one sheet, made as it is taken. When its rows fail the stream fails, and what was taken is no ZIP.
 * @param pages of rows, the first of them the headings
 */
export const xlsxStream = (
  layout: SheetLayout,
  pages: AsyncIterable<readonly (readonly Cell[])[]>,
  at: Date,
): Readable => {
  const zip = new ZipFile();
  const time = zipTime(at);
  const out = zip.outputStream as Readable;
  for (const [path, xml] of Object.entries(parts(layout.name))) zip.addBuffer(Buffer.from(`${head}${xml}`), path, time);
  const source = Readable.from(sheet(layout, pages), { objectMode: false });
  source.on('error', (error) => out.destroy(error));
  out.once('close', () => source.destroy());
  // The rows repeat themselves so much that the lightest compression does nearly as well as the heaviest.
  zip.addReadStream(source, 'xl/worksheets/sheet1.xml', { ...time, compressionLevel: 1 });
  zip.end();
  return out;
};
