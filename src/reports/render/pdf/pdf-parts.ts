import type { Content, TableCell } from 'pdfmake/interfaces.js';

import { spaced, WIDE_SPACE } from '../../wording/japanese.js';
import type { Row } from '../document-model.js';
import { isEmptyRow } from '../document-model.js';
import { optionLines } from '../option-lines.js';

const OPEN = '#FFF2CC';
const LABEL_FILL = '#EDEDED';
const LABEL_WIDTH = 125;
const CHARACTERS_PER_LINE = 31;

function linesOf(row: Row): string[] {
  if (row.lines !== null) return row.lines.map(({ when, text }) => (when === null ? `・${text}` : spaced(when, text)));
  if (row.options !== null) {
    const lines = optionLines(row.options, CHARACTERS_PER_LINE);
    return row.isOpen && row.text !== '' ? [...lines, row.text] : lines;
  }
  return row.text.split('\n');
}

export function textBlock(row: Row, indent = false): Content {
  return {
    stack: linesOf(row).map((line) => ({ text: indent ? `${WIDE_SPACE}${line}` : line })),
    ...(row.isOpen ? { background: OPEN } : {}),
  };
}

/** A heading that is also a bookmark. */
export function heading(text: string, level: 1 | 2 = 1): Content {
  return {
    text,
    style: level === 1 ? 'heading' : 'subheading',
    outline: true,
    outlineText: text,
    headlineLevel: level,
  };
}

export function labelledRows(rows: readonly (readonly [label: string, content: Content])[]): Content {
  const body = rows.map(([label, content]): TableCell[] => [
    { text: label, style: 'label', fillColor: LABEL_FILL },
    content as TableCell,
  ]);
  return { table: { widths: [LABEL_WIDTH, '*'], body, dontBreakRows: false }, style: 'table' };
}

/** Null when no row has anything to show. */
export function fieldRows(rows: readonly Row[]): Content | null {
  const shown = rows.filter((row) => !isEmptyRow(row));
  return shown.length === 0 ? null : labelledRows(shown.map((row) => [row.label, textBlock(row)] as const));
}
