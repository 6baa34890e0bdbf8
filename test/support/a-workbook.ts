import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A workbook of one sheet as spreadsheet programs write it; `cells` and `strings` are XML. */
export const aWorkbook = (cells: string, strings: string): Promise<Buffer> => {
  const zip = new ZipFile();
  const add = (path: string, xml: string): void => {
    zip.addBuffer(Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${xml}`), path);
  };
  add(
    'xl/workbook.xml',
    '<workbook xmlns:r="r"><sheets><sheet name="宛先" sheetId="1" r:id="rId7"/></sheets></workbook>',
  );
  add(
    'xl/_rels/workbook.xml.rels',
    '<Relationships><Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>',
  );
  add('xl/styles.xml', '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>');
  add('xl/sharedStrings.xml', `<sst>${strings}</sst>`);
  add('xl/worksheets/sheet1.xml', `<worksheet><sheetData>${cells}</sheetData></worksheet>`);
  zip.end();
  return buffer(zip.outputStream);
};
