import type { DraftContent } from '../draft-content.js';
import type { DocumentMeta } from './document-model.js';
import { renderCopySheet } from './html/render-copy-sheet.js';
import { renderJson } from './render-json.js';
import { renderMarkdown } from './render-markdown.js';

export const documentFormats = ['docx', 'pdf', 'html', 'md', 'json'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export const mediaTypes: Readonly<Record<DocumentFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/**
 * The draft as a file; with 'html', send `copySheetPolicy` as its Content-Security-Policy.
 * The makers of Word and PDF are loaded when first asked for: together they would take longer than the rest of a start.
 */
export async function renderDraft(format: DocumentFormat, draft: DraftContent, meta: DocumentMeta): Promise<Buffer> {
  switch (format) {
    case 'docx':
      return (await import('./docx/render-docx.js')).renderDocx(draft, meta);
    case 'pdf':
      return (await import('./pdf/render-pdf.js')).renderPdf(draft, meta);
    case 'html':
      return Buffer.from(renderCopySheet(draft, meta));
    case 'md':
      return Buffer.from(renderMarkdown(draft, meta));
    case 'json':
      return Buffer.from(renderJson(draft, meta));
  }
}
