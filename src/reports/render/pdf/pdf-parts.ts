import type { Content } from 'pdfmake/interfaces.js';

import { spaced } from '../../wording/japanese.js';
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

/** Lines it takes on paper, roughly. */
function drawnLines(row: Row): number {
  return linesOf(row).reduce((lines, text) => lines + Math.ceil(text.length / CHARACTERS_PER_LINE), 0);
}

export function textBlock(row: Row, leadingIndent = 0): Content {
  return {
    stack: linesOf(row).map((text) => ({ text, leadingIndent })),
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

/** Rows short enough stay whole; a longer one may break, since one that fits on no page would be cut off. */
const LINES_KEPT_TOGETHER = 8;

interface LabelledRow {
  readonly label: string;
  readonly content: Content;
  readonly lines: number;
}

/** A table for each row, drawn as one: only so can pdfmake keep some rows whole and let others break. */
function tableOf({ label, content, lines }: LabelledRow, isFirst: boolean): Content {
  return {
    layout: { hLineWidth: (line: number) => (line === 0 && !isFirst ? 0 : 1) },
    table: {
      widths: [LABEL_WIDTH, '*'],
      body: [[{ text: label, style: 'label', fillColor: LABEL_FILL }, content]],
      dontBreakRows: lines <= LINES_KEPT_TOGETHER,
    },
  };
}

/** Labelled rows under their heading, which stays on the page of the first of them. */
export function headedRows(title: Content, rows: readonly LabelledRow[]): Content[] {
  const [first, ...others] = rows;
  if (first === undefined) return [title];
  const begin = [title, tableOf(first, true)];
  return [
    first.lines <= LINES_KEPT_TOGETHER ? { stack: begin, unbreakable: true } : begin,
    { style: 'table', stack: others.map((row) => tableOf(row, false)) },
  ];
}

/** What a section has to show, ready to be labelled. */
export function fieldRows(rows: readonly Row[]): LabelledRow[] {
  return rows
    .filter((row) => !isEmptyRow(row))
    .map((row) => ({ label: row.label, content: textBlock(row), lines: drawnLines(row) }));
}
