/**
 * What a spreadsheet would run when a cell begins with it, in ASCII and in the full width that a Japanese one reads alike;
 * and the apostrophe itself, so that taking it away again is exact.
 */
const risky = /^['=+\-@\t\r\n＝＋－＠]/u;

/** A text that no spreadsheet takes for a formula: an apostrophe is put before it. */
export const defused = (text: string): string => (risky.test(text) ? `'${text}` : text);

/** The text as it was before it was defused. */
export const armed = (text: string): string =>
  text.startsWith("'") && risky.test(text.slice(1)) ? text.slice(1) : text;
