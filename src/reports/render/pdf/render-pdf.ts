import pdfMake from 'pdfmake';
import type { StyleDictionary, TDocumentDefinitions } from 'pdfmake/interfaces.js';

import { startOfDay } from '../../../law/calendar/civil-date.js';
import type { DraftContent } from '../../draft-content.js';
import { spaced, WIDE_SPACE } from '../../wording/japanese.js';
import type { DocumentMeta, DocumentModel } from '../document-model.js';
import { documentModel } from '../document-model.js';
import { bearsMarks, hashLine, statusLine } from '../document-words.js';
import { pdfAnnex, pdfLetter, pdfReport } from './pdf-body.js';
import { MAIN_FONT } from '../fonts/font-files.js';
import { inFonts, isFontFile, pdfFonts, textInFonts } from './pdf-fonts.js';

pdfMake.setFonts(pdfFonts);
pdfMake.setLocalAccessPolicy(isFontFile);
pdfMake.setUrlAccessPolicy(() => false);

const styles: StyleDictionary = {
  title: { fontSize: 14, bold: true, alignment: 'center', margin: [0, 12, 0, 12] },
  heading: { fontSize: 11, bold: true, margin: [0, 10, 0, 4] },
  subheading: { fontSize: 10, bold: true, margin: [0, 8, 0, 4] },
  label: { fontSize: 9 },
  table: { margin: [0, 0, 0, 4] },
};

function marks(model: DocumentModel): Pick<TDocumentDefinitions, 'header' | 'footer' | 'watermark'> {
  const hash = bearsMarks(model) ? `${WIDE_SPACE}${hashLine(model)}` : '';
  const watermark = [...(model.draft.drill ? ['訓練'] : []), ...(model.isApproved ? [] : ['案'])].join('・');
  return {
    ...(bearsMarks(model)
      ? {
          header: {
            text: textInFonts(spaced(model.title, statusLine(model))),
            alignment: 'right',
            fontSize: 8,
            margin: [60, 30, 60, 0],
          },
        }
      : {}),
    footer: (page, pages) => ({ text: `${page} / ${pages}${hash}`, alignment: 'center', fontSize: 8 }),
    ...(watermark === ''
      ? {}
      : { watermark: { text: watermark, fontSize: 130, opacity: 0.07, angle: -30, bold: true } }),
  };
}

/** PDF of a draft: selectable text, bookmarks, language and title, 案 across each page until it is approved. */
export async function renderPdf(draft: DraftContent, meta: DocumentMeta): Promise<Buffer> {
  const model = documentModel(draft, meta);
  const body = model.form.layout === 'letter' ? pdfLetter(model) : pdfReport(model);
  const definition: TDocumentDefinitions & { tagged: boolean; displayTitle: boolean } = {
    pageSize: 'A4',
    pageMargins: [60, 64, 60, 56],
    language: 'ja-JP',
    tagged: true,
    displayTitle: true,
    info: {
      title: model.title,
      author: model.author,
      subject: statusLine(model),
      // The same draft gives the same bytes, whenever it is drawn.
      creationDate: new Date(startOfDay(draft.writtenOn)),
    },
    defaultStyle: { font: MAIN_FONT, fontSize: 10, lineHeight: 1.25 },
    styles,
    content: inFonts([...body, ...(model.isApproved ? [] : pdfAnnex(model))]),
    ...marks(model),
  };
  return pdfMake.createPdf(definition).getBuffer();
}
