import type { FileChild } from 'docx';
import { AlignmentType, HeadingLevel, Paragraph } from 'docx';

import { WIDE_SPACE } from '../../wording/japanese.js';
import type { DocumentModel, Row } from '../document-model.js';
import { fieldTable } from './docx-field.js';

/** They stand above the table, as on a letter. */
const LETTERHEAD = new Set(['reportDate', 'addressee']);
const SENDER = ['organisationName', 'representative'];

const right = (text: string): Paragraph => new Paragraph({ style: 'FormText', alignment: AlignmentType.RIGHT, text });
const left = (text: string): Paragraph => new Paragraph({ style: 'FormText', text });

function letterhead(model: DocumentModel, rows: readonly Row[]): Paragraph[] {
  const text = (id: string): string => rows.find((row) => row.id === id)?.text ?? '';
  return [
    right(text('reportDate')),
    left(text('addressee')),
    ...SENDER.map((id) => right(text(id))),
    new Paragraph({ heading: HeadingLevel.TITLE, text: model.title }),
    ...(model.form.preamble === null ? [] : [left(`${WIDE_SPACE}${model.form.preamble}`)]),
  ];
}

/** A report: letterhead, title, the sentence with the article, and a table for each content. */
export function reportBody(model: DocumentModel): FileChild[] {
  const head = model.sections[0]?.rows ?? [];
  const tables = model.sections.flatMap(({ label, rows }): FileChild[] => {
    const table = fieldTable(rows.filter(({ id }) => !LETTERHEAD.has(id)));
    const heading = new Paragraph({ heading: HeadingLevel.HEADING_1, text: label });
    return [heading, table ?? left('（記載なし）')];
  });
  return [...letterhead(model, head), ...tables, right('以上')];
}
