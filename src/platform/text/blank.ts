/**
 * What nobody sees: white space of any width, controls, and what Unicode has programs pass over (zero-width spaces,
 * fillers, variation selectors), with the Braille blank.
 */
const seen = /[^\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** At the ends of a text; a variation selector there belongs to the letter before it. */
const trimmable = /[\p{White_Space}\p{Cc}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/u;

/** Whether a text holds nothing that a reader would see. */
export const isBlank = (text: string): boolean => !seen.test(text);

/** A text without what nobody sees at its ends; '' when that is all. Linear, whatever stands in it. */
export const trimmed = (text: string): string => {
  let begin = 0;
  let end = text.length;
  while (begin < end && trimmable.test(text.charAt(begin))) begin += 1;
  while (end > begin && trimmable.test(text.charAt(end - 1))) end -= 1;
  const rest = text.slice(begin, end);
  return isBlank(rest) ? '' : rest;
};

/**
 * A cell in which nobody wrote anything: what programs leave behind. One with a wide or zero-width space was written, and
 * what was meant is not to be seen.
 */
export const isUntouched = (cell: string): boolean => /^[ \t]*$/u.test(cell);

const spacing = /[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** A heading or a word by which it is looked up: 全角 and 半角, upper and lower case, and any spacing are one. */
export const lookupKey = (text: string): string => text.normalize('NFKC').replaceAll(spacing, '').toLowerCase();
