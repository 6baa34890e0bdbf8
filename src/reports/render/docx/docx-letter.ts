import type { FileChild } from 'docx';
import { AlignmentType, HeadingLevel, Paragraph, TextRun } from 'docx';

import { WIDE_SPACE } from '../../wording/japanese.js';
import type { DocumentModel, Row } from '../document-model.js';
import { isEmptyRow } from '../document-model.js';
import { openShading } from './docx-field.js';

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

function lines({ text, isOpen }: Pick<Row, 'text' | 'isOpen'>, alignment: Alignment, indent = ''): Paragraph[] {
  return text.split('\n').map(
    (line) =>
      new Paragraph({
        style: 'FormText',
        alignment,
        children: [new TextRun({ text: `${indent}${line}`, ...(isOpen ? openShading : {}) })],
      }),
  );
}

/** A letter: date, recipient, sender, subject, opening, and the contents under 記. */
export function letterBody({ sections }: DocumentModel): FileChild[] {
  const [frame, ...contents] = sections;
  const row = (id: string): Row[] =>
    (frame?.rows ?? []).filter((candidate) => candidate.id === id && !isEmptyRow(candidate));
  const placed = (id: string, alignment: Alignment, indent = ''): Paragraph[] =>
    row(id).flatMap((found) => lines(found, alignment, indent));
  return [
    ...placed('noticeDate', AlignmentType.RIGHT),
    ...placed('recipientName', AlignmentType.LEFT),
    ...placed('senderName', AlignmentType.RIGHT),
    ...placed('senderRepresentative', AlignmentType.RIGHT),
    ...row('subject').map(({ text }) => new Paragraph({ heading: HeadingLevel.TITLE, text })),
    ...placed('opening', AlignmentType.LEFT, WIDE_SPACE),
    new Paragraph({
      style: 'FormText',
      alignment: AlignmentType.CENTER,
      spacing: { before: 200, after: 200 },
      text: '記',
    }),
    ...contents.flatMap(({ label, rows }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: label }),
      ...rows.flatMap((content) => lines(content, AlignmentType.LEFT, WIDE_SPACE)),
    ]),
    new Paragraph({ style: 'FormText', alignment: AlignmentType.RIGHT, text: '以上' }),
  ];
}
