import type { IStylesOptions } from 'docx';
import { AlignmentType } from 'docx';

/** What offices file with; where a system lacks them, Word and LibreOffice take their own Mincho and Gothic. */
const MINCHO = { ascii: 'ＭＳ 明朝', hAnsi: 'ＭＳ 明朝', eastAsia: 'ＭＳ 明朝', cs: 'ＭＳ 明朝' };
const GOTHIC = { ascii: 'ＭＳ ゴシック', hAnsi: 'ＭＳ ゴシック', eastAsia: 'ＭＳ ゴシック', cs: 'ＭＳ ゴシック' };

/** Half points. */
export const SIZE = { title: 28, heading: 22, body: 21, small: 18 } as const;
/** Twentieths of a point. */
export const SPACE = { line: 320, paragraph: 60, section: 200 } as const;
/** A4 in twips, with margins of 25 mm (30 mm at the top for the header). */
export const PAGE = { width: 11906, height: 16838, margin: 1418, top: 1701 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
export const LABEL_WIDTH = 2500;
export const SHADE = { label: 'EDEDED', open: 'FFF2CC' } as const;

export const docxStyles: IStylesOptions = {
  default: {
    document: { run: { font: MINCHO, size: SIZE.body, language: { value: 'ja-JP', eastAsia: 'ja-JP' } } },
    title: {
      run: { font: GOTHIC, size: SIZE.title, bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: SPACE.section, after: SPACE.section } },
    },
    heading1: {
      run: { font: GOTHIC, size: SIZE.heading, bold: true },
      paragraph: { spacing: { before: SPACE.section, after: SPACE.paragraph }, keepNext: true },
    },
    heading2: {
      run: { font: GOTHIC, size: SIZE.body, bold: true },
      paragraph: { spacing: { before: SPACE.section, after: SPACE.paragraph }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'FormText',
      name: '本文',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { line: SPACE.line, before: 0, after: 0 } },
    },
    {
      id: 'FormLabel',
      name: '項目名',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: GOTHIC, size: SIZE.small },
      paragraph: { spacing: { line: SPACE.line, before: 0, after: 0 } },
    },
    {
      id: 'FormNote',
      name: '注記',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: SIZE.small },
      paragraph: { spacing: { before: SPACE.paragraph, after: SPACE.paragraph } },
    },
  ],
};
