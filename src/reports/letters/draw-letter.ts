import { readFileSync } from 'node:fs';

import type { DraftContent } from '../draft-content.js';
import type { DocumentMeta, DocumentModel } from '../render/document-model.js';
import { documentModel, isEmptyRow } from '../render/document-model.js';
import { PDF_FONT, pdfFonts } from '../render/pdf/pdf-fonts.js';

const { normal, bold } = pdfFonts[PDF_FONT];
const INDENT = 10;
const SIZE = { text: 10, title: 14, heading: 11, note: 8 } as const;

/** Read once: a list of ten thousand would read the font as often. */
let loaded: { readonly regular: Buffer; readonly bold: Buffer } | undefined;
const fontBytes = (): NonNullable<typeof loaded> =>
  (loaded ??= { regular: readFileSync(normal), bold: readFileSync(bold) });

export function registerLetterFonts(pdf: PDFKit.PDFDocument): void {
  const bytes = fontBytes();
  pdf.registerFont('regular', bytes.regular);
  pdf.registerFont('bold', bytes.bold);
}

function mark(pdf: PDFKit.PDFDocument, { isApproved, draft }: DocumentModel): void {
  const marks = [...(draft.drill ? ['訓練'] : []), ...(isApproved ? [] : ['案'])].join('・');
  if (marks === '') return;
  pdf.font('bold').fontSize(SIZE.note).fillColor('#cc0000').text(`【${marks}】`, { align: 'right' });
  pdf.fillColor('black');
}

/** Draws one letter on fresh pages of the document: pdfkit writes each page out once the next begins, so memory stays bounded. */
export function drawLetter(pdf: PDFKit.PDFDocument, letter: DraftContent, meta: DocumentMeta): void {
  const model = documentModel(letter, meta);
  const [frame, ...contents] = model.sections;
  const text = (id: string): string => frame?.rows.find((row) => row.id === id && !isEmptyRow(row))?.text ?? '';
  pdf.addPage();
  mark(pdf, model);
  pdf.font('regular').fontSize(SIZE.text);
  pdf.text(text('noticeDate'), { align: 'right' }).text(text('recipientName'), { align: 'left' });
  pdf.text(text('senderName'), { align: 'right' }).text(text('senderRepresentative'), { align: 'right' }).moveDown();
  pdf.font('bold').fontSize(SIZE.title).text(text('subject'), { align: 'center' }).moveDown();
  pdf.font('regular').fontSize(SIZE.text).text(text('opening'), { align: 'left', indent: INDENT }).moveDown();
  pdf.text('記', { align: 'center' });
  for (const { label, rows } of contents) {
    pdf.moveDown().font('bold').fontSize(SIZE.heading).text(label, { align: 'left' });
    pdf.font('regular').fontSize(SIZE.text);
    for (const row of rows) pdf.text(row.text, { align: 'left', indent: INDENT });
  }
  pdf.moveDown().text('以上', { align: 'right' });
}
