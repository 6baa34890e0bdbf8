import {
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';

import { spaced } from '../../wording/japanese.js';
import type { Option, Row } from '../document-model.js';
import { isEmptyRow } from '../document-model.js';
import { optionLines } from '../option-lines.js';
import { LABEL_WIDTH, SHADE, TEXT_WIDTH } from './docx-style.js';

const CELL_MARGINS = { top: 50, bottom: 50, left: 100, right: 100 };
const HANGING = 210;
const LINES_KEPT_TOGETHER = 6;
/** Full-width characters that fit beside the label. */
const CHARACTERS_PER_LINE = 29;

/** Marks what is not known or has to be filled in. */
export const openShading = { shading: { type: ShadingType.CLEAR, fill: SHADE.open, color: 'auto' } } as const;

const textParagraph = (text: string, isOpen = false): Paragraph =>
  new Paragraph({
    style: 'FormText',
    children: [new TextRun(isOpen ? { text, ...openShading } : { text })],
  });

/** As on paper: every choice with its box, and no choice broken across lines. */
function optionParagraphs(options: readonly Option[]): Paragraph[] {
  return optionLines(options, CHARACTERS_PER_LINE).map((line) => textParagraph(line));
}

function contentOf(row: Row): Paragraph[] {
  if (row.lines !== null) {
    return row.lines.map(
      ({ when, text }) =>
        new Paragraph({
          style: 'FormText',
          indent: { left: HANGING, hanging: HANGING },
          text: when === null ? `・${text}` : spaced(when, text),
        }),
    );
  }
  if (row.options !== null) {
    const open = row.isOpen && row.text !== '' ? [textParagraph(row.text, true)] : [];
    return [...optionParagraphs(row.options), ...open];
  }
  return row.text.split('\n').map((line) => textParagraph(line, row.isOpen));
}

function cell(width: number, children: Paragraph[], label: boolean): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    margins: CELL_MARGINS,
    verticalAlign: label ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(label ? { shading: { type: ShadingType.CLEAR, fill: SHADE.label, color: 'auto' } } : {}),
  });
}

export function labelledTable(rows: readonly { readonly label: string; readonly children: Paragraph[] }[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH],
    rows: rows.map(
      ({ label, children }) =>
        new TableRow({
          cantSplit: children.length <= LINES_KEPT_TOGETHER,
          children: [
            cell(LABEL_WIDTH, [new Paragraph({ style: 'FormLabel', text: label })], true),
            cell(TEXT_WIDTH - LABEL_WIDTH, children, false),
          ],
        }),
    ),
  });
}

/** Null when there is nothing in it: Word refuses a table without rows. */
export function fieldTable(rows: readonly Row[]): Table | null {
  const shown = rows.filter((row) => !isEmptyRow(row));
  if (shown.length === 0) return null;
  return labelledTable(shown.map((row) => ({ label: row.label, children: contentOf(row) })));
}
