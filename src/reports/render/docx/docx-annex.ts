import type { FileChild } from 'docx';
import { HeadingLevel, Paragraph } from 'docx';

import type { Gap } from '../../completeness.js';
import type { DocumentModel } from '../document-model.js';
import { isEmptyRow } from '../document-model.js';
import { words } from '../document-words.js';
import { fieldTable, labelledTable } from './docx-field.js';

function gaps(title: string, open: readonly Gap[], model: DocumentModel): FileChild[] {
  const { lang } = model.meta;
  const heading = new Paragraph({ heading: HeadingLevel.HEADING_2, text: title });
  if (open.length === 0) return [heading, new Paragraph({ style: 'FormText', text: words[lang].nothing })];
  const rows = open.map(({ label, question }) => ({
    label: label[lang],
    children: [new Paragraph({ style: 'FormText', text: question[lang] })],
  }));
  return [heading, labelledTable(rows)];
}

/** A page for the people who work on the draft; an approved document has none. */
export function annex(model: DocumentModel): FileChild[] {
  const { lang } = model.meta;
  const internal = model.internal.flatMap(({ label, rows }): FileChild[] => {
    const table = rows.every(isEmptyRow) ? null : fieldTable(rows);
    return table === null ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_2, text: label }), table];
  });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: words[lang].annex, pageBreakBefore: true }),
    ...model.form.notes.map((note) => new Paragraph({ style: 'FormNote', text: note[lang] })),
    ...gaps(words[lang].missing, model.missing, model),
    ...gaps(words[lang].unknown[model.form.layout], model.unknown, model),
    ...internal,
  ];
}
