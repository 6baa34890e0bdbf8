import { describe, expect, it } from '@jest/globals';
import { aWorkbook } from '../../../../test/support/a-workbook.js';
import { TableFault } from '../table-fault.js';
import { openSheet } from './open-sheet.js';

const cells = `<row r="1"><c r="A1" t="inlineStr"><is><t>${'氏'.repeat(400)}</t></is></c></row>`;

/** The workbook, whose directory says of one part that it unpacks to ten bytes. */
const withLieAbout = async (part: string): Promise<Buffer> => {
  const bytes = await aWorkbook(cells, `<si><t>${'名'.repeat(400)}</t></si>`);
  const name = bytes.lastIndexOf(part);
  const header = name - 46;
  expect(bytes.readUInt32LE(header)).toBe(0x02014b50);
  bytes.writeUInt32LE(10, header + 24);
  return bytes;
};

const read = async (bytes: Buffer): Promise<number> => {
  let rows = 0;
  for await (const row of (await openSheet(bytes)).rows) rows += row.cells.length;
  return rows;
};

describe('a workbook', () => {
  it.each([
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    'xl/worksheets/sheet1.xml',
  ])('is refused when %s holds more than is said, and ends nothing else', async (part) => {
    await expect(read(await withLieAbout(part))).rejects.toThrow(TableFault);
  });

  it('takes formats of cells from where those stand, and not from conditional formatting', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="yyyy/m/d"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>' +
      '<dxfs><dxf><numFmt numFmtId="164" formatCode="General"/></dxf></dxfs>';
    const bytes = await aWorkbook('<row r="1"><c r="A1" s="0"><v>46350</v></c></row>', '', { styles });
    const formats: unknown[] = [];
    for await (const row of (await openSheet(bytes)).rows) formats.push(row.cells[0]);
    expect(formats).toMatchObject([{ kind: 'number', format: 'yyyy/m/d' }]);
  });
});
