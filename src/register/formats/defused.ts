/** What a spreadsheet passes over at the beginning of a cell before it looks for a formula, and what nobody sees there. */
const passedOver = /[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;
const runs = /^['=+\-@]/u;
const beginsControlled = /^[\t\r\n]/u;

/**
 * What a spreadsheet would run when a cell begins with it, whatever stands before it that it skips, and in any width that
 * a Japanese one reads alike; and the apostrophe itself, so that taking it away again is exact.
 */
const isRisky = (text: string): boolean => {
  if (beginsControlled.test(text)) return true;
  for (const character of text) if (!passedOver.test(character)) return runs.test(character.normalize('NFKC'));
  return false;
};

/** A text that no spreadsheet takes for a formula: an apostrophe is put before it. */
export const defused = (text: string): string => (isRisky(text) ? `'${text}` : text);

/** The text as it was before it was defused. */
export const armed = (text: string): string => (text.startsWith("'") && isRisky(text.slice(1)) ? text.slice(1) : text);
