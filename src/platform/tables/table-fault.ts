import type { LocalText } from '../http/domain-error.js';

/** Why a table cannot be read, in words that quote no cell: its cells are people's data. */
export class TableFault extends Error {
  constructor(
    readonly texts: LocalText,
    /** Of the file, the first being 1; null when it is the file as a whole. */
    readonly line: number | null = null,
  ) {
    super(texts.en);
    this.name = 'TableFault';
  }
}
