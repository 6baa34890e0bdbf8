import type { Content } from 'pdfmake/interfaces.js';

import type { Gap } from '../../completeness.js';
import type { DocumentModel, Row } from '../document-model.js';
import { isEmptyRow } from '../document-model.js';
import { words } from '../document-words.js';
import { fieldRows, headedRows, heading, textBlock } from './pdf-parts.js';

const LETTERHEAD = new Set(['reportDate', 'addressee']);
/** One full-width character. */
const INDENT = 10;
const NOTHING: Content = { text: '（記載なし）' };
const END: Content = { text: '以上', alignment: 'right' };

type Placing = Readonly<Record<string, 'left' | 'right'>>;

function placed(rows: readonly Row[], placing: Placing): Content[] {
  return Object.entries(placing).flatMap(([id, alignment]) =>
    rows.filter((row) => row.id === id && !isEmptyRow(row)).map(({ text }): Content => ({ text, alignment })),
  );
}

export function pdfReport({ sections, form, title }: DocumentModel): Content[] {
  const head = sections[0]?.rows ?? [];
  return [
    ...placed(head, { reportDate: 'right', addressee: 'left', organisationName: 'right', representative: 'right' }),
    { text: title, style: 'title' },
    ...(form.preamble === null ? [] : [{ text: form.preamble, leadingIndent: INDENT }]),
    ...sections.flatMap(({ label, rows }) => {
      const shown = fieldRows(rows.filter(({ id }) => !LETTERHEAD.has(id)));
      return shown.length === 0 ? [heading(label), NOTHING] : headedRows(heading(label), shown);
    }),
    END,
  ];
}

export function pdfLetter({ sections }: DocumentModel): Content[] {
  const [frame, ...contents] = sections;
  const rows = frame?.rows ?? [];
  const text = (id: string): string => rows.find((row) => row.id === id)?.text ?? '';
  return [
    ...placed(rows, { noticeDate: 'right', recipientName: 'left', senderName: 'right', senderRepresentative: 'right' }),
    { text: text('subject'), style: 'title' },
    { text: text('opening'), leadingIndent: INDENT },
    { text: '記', alignment: 'center', margin: [0, 10, 0, 6] },
    ...contents.flatMap((section) => [heading(section.label), ...section.rows.map((row) => textBlock(row, INDENT))]),
    END,
  ];
}

function gaps(title: string, open: readonly Gap[], { meta: { lang } }: DocumentModel): Content[] {
  if (open.length === 0) return [heading(title, 2), { text: words[lang].nothing }];
  return headedRows(
    heading(title, 2),
    open.map(({ label, question }) => ({ label: label[lang], content: { text: question[lang] }, lines: 1 })),
  );
}

/** What is still open, for the people who work on the draft; an approved document has none. */
export function pdfAnnex(model: DocumentModel): Content[] {
  const { lang } = model.meta;
  const internal = model.internal.flatMap(({ label, rows }) => {
    const shown = fieldRows(rows);
    return shown.length === 0 ? [] : headedRows(heading(label, 2), shown);
  });
  return [
    { text: words[lang].annex, style: 'heading', outline: true, pageBreak: 'before' },
    ...model.form.notes.map((note): Content => ({ text: note[lang], style: 'label' })),
    ...gaps(words[lang].missing, model.missing, model),
    ...gaps(words[lang].unknown[model.form.layout], model.unknown, model),
    ...internal,
  ];
}
