import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';

import { composeDraft } from '../../../src/reports/compose-draft.js';
import type { DraftContent, DraftKind } from '../../../src/reports/draft-content.js';
import { draftKinds } from '../../../src/reports/draft-content.js';
import { draftHash } from '../../../src/reports/draft-hash.js';
import { editDraft } from '../../../src/reports/edit-draft.js';
import { fieldsOf, formById } from '../../../src/reports/form/forms.js';
import type { DocumentMeta } from '../../../src/reports/render/document-model.js';
import { renderDocx } from '../../../src/reports/render/docx/render-docx.js';
import { draftSchema } from '../../../src/reports/render/draft-schema.js';
import { copySheetPolicy, renderCopySheet } from '../../../src/reports/render/html/render-copy-sheet.js';
import { renderPdf } from '../../../src/reports/render/pdf/render-pdf.js';
import { renderDraft } from '../../../src/reports/render/render-draft.js';
import { draftDocument } from '../../../src/reports/render/render-json.js';
import { renderMarkdown } from '../../../src/reports/render/render-markdown.js';
import { anySource } from './support/any-source.js';
import { unzipped, xmlFault } from './support/read-docx.js';
import { pagesOfPdf, textOfPdf } from './support/read-pdf.js';
import { aCompleteSource, aHalfKnownSource } from './support/sources.js';

const SOFFICE = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find(existsSync);

const draftOf = (kind: DraftKind, source = aCompleteSource()): DraftContent =>
  composeDraft(kind, source, { writtenOn: '2026-11-26' });
const metaOf = (draft: DraftContent, status: DocumentMeta['status'] = 'draft'): DocumentMeta => ({
  status,
  version: 3,
  sha256: draftHash(draft),
  lang: 'ja',
});
const squeezed = (text: string): string => text.replace(/\s/gu, '');
/** What a hostile or careless person types. */
const MARKUP = `</p><script>alert("1")</script> & 'x' [y](z) <b>`;

describe('The Word document', () => {
  it.each(draftKinds)('of a %s is a zip of well-formed XML', async (kind) => {
    const files = await unzipped(await renderDocx(draftOf(kind), metaOf(draftOf(kind))));
    expect([...files.keys()]).toContain('word/document.xml');
    for (const [name, xml] of files) expect([name, xmlFault(xml)]).toEqual([name, null]);
  });

  it('shows the words of every field that has any', async () => {
    const draft = draftOf('preliminary_report');
    const xml = (await unzipped(await renderDocx(draft, metaOf(draft)))).get('word/document.xml') ?? '';
    const text = squeezed(xml.replace(/<[^>]*>/gu, ''));
    for (const [id, field] of Object.entries(draft.fields)) {
      for (const line of typeof field.value === 'string' ? field.text.split('\n') : [])
        expect({ id, has: text.includes(squeezed(line)) }).toEqual({ id, has: true });
    }
  });

  it('ticks what is chosen and leaves the rest to be ticked', async () => {
    const draft = draftOf('preliminary_report');
    const xml = (await unzipped(await renderDocx(draft, metaOf(draft)))).get('word/document.xml');
    expect(xml).toContain('□紙\u3000■電子媒体\u3000□その他');
  });

  it('says what is open until it is approved, and no more after', async () => {
    const draft = draftOf('preliminary_report', aHalfKnownSource());
    const xmlWhen = async (status: DocumentMeta['status']) =>
      (await unzipped(await renderDocx(draft, metaOf(draft, status)))).get('word/document.xml');
    expect(await xmlWhen('draft')).toContain('感染端末の隔離及び初期化');
    expect(await xmlWhen('approved')).not.toContain('社内');
  });

  it('stays well-formed whatever is typed into it', async () => {
    const draft = editDraft(draftOf('preliminary_report'), { notes: { text: `${MARKUP}\u0000\u000b\uffff` } });
    const files = await unzipped(await renderDocx(draft, metaOf(draft)));
    expect(xmlFault(files.get('word/document.xml') ?? '')).toBeNull();
    // oxlint-disable-next-line no-control-regex -- XML 1.0 has no way to hold these
    expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\uffff]/u.test(files.get('word/document.xml') ?? '')).toBe(false);
  });

  (SOFFICE === undefined ? it.skip : it)(
    'opens in LibreOffice',
    async () => {
      const directory = mkdtempSync(join(tmpdir(), 'sokuho-docx-'));
      try {
        const draft = draftOf('preliminary_report');
        writeFileSync(join(directory, 'draft.docx'), await renderDocx(draft, metaOf(draft)));
        const profile = `-env:UserInstallation=file://${directory}/profile`;
        execFileSync(
          SOFFICE ?? '',
          [profile, '--headless', '--convert-to', 'pdf', '--outdir', directory, join(directory, 'draft.docx')],
          { stdio: 'ignore' },
        );
        expect(readFileSync(join(directory, 'draft.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
      } finally {
        rmSync(directory, { recursive: true, force: true });
      }
    },
    120_000,
  );
});

describe('Markdown', () => {
  it.each([
    ['1. 送信した。', String.raw`1\. 送信した。`],
    ['12) 気付いた。', String.raw`12\) 気付いた。`],
    ['- 送信した。', String.raw`\- 送信した。`],
    ['+ 送信した。', String.raw`\+ 送信した。`],
    ['===', String.raw`\===`],
    ['# 見出し', String.raw`\# 見出し`],
    ['&lt;b&gt;', String.raw`\&lt;b\&gt;`],
    ['1.5 倍', '1.5 倍'],
  ])('keeps the line %j as text', (line, written) => {
    const draft = editDraft(draftOf('preliminary_report'), { outline: { text: `経過は次のとおり。\n${line}` } });
    expect(
      renderMarkdown(draft, metaOf(draft))
        .split('\n')
        .map((each) => each.trim()),
    ).toContain(written);
  });
});

describe('The PDF', () => {
  it.each(draftKinds)('of a %s holds the words of every field as text', async (kind) => {
    const draft = draftOf(kind);
    const text = squeezed(textOfPdf(await renderPdf(draft, metaOf(draft))));
    for (const [id, field] of Object.entries(draft.fields)) {
      for (const line of typeof field.value === 'string' && field.value === field.text ? field.text.split('\n') : []) {
        expect({ id, has: text.includes(squeezed(line)) }).toEqual({ id, has: true });
      }
    }
  });

  it('draws what the Japanese font lacks by others, nothing of what has no width, and a mark for what nobody can draw', async () => {
    const draft = editDraft(draftOf('preliminary_report'), {
      outline: { text: '≒ ☑ ✓ é Łódź Việt 张伟 김철수 か\u3099 誤\u200b送\u00ad信 辻\u{e0100} \ue000\ufffd' },
    });
    const pdf = await renderPdf(draft, metaOf(draft));
    expect(squeezed(textOfPdf(pdf))).toContain('≒☑✓éŁódźViệt张伟김철수が誤送信辻〓〓');
    for (const font of ['NotoSansJP', 'NotoSansSC', 'NotoSansKR', 'NotoSansMath', 'NotoSansSymbols2'])
      expect(pdf.toString('latin1')).toContain(`+${font}`);
  });

  it('draws what is Japanese by its own font alone', async () => {
    const draft = draftOf('final_report');
    const fonts = (await renderPdf(draft, metaOf(draft))).toString('latin1').match(/\/FontName \/\S+/gu) ?? [];
    for (const font of fonts) expect(font).toMatch(/NotoSansJP/u);
  });

  it('is tagged, has a language, bookmarks and its fonts inside', async () => {
    const draft = draftOf('preliminary_report');
    const pdf = (await renderPdf(draft, metaOf(draft))).toString('latin1');
    for (const mark of ['/Lang (ja-JP)', '/StructTreeRoot', '/Outlines', '/FontFile2', '/DisplayDocTitle true'])
      expect(pdf).toContain(mark);
  });

  it('says in its properties what it is and how it stands, and was made on the day on which it was written', async () => {
    const draft = draftOf('preliminary_report');
    const pdf = (await renderPdf(draft, metaOf(draft))).toString('latin1');
    for (const property of ['Title', 'Author', 'Subject', 'CreationDate'])
      expect(pdf).toMatch(new RegExp(`/${property} \\d+ 0 R`, 'u'));
    expect(pdf).toContain('(D:20261125150000Z)');
  });

  it('keeps each heading on the page of what it is the heading of', async () => {
    const source = aHalfKnownSource();
    const headings = formById(draftOf('final_report').formId).blocks.map(({ label }) => label.ja);
    for (let lines = 1; lines < 33; lines += 4) {
      const summary = '一行の文。\n'.repeat(lines);
      const draft = draftOf('final_report', { ...source, incident: { ...source.incident, summary } });
      const pages = pagesOfPdf(await renderPdf(draft, metaOf(draft, 'approved')));
      const ends = pages.map((page) => page.slice(0, page.indexOf(`${draft.title}\u3000承認済み`)));
      expect(headings.filter((heading) => ends.some((end) => end.endsWith(heading)))).toEqual([]);
    }
  });

  it('bears 案 on each page until it is approved, and the hash of its version', async () => {
    const draft = draftOf('preliminary_report');
    const textWhen = async (status: DocumentMeta['status']) => textOfPdf(await renderPdf(draft, metaOf(draft, status)));
    expect(await textWhen('draft')).toMatch(/案\s*第\s*3\s*版/u);
    expect(await textWhen('approved')).not.toContain('案\u3000');
    expect(await textWhen('approved')).toContain(draftHash(draft).slice(0, 16));
  });

  it.each([
    [false, 'draft', '案'],
    [true, 'draft', '訓練・案'],
    [true, 'approved', '訓練'],
    [false, 'approved', ''],
  ] as const)('has its state across each page (drill: %s, %s)', async (drill, status, across) => {
    const source = aCompleteSource();
    const draft = draftOf('preliminary_report', { ...source, incident: { ...source.incident, drill } });
    const pages = pagesOfPdf(await renderPdf(draft, metaOf(draft, status)));
    expect(pages.map((page) => /(?:訓練・案|訓練|案)?$/u.exec(page)?.[0])).toEqual(pages.map(() => across));
  });

  it('is the same whenever it is drawn, but for its id', async () => {
    const draft = draftOf('individual_notice');
    const drawn = async () => (await renderPdf(draft, metaOf(draft))).toString('latin1').replace(/\/ID \[.*\]/u, '');
    expect(await drawn()).toBe(await drawn());
  });

  it('keeps a course of events that is longer than a page', async () => {
    const course = Array.from({ length: 120 }, (_, index) => ({ at: null, text: `経過その${index + 1}` }));
    const draft = editDraft(draftOf('preliminary_report'), { course: { value: course } });
    const text = squeezed(textOfPdf(await renderPdf(draft, metaOf(draft))));
    for (const { text: line } of course) expect(text).toContain(line);
  });
});

describe('The copy sheet', () => {
  const draft = editDraft(draftOf('preliminary_report'), { notes: { text: MARKUP } });
  const html = renderCopySheet(draft, metaOf(draft));

  it('lists each field in the order of the form', () => {
    const ids = [...html.matchAll(/id="field-(\w+)"/gu)].map(([, id]) => id);
    expect(ids).toEqual(fieldsOf(formById(draft.formId)).map(({ id }) => id));
  });

  it('loads nothing, and allows only its own script and style', () => {
    expect(html).not.toMatch(/\b(?:src|href)=|@import|url\(/u);
    for (const [tag, directive] of [
      ['script', 'script-src'],
      ['style', 'style-src'],
    ]) {
      const body = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'u').exec(html)?.[1] ?? '';
      expect(copySheetPolicy).toContain(`${directive} 'sha256-${createHash('sha256').update(body).digest('base64')}'`);
    }
  });

  it('shows what was typed as text', () => {
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(html.match(/<script/gu)).toHaveLength(1);
  });

  it('offers nothing to copy where nothing is known', () => {
    const half = renderCopySheet(draftOf('preliminary_report', aHalfKnownSource()), metaOf(draft));
    expect(half).toContain('data-copies="field-outline"');
    expect(half).not.toContain('data-copies="field-occurredOn"');
  });
});

describe('Markdown', () => {
  it('shows what was typed as text', () => {
    const draft = editDraft(draftOf('preliminary_report'), { notes: { text: MARKUP } });
    expect(renderMarkdown(draft, metaOf(draft))).toContain(String.raw`\[y\](z) \<b\>`);
  });
});

describe('JSON', () => {
  const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(draftSchema);

  it('keeps to its published schema for any draft', () => {
    fc.assert(
      fc.property(anySource, fc.constantFrom(...draftKinds), (source, kind) => {
        const draft = draftOf(kind, source);
        validate(JSON.parse(JSON.stringify(draftDocument(draft, metaOf(draft)))));
        expect(validate.errors ?? null).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('does not take a draft without its hash', () => {
    const document = draftDocument(draftOf('preliminary_report'), {
      ...metaOf(draftOf('preliminary_report')),
      sha256: '',
    });
    expect(validate(document)).toBe(false);
  });
});

it.each(['docx', 'pdf', 'html', 'md', 'json'] as const)('renderDraft draws %s', async (format) => {
  const draft = draftOf('final_report');
  expect((await renderDraft(format, draft, metaOf(draft))).length).toBeGreaterThan(1_000);
});
