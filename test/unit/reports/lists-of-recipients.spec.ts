import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { DraftContent } from '../../../src/reports/draft-content.js';
import { checkedRecipients } from '../../../src/reports/letters/checked-recipients.js';
import { mergeLetter } from '../../../src/reports/letters/merge-letter.js';
import { recipientsFromCsv } from '../../../src/reports/letters/recipients.js';
import { recipientsFromXlsx } from '../../../src/reports/letters/recipients-from-xlsx.js';
import { ReportsError } from '../../../src/reports/reports-error.js';
import type { Encoding } from '../../../src/platform/tables/encoding.js';
import { aWorkbook } from '../../support/a-workbook.js';

const noticeTo = (text: string): DraftContent =>
  ({
    formId: 'appi-private/individual-notice',
    fields: { recipientName: { text, value: null, origin: 'person', sources: [] } },
  }) as unknown as DraftContent;

type List = AsyncIterable<{ readonly line: number; readonly values: Readonly<Record<string, string>> }>;

const lettersOf = async (list: List, text = '{{氏名}} 様'): Promise<string[]> => {
  const notice = noticeTo(text);
  const rows = await checkedRecipients(list, notice);
  return rows.map((row) => mergeLetter(notice, row).fields['recipientName']?.text ?? '');
};

const refusalOf = (letters: Promise<unknown>): Promise<string> =>
  letters.then(
    (merged) => `merged: ${JSON.stringify(merged)}`,
    (error: unknown) => {
      if (error instanceof ReportsError) return error.texts.ja;
      throw error;
    },
  );

const csv = (text: string | Buffer, encoding?: Encoding) =>
  recipientsFromCsv(Readable.from([Buffer.from(text as string)]), encoding);

describe('A list of recipients in CSV', () => {
  it.each([
    ['lines that Excel leaves behind', '氏名,住所\n山田太郎,札幌市\n,\n   ,\n', ['山田太郎 様']],
    ['an empty first line', ',\n\n氏名,住所\n山田太郎,札幌市\n', ['山田太郎 様']],
    ['columns that Excel leaves behind', '氏名,,\n山田太郎,,\n', ['山田太郎 様']],
    ['a heading that stands twice and is not used', '氏名,備考,備考\n山田太郎,a,b\n', ['山田太郎 様']],
    ['a long memo that is not used', `氏名,メモ\n山田太郎,${'あ'.repeat(32_767)}\n`, ['山田太郎 様']],
    ['a row that ends early', '氏名,住所\n山田太郎\n', ['山田太郎 様']],
    ['headings laid out for print', '"氏　\n名"\n山田太郎\n', ['山田太郎 様']],
    [
      'line ends of several kinds',
      '氏名\r\n山田太郎\n佐藤花子\r鈴木一郎',
      ['山田太郎 様', '佐藤花子 様', '鈴木一郎 様'],
    ],
    ['cells parted by tabs', '氏名\t住所\n山田, 太郎\t札幌市\n', ['山田, 太郎 様']],
    ['what nobody sees around a name', '氏名\n"　\u200b山田 太郎\u00a0\ufeff"\n', ['山田 太郎 様']],
    ['a variation selector, which belongs to its letter', '氏名\n辻\u{e0100}\n', ['辻\u{e0100} 様']],
    [
      'names that other fonts draw',
      '氏名\n张伟\n김철수\nŁódź Nguyễn\n𠮷田≒☑\n',
      ['张伟 様', '김철수 様', 'Łódź Nguyễn 様', '𠮷田≒☑ 様'],
    ],
    ['an honorific within a name', '氏名\n様々太郎\n', ['様々太郎 様']],
  ])('is merged with %s', async (_, text, letters) => {
    expect(await lettersOf(csv(text))).toEqual(letters);
  });

  it.each([
    ['a wide space', '氏名\n山田太郎\n"　"\n', '3 行目、列「氏名」が空です'],
    ['a value that was looked for in vain', '氏名\n#N/A\n', '2 行目、列「氏名」は、表計算ソフトのエラー値です'],
    ['a reference that is gone', '氏名\n#REF!\n', 'エラー値です'],
    ['a column that was too narrow', '氏名\n######\n', 'エラー値です'],
    ['a zero-width space', '氏名\n\u200b\n', '2 行目、列「氏名」が空です'],
    ['nobody in it', '氏名\n\n', '誰も載っていません'],
    ['a wide space beside a value', '氏名,住所\n"　",札幌市\n', '2 行目、列「氏名」が空です'],
    ['a zero-width space beside a value', '氏名,住所\n\u200b\u2060,札幌市\n', '2 行目、列「氏名」が空です'],
    ['a line break beside a value', '氏名,住所\n"\n\r\n",札幌市\n', '2 行目、列「氏名」が空です'],
    ['fillers and a Braille blank', '氏名,住所\n\u3164\uffa0\u2800\u00ad,札幌市\n', '2 行目、列「氏名」が空です'],
    [
      'the headings again',
      '氏名,住所\n山田太郎,札幌市\n 氏 名 ,住所\n佐藤花子,函館市\n',
      '3 行目に、見出しの行が繰り返されています',
    ],
    ['a heading that stands twice and is used', '氏名,氏名\n山田太郎,山田\n', '2 つ以上あり'],
    [
      'an honorific that would be doubled',
      '氏名\n山田太郎\n佐藤花子様\n',
      '3 行目、列「氏名」の値は敬称で終わっており',
    ],
    ['a firm that has its own', '氏名\n株式会社見本 御中\n', '2 行目、列「氏名」の値は敬称で終わっており'],
    [
      'the line after cells with line ends of Windows',
      '氏名,住所\r\n山田太郎,"札幌市\r\n中央区"\r\n,函館市\r\n',
      '4 行目、列「氏名」',
    ],
    ['a value beyond the headings', '氏名\n山田太郎,札幌市\n', '2 行目に、見出しより多くの値があります'],
    ['a quotation that never ends', '氏名\n"山田\n', '二重引用符が閉じられていません'],
    ['a quotation within a value', '氏名\n"山田"太郎\n', '二重引用符の後に値が続いています'],
    [
      'a letter that one machine alone has',
      '氏名\n山田太郎\n渡\ue000三郎\n',
      '3 行目、列「氏名」に、表示できない文字（U+E000）',
    ],
    ['a letter that was lost', '氏名\n渡\ufffd三郎\n', '表示できない文字（U+FFFD）'],
    ['signs that no font draws', '氏名\n山田😀\u0e01太郎\n', '表示できない文字（U+1F600, U+0E01）'],
    ['a value that is too long', `氏名\n${'寿'.repeat(2_001)}\n`, '2 行目、列「氏名」の値が長すぎます'],
  ])('is refused in Japanese for %s, quoting nothing', async (_, text, refusal) => {
    const said = await refusalOf(lettersOf(csv(text)));
    expect(said).toContain(refusal);
    expect(said.replaceAll(/CSV|UTF-8|XLSX|Excel|U\+[0-9A-F]+/gu, '')).not.toMatch(/[A-Za-z]{3,}/u);
    for (const cell of ['山田', '札幌', '函館', '見本']) expect(said).not.toContain(cell);
  });

  it('doubles no honorific that the list itself brings in another column', async () => {
    const list = () => csv('氏名,敬称\n山田太郎様,様\n');
    expect(await refusalOf(lettersOf(list(), '{{氏名}}　{{敬称}}'))).toContain('敬称と重なります');
    expect(await lettersOf(list(), '{{氏名}}、')).toEqual(['山田太郎様、']);
  });

  const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
  it.each([
    [
      'Shift_JIS with the letters of Windows',
      Buffer.from([0x8e, 0x81, 0x96, 0xbc, 0x0a, 0xfb, 0xfc, 0x8b, 0xb4, 0x87, 0x40]),
      'shift_jis',
      '髙橋① 様',
    ],
    ['EUC-JP', Buffer.from([0xbb, 0xe1, 0xcc, 0xbe, 0x0a, 0xce, 0xeb, 0xcc, 0xda]), 'euc-jp', '鈴木 様'],
    ['UTF-16, said or not', utf16('氏名\t住所\r\n鈴木\t札幌\r\n'), 'utf-8', '鈴木 様'],
    ['UTF-16 with its high bytes first', utf16('氏名\n鈴木\n').swap16(), 'shift_jis', '鈴木 様'],
    ['UTF-8 with a mark, whatever is said', Buffer.from('\ufeff氏名\n鈴木\n'), 'shift_jis', '鈴木 様'],
  ] as const)('is read in %s', async (_, bytes, encoding, letter) => {
    expect(await lettersOf(csv(bytes, encoding))).toEqual([letter]);
  });
});

const text = (reference: string, value: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (reference: string, value: string, style = 0): string =>
  `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
const heading = (...names: string[]): string =>
  `<row r="1">${names.map((name, place) => text(`${'ABCDEF'[place] ?? ''}1`, name)).join('')}</row>`;
const formats =
  '<numFmts><numFmt numFmtId="164" formatCode="General"/><numFmt numFmtId="165" formatCode="0000000"/><numFmt numFmtId="166" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="3"/></cellXfs>';
const person = `<row r="2">${text('A2', '山田太郎')}</row>`;

describe('A list of recipients in a workbook', () => {
  it.each([
    [
      'a date that is not used',
      heading('氏名', '送付日'),
      `<row r="2">${text('A2', '山田太郎')}${number('B2', '46350', 1)}</row>`,
      {},
    ],
    [
      'what is true and not used',
      heading('氏名', '済'),
      `<row r="2">${text('A2', '山田太郎')}<c r="B2" t="b"><v>1</v></c></row>`,
      {},
    ],
    [
      'an error that is not used',
      heading('氏名', '計'),
      `<row r="2">${text('A2', '山田太郎')}<c r="B2" t="e"><v>#N/A</v></c></row>`,
      {},
    ],
    [
      'a date beside the table',
      `<row r="1">${text('A1', '氏名')}${number('F1', '46350', 1)}</row>`,
      `${person}<row r="9">${number('F9', '46350', 1)}</row>`,
      {},
    ],
    ['a hidden row that is empty', heading('氏名'), `${person}<row r="3" hidden="1">${text('A3', '')}</row>`, {}],
    [
      'a hidden column that is not used',
      heading('氏名', '旧氏名'),
      `<row r="2">${text('A2', '山田太郎')}${text('B2', '別名')}</row>`,
      { before: '<cols><col min="2" max="2" hidden="1"/></cols>' },
    ],
    ['characters by their number', heading('氏名'), `<row r="2">${text('A2', '山田太郎_x000D_')}</row>`, {}],
    [
      'a hidden sheet before it',
      '<row r="1"/>',
      '',
      { sheets: '<sheet state="veryHidden" r:id="rId7"/><sheet r:id="rId8"/>', second: heading('氏名') + person },
    ],
  ])('is merged with %s', async (_, first, rest, parts) => {
    expect(await lettersOf(recipientsFromXlsx(await aWorkbook(first + rest, '', parts)))).toEqual(['山田太郎 様']);
  });

  it.each([
    ['1001', 0, '1001'],
    ['1001.0', 0, '1001'],
    ['1.001E+3', 0, '1001'],
    ['0.30000000000000004', 0, '0.3'],
    ['123456789012345', 0, '123456789012345'],
    ['1001', 2, '1001'],
    ['600001', 3, '0600001'],
    ['1234567', 5, '1,234,567'],
    ['-12', 0, '-12'],
  ])('shows the number %s under format %i as a spreadsheet does: %s', async (stored, style, shown) => {
    const cells = heading('番号') + `<row r="2">${number('A2', stored, style)}</row>`;
    expect(await lettersOf(recipientsFromXlsx(await aWorkbook(cells, '', { styles: formats })), '{{番号}}')).toEqual([
      shown,
    ]);
  });

  it.each([
    [
      'a hidden row',
      heading('氏名') + `${person}<row r="3" hidden="1">${text('A3', '通知不要')}</row>`,
      {},
      '3 行目は非表示',
    ],
    [
      'a row of no height',
      heading('氏名') + `${person}<row r="3" ht="0" customHeight="1">${text('A3', '通知不要')}</row>`,
      {},
      '3 行目は非表示',
    ],
    [
      'rows that are hidden unless they say their height',
      heading('氏名') + person,
      { before: '<sheetFormatPr zeroHeight="1"/>' },
      '行目は非表示',
    ],
    [
      'a hidden column that is used',
      heading('氏名') + person,
      { before: '<cols><col min="1" max="3" hidden="true"/></cols>' },
      '列 A は非表示',
    ],
    [
      'a column of no width',
      heading('氏名') + person,
      { before: '<cols><col min="1" max="1" width="0"/></cols>' },
      '列 A は非表示',
    ],
    [
      'sheets that are all hidden',
      heading('氏名') + person,
      { sheets: '<sheet name="秘密" state="hidden" r:id="rId7"/>' },
      '表示されているシートがありません',
    ],
    ['sixteen digits', heading('氏名') + `<row r="2">${number('A2', '1.2345678901234568E+15')}</row>`, {}, 'セル A2'],
    [
      'a fraction that no cell shows whole',
      heading('氏名') + `<row r="2">${number('A2', '0.3333333333333333')}</row>`,
      {},
      'セル A2',
    ],
    ['a date that is used', heading('氏名') + `<row r="2">${number('A2', '46350', 1)}</row>`, {}, 'セル A2 は日付'],
    [
      'a date of the Japanese calendar',
      heading('氏名') + `<row r="2">${number('A2', '46350', 4)}</row>`,
      { styles: formats },
      'セル A2 は日付',
    ],
    [
      'an error that is used',
      heading('氏名') + '<row r="2"><c r="A2" t="e"><v>#REF!</v></c></row>',
      {},
      'セル A2 はエラー値',
    ],
    [
      'a formula without its result',
      heading('氏名') + '<row r="2"><c r="A2"><f>B2</f></c></row>',
      {},
      'セル A2 はエラー値又は計算結果',
    ],
    [
      'a wide space',
      heading('氏名', '住所') + `<row r="2">${text('A2', '　')}${text('B2', '札幌')}</row>`,
      {},
      '2 行目、列「氏名」が空です',
    ],
  ])('is refused for %s', async (_, cells, parts, refusal) => {
    const said = await refusalOf(lettersOf(recipientsFromXlsx(await aWorkbook(cells, '', parts))));
    expect(said).toContain(refusal);
    for (const cell of ['通知不要', '秘密', '札幌']) expect(said).not.toContain(cell);
  });

  it('reads an escaped mark as the mark', async () => {
    const cells = heading('氏名') + `<row r="2">${text('A2', 'A_x005F_x0041_商会')}</row>`;
    expect(await lettersOf(recipientsFromXlsx(await aWorkbook(cells, '')))).toEqual(['A_x0041_商会 様']);
  });

  it.each([
    ['more text than lists have', `<si><t>${'あ'.repeat(17 * 1_048_576)}</t></si>`, ''],
    ['more texts than lists have', '<si/>'.repeat(1_000_001), ''],
    ['tags within tags without end', '', '<a>'.repeat(100_000)],
    [
      'a tag with attributes without end',
      '',
      `<row ${Array.from({ length: 100_000 }, (_, place) => `a${place}=""`).join(' ')}/>`,
    ],
  ])('is refused for %s before they exhaust the memory', async (_, strings, cells) => {
    const bytes = await aWorkbook(cells, strings);
    expect(await refusalOf(lettersOf(recipientsFromXlsx(bytes)))).toContain('大きすぎる');
  });

  it('is refused where its parts say that they unpack to more than lists have, before anything is unpacked', async () => {
    const bytes = await aWorkbook(heading('氏名') + person, '', { second: ' '.repeat(129 * 1_048_576) });
    expect(bytes.length).toBeLessThan(1_048_576);
    expect(await refusalOf(lettersOf(recipientsFromXlsx(bytes)))).toContain('大きすぎる');
  });

  it('is refused where it calls for entities, its own or those of a file', async () => {
    const cells = heading('氏名') + `<row r="2">${text('A2', '&outside;')}</row>`;
    expect(await refusalOf(lettersOf(recipientsFromXlsx(await aWorkbook(cells, ''))))).toContain(
      'XLSX として壊れています',
    );
  });
});

describe('A notice to be merged', () => {
  it.each([
    ['a merge field whose braces do not close', '{{氏名} 様', '括弧'],
    ['full-width braces', '｛｛氏名｝｝ 様', '括弧'],
    ['a merge field without a name', '{{　}} 様', '括弧'],
    [
      'more merge fields than letters have',
      Array.from({ length: 51 }, (_, place) => `{{項目${place}}}`).join(''),
      '50 種類',
    ],
    ['a merge field in more places than letters have', '{{氏名}}'.repeat(201), '200 か所まで'],
    ['more characters than letters have', `{{氏名}}${'あ'.repeat(30_000)}`, '30,000 文字を超えます'],
  ])('is refused with %s', async (_, notice, refusal) => {
    expect(await refusalOf(lettersOf(csv('氏名\n山田太郎\n'), notice))).toContain(refusal);
  });

  it('takes the same work for its length whatever stands between its braces', async () => {
    const hostile = `{{${' '.repeat(200_000)}`.repeat(2);
    expect(await refusalOf(lettersOf(csv('氏名\n山田太郎\n'), hostile))).toContain('括弧');
  });
});
