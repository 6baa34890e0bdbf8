import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';

import type { DraftContent } from '../../draft-content.js';
import { spaced, WIDE_SPACE } from '../../wording/japanese.js';
import type { DocumentMeta, DocumentModel } from '../document-model.js';
import { documentModel } from '../document-model.js';
import { bearsMarks, hashLine, statusLine } from '../document-words.js';
import { annex } from './docx-annex.js';
import { letterBody } from './docx-letter.js';
import { reportBody } from './docx-report.js';
import { docxStyles, PAGE, SIZE } from './docx-style.js';

function header(model: DocumentModel): Header {
  const status = new TextRun({
    text: bearsMarks(model) ? spaced(model.title, statusLine(model)) : '',
    size: SIZE.small,
  });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [status] })] });
}

function footer(model: DocumentModel): Footer {
  const page = new TextRun({ size: SIZE.small, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  const hash = new TextRun({
    size: SIZE.small,
    text: bearsMarks(model) ? `${WIDE_SPACE}${WIDE_SPACE}${hashLine(model)}` : '',
  });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [page, hash] })] });
}

/** The Word document to work on (R41: it is not what is filed). */
export async function renderDocx(draft: DraftContent, meta: DocumentMeta): Promise<Buffer> {
  const model = documentModel(draft, meta);
  const body = model.form.layout === 'letter' ? letterBody(model) : reportBody(model);
  const { top, margin, width, height } = PAGE;
  const document = new Document({
    title: model.title,
    subject: statusLine(model),
    creator: model.author,
    styles: docxStyles,
    sections: [
      {
        properties: {
          page: { size: { width, height }, margin: { top, bottom: margin, left: margin, right: margin } },
        },
        headers: { default: header(model) },
        footers: { default: footer(model) },
        children: [...body, ...(model.isApproved ? [] : annex(model))],
      },
    ],
  });
  return Packer.toBuffer(document);
}
