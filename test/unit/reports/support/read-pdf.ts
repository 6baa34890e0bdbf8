import { inflateSync } from 'node:zlib';

interface PdfObject {
  readonly dictionary: string;
  readonly stream: string;
}

/** The objects of a PDF as pdfkit writes them: one after another, streams deflated. */
function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  const text = pdf.toString('latin1');
  for (const match of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/gu)) {
    const [, id = '', body = ''] = match;
    const start = body.indexOf('stream\n');
    const dictionary = start < 0 ? body : body.slice(0, start);
    const bytes = start < 0 ? '' : body.slice(start + 7, body.lastIndexOf('\nendstream'));
    const packed = dictionary.includes('/FlateDecode') && !dictionary.includes('/Length1');
    objects.set(id, {
      dictionary,
      stream: packed ? inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1') : bytes,
    });
  }
  return objects;
}

const fromHex = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

function glyphsOf(cmap: string): Map<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, first = '', list = ''] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/giu)) {
    list
      .match(/<[^>]*>/gu)
      ?.forEach((code, index) => glyphs.set(parseInt(first, 16) + index, fromHex(code.slice(1, -1))));
  }
  return glyphs;
}

/** All text of a PDF in the order it is drawn, through the fonts' own tables: what a reader can select and search. */
export const textOfPdf = (pdf: Buffer): string => pagesOfPdf(pdf).join('');

/** The text of each page. */
export function pagesOfPdf(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, Map<number, string>>();
  for (const { dictionary } of objects.values()) {
    for (const [, name = '', id = ''] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/gu)) {
      const cmap = /\/ToUnicode (\d+) 0 R/u.exec(objects.get(id)?.dictionary ?? '')?.[1] ?? '';
      fonts.set(name, glyphsOf(objects.get(cmap)?.stream ?? ''));
    }
  }
  let font = new Map<number, string>();
  const pages: string[] = [];
  for (const { stream } of objects.values()) {
    let text = '';
    for (const [, name, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/gu)) {
      if (name !== undefined) font = fonts.get(name) ?? font;
      for (const [, hex = ''] of (shown ?? '').matchAll(/<([0-9a-f]+)>/giu)) {
        text += (hex.match(/.{4}/gu) ?? []).map((glyph) => font.get(parseInt(glyph, 16)) ?? '').join('');
      }
    }
    if (text !== '') pages.push(text);
  }
  return pages;
}
