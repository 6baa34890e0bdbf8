import { readFileSync } from 'node:fs';

import type { DraftContent } from '../draft-content.js';
import type { DocumentMeta, DocumentModel } from '../render/document-model.js';
import { documentModel, isEmptyRow } from '../render/document-model.js';
import { fontFiles, type FontName, MAIN_FONT } from '../render/fonts/font-files.js';
import { type Run, runsOf } from '../render/fonts/runs.js';
import { isBlank, trimmed } from '../../platform/text/blank.js';

type Weight = 'regular' | 'bold';

/** Full-width letters that the first line of a paragraph is moved in. */
const INDENT = 10;
const SIZE = { text: 10, title: 14, heading: 11, note: 8 } as const;

/** Read once: a list of ten thousand would read the font as often. */
const loaded = new Map<string, Buffer>();

const registered = new WeakMap<PDFKit.PDFDocument, Set<string>>();

/** A font is read, and made known to the document, when the first character asks for it. */
function useFont(pdf: PDFKit.PDFDocument, font: FontName, weight: Weight): PDFKit.PDFDocument {
  const name = `${font} ${weight}`;
  const known = registered.get(pdf) ?? new Set();
  if (!known.has(name)) {
    const path = fontFiles[font][weight];
    const bytes = loaded.get(path) ?? readFileSync(path);
    loaded.set(path, bytes);
    pdf.registerFont(name, bytes);
    registered.set(pdf, known.add(name));
  }
  return pdf.font(name);
}

interface Placing {
  readonly weight?: Weight;
  readonly size?: number;
  readonly align?: 'left' | 'right' | 'center';
  readonly indent?: number;
}

const widthOf = (pdf: PDFKit.PDFDocument, runs: readonly Run[], weight: Weight): number =>
  runs.reduce((sum, { font, text }) => sum + useFont(pdf, font, weight).widthOfString(text), 0);

/** pdfkit aligns one font at a time, so a line of several that fits is placed by its width. */
function drawRuns(
  pdf: PDFKit.PDFDocument,
  runs: readonly Run[],
  { weight = 'regular', align = 'left', indent = 0 }: Placing,
): void {
  const { left, right } = pdf.page.margins;
  const space = pdf.page.width - left - right;
  const width = align === 'left' ? space : widthOf(pdf, runs, weight);
  const isPlaced = width < space;
  const moved = align === 'right' ? space - width : (space - width) / 2;
  const begin = isPlaced ? left + moved : left;
  for (const [place, { font, text }] of runs.entries()) {
    useFont(pdf, font, weight);
    const options = { continued: place < runs.length - 1, indent: isPlaced ? 0 : indent, align: 'left' as const };
    if (place === 0) pdf.text(text, begin, pdf.y, options);
    else pdf.text(text, options);
  }
  pdf.x = left;
}

/** A text, each of its lines in the fonts that have its characters. */
function draw(pdf: PDFKit.PDFDocument, text: string, placing: Placing = {}): PDFKit.PDFDocument {
  const { weight = 'regular', size = SIZE.text, align = 'left', indent = 0 } = placing;
  pdf.fontSize(size);
  const runs = runsOf(text);
  const [first] = runs;
  if (runs.length <= 1) {
    useFont(pdf, first?.font ?? MAIN_FONT, weight).text(first?.text ?? '', { align, indent });
    return pdf;
  }
  for (const line of text.split('\n')) drawRuns(pdf, runsOf(line === '' ? ' ' : line), placing);
  return useFont(pdf, MAIN_FONT, weight);
}

function mark(pdf: PDFKit.PDFDocument, { isApproved, draft }: DocumentModel): void {
  const marks = [...(draft.drill ? ['訓練'] : []), ...(isApproved ? [] : ['案'])].join('・');
  if (marks === '') return;
  pdf.fillColor('#cc0000');
  draw(pdf, `【${marks}】`, { weight: 'bold', size: SIZE.note, align: 'right' }).fillColor('black');
}

/**
 * Where the address of an A4 sheet, folded in three, stands in the window of an envelope 長形3号: in points from the top left
 * corner, 21 mm and 15 mm; what follows begins below the window, at 50 mm.
 */
const WINDOW = { top: 43, width: 215, size: 11, below: 142 } as const;

const postalCode = /^〒?\s?(\d{3})[-‐‑–—―−－ー]?(\d{4})$/u;

/** The lines of an address, which begins with its postal code; null for a name alone. */
function addressOf(recipient: string): string | null {
  const [first = '', ...rest] = recipient.split('\n').filter((line) => !isBlank(line));
  const [, area, town] = postalCode.exec(trimmed(first.normalize('NFKC'))) ?? [];
  return area === undefined || town === undefined || rest.length === 0
    ? null
    : [`〒${area}-${town}`, ...rest].join('\n');
}

/** Draws to whom the letter goes; what stands beside it begins at the top again. @returns where it ends */
function drawAddress(pdf: PDFKit.PDFDocument, address: string): number {
  const { top, right } = pdf.page.margins;
  pdf.page.margins.right = pdf.page.width - pdf.page.margins.left - WINDOW.width;
  pdf.y = WINDOW.top;
  draw(pdf, address, { size: WINDOW.size });
  const end = pdf.y;
  pdf.page.margins.right = right;
  pdf.y = top;
  return Math.max(end, WINDOW.below);
}

/** Draws one letter on fresh pages of the document: pdfkit writes each page out once the next begins, so memory stays bounded. */
export function drawLetter(pdf: PDFKit.PDFDocument, letter: DraftContent, meta: DocumentMeta): void {
  const model = documentModel(letter, meta);
  const [frame, ...contents] = model.sections;
  const text = (id: string): string => frame?.rows.find((row) => row.id === id && !isEmptyRow(row))?.text ?? '';
  const address = addressOf(text('recipientName'));
  pdf.addPage();
  const below = address === null ? 0 : drawAddress(pdf, address);
  mark(pdf, model);
  draw(pdf, text('noticeDate'), { align: 'right' });
  pdf.y = Math.max(pdf.y, below);
  if (address === null) draw(pdf, text('recipientName'));
  draw(pdf, text('senderName'), { align: 'right' });
  draw(pdf, text('senderRepresentative'), { align: 'right' }).moveDown();
  draw(pdf, text('subject'), { weight: 'bold', size: SIZE.title, align: 'center' }).moveDown();
  draw(pdf, text('opening'), { indent: INDENT }).moveDown();
  draw(pdf, '記', { align: 'center' });
  for (const { label, rows } of contents) {
    draw(pdf.moveDown(), label, { weight: 'bold', size: SIZE.heading });
    for (const row of rows) draw(pdf, row.text, { indent: INDENT });
  }
  draw(pdf.moveDown(), '以上', { align: 'right' });
}
