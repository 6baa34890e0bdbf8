import { PassThrough, Readable, Writable } from 'node:stream';

import { describe, expect, it } from '@jest/globals';

import { composeDraft } from '../../../src/reports/compose-draft.js';
import { draftHash } from '../../../src/reports/draft-hash.js';
import { editDraft } from '../../../src/reports/edit-draft.js';
import { mergeFieldsOf } from '../../../src/reports/letters/merge-letter.js';
import { mergeToPdf, mergeToZip } from '../../../src/reports/letters/merge-letters.js';
import { recipientsFromCsv } from '../../../src/reports/letters/recipients.js';
import { unzipped } from './support/read-docx.js';
import { textOfPdf } from './support/read-pdf.js';
import { aCompleteSource } from './support/sources.js';

const notice = composeDraft('individual_notice', aCompleteSource(), { writtenOn: '2026-11-26' });
const meta = { status: 'approved', version: 1, sha256: draftHash(notice), lang: 'ja' } as const;
const csv = (text: string): Readable => Readable.from([Buffer.from(text)]);

function collector(): { readonly out: Writable; readonly bytes: () => Buffer } {
  const chunks: Buffer[] = [];
  const out = new PassThrough().on('data', (chunk: Buffer) => chunks.push(chunk));
  out.on('error', () => undefined);
  return { out, bytes: () => Buffer.concat(chunks) };
}

async function merge(
  list: string,
  merging: typeof mergeToPdf = mergeToPdf,
  draft = notice,
): Promise<{ count: number; bytes: Buffer }> {
  const { out, bytes } = collector();
  const count = await merging(recipientsFromCsv(csv(list)), draft, meta, out);
  return { count, bytes: bytes() };
}

describe('Merged letters', () => {
  it('go to each person of the list in one PDF', async () => {
    const { count, bytes } = await merge('\ufeff氏名,住所\n鈴木一郎,東京都\n"田中, 花子",大阪府\n');
    expect(count).toBe(2);
    const text = textOfPdf(bytes);
    expect(text).toContain('鈴木一郎 様');
    expect(text).toContain('田中, 花子 様');
    expect(text).not.toContain('{{');
  });

  it('or one by one in a ZIP whose names say nothing about them', async () => {
    const { count, bytes } = await merge('氏名\n鈴木一郎\n田中花子\n', mergeToZip);
    const files = await unzipped(bytes);
    expect([count, [...files.keys()]]).toEqual([2, ['000001.pdf', '000002.pdf']]);
  });

  it('may use any column of the list', async () => {
    const personal = editDraft(notice, { noticeData: { text: 'お客様番号{{番号}}の{{項目}}です。' } });
    expect(mergeFieldsOf(personal)).toEqual(['氏名', '番号', '項目']);
    expect(textOfPdf((await merge('氏名,番号,項目\n鈴木,42,住所\n', mergeToPdf, personal)).bytes)).toContain(
      'お客様番号42の住所です。',
    );
  });

  it.each([
    ['no such column', '名前\n鈴木\n', 'has no column "氏名"'],
    ['nothing in a cell', '氏名,住所\n鈴木,東京\n,大阪\n', 'Line 3 of the list of recipients has nothing in "氏名".'],
    ['nobody in the list', '氏名\n', 'names nobody'],
    ['a column named twice', '氏名,氏名\nあ,い\n', 'two columns are headed'],
    [
      'a row with more cells than columns',
      '氏名\n鈴木,秘密\n',
      'Line 2 of the list of recipients has more values than headings.',
    ],
    ['a quotation that never ends', '氏名\n"鈴木\n', 'from line 2 on: a double quote is not closed'],
  ])('are refused for %s, and half of them are never handed out', async (_what, list, message) => {
    const { out } = collector();
    await expect(mergeToPdf(recipientsFromCsv(csv(list)), notice, meta, out)).rejects.toThrow(message);
    expect(out.destroyed).toBe(true);
  });

  it('does not repeat what stands in a faulty row', async () => {
    await expect(merge('氏名\n鈴木,秘密\n')).rejects.not.toThrow('秘密');
  });

  it.each([
    ['one PDF', mergeToPdf],
    ['a ZIP', mergeToZip],
  ])('ends in %s when whoever takes them leaves without a word, and draws no more', async (_, merging) => {
    let drawn = 0;
    const rows = (async function* () {
      for (let line = 2; line < 2_002; line += 1) {
        await Promise.resolve();
        drawn += 1;
        yield { line, values: { 氏名: `受取人${line}` } };
      }
    })();
    // Takes a little, then neither answers nor fails, and is closed as a connection is.
    const leaving: Writable = new Writable({
      highWaterMark: 1,
      write: () => void setImmediate(() => leaving.destroy()),
    });
    await expect(merging(rows, notice, meta, leaving)).rejects.toThrow();
    expect(drawn).toBeLessThan(400);
  });

  it('draws no faster than they are taken', async () => {
    let [drawn, taken] = [0, 0];
    const rows = (async function* () {
      for (let line = 2; line < 2_002; line += 1) {
        await Promise.resolve();
        drawn += 1;
        yield { line, values: { 氏名: `受取人${line}` } };
      }
    })();
    let furthest = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => {
        taken += 1;
        furthest = Math.max(furthest, drawn);
        if (taken > 20) {
          done(new Error('enough'));
          return;
        }
        setImmediate(done);
      },
    });
    await expect(mergeToPdf(rows, notice, meta, slow)).rejects.toThrow('enough');
    expect(furthest).toBeLessThan(400);
  });
});
