import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

interface Parts {
  /** Before the cells: columns, the usual height of a row. */
  readonly before?: string;
  /** Of styles.xml. */
  readonly styles?: string;
  /** Of workbook.xml; the sheets' files are sheet1.xml (`cells`) by rId7 and sheet2.xml (`second`) by rId8. */
  readonly sheets?: string;
  readonly second?: string;
}

const twoStyles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

/** A workbook as spreadsheet programs write it; `cells` and `strings` are XML. */
export const aWorkbook = (
  cells: string,
  strings: string,
  { before = '', styles = twoStyles, sheets = '<sheet name="宛先" sheetId="1" r:id="rId7"/>', second = '' }: Parts = {},
): Promise<Buffer> => {
  const zip = new ZipFile();
  const add = (path: string, xml: string): void => {
    zip.addBuffer(Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${xml}`), path);
  };
  add('xl/workbook.xml', `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`);
  add(
    'xl/_rels/workbook.xml.rels',
    '<Relationships><Relationship Id="rId7" Target="worksheets/sheet1.xml"/><Relationship Id="rId8" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
  );
  add('xl/styles.xml', `<styleSheet>${styles}</styleSheet>`);
  add('xl/sharedStrings.xml', `<sst>${strings}</sst>`);
  add('xl/worksheets/sheet1.xml', `<worksheet>${before}<sheetData>${cells}</sheetData></worksheet>`);
  add('xl/worksheets/sheet2.xml', `<worksheet><sheetData>${second}</sheetData></worksheet>`);
  zip.end();
  return buffer(zip.outputStream);
};
