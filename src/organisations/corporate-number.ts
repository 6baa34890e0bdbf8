/** Weights 1 and 2 alternate from the right over the twelve digits behind the check digit. */
const weightedSum = (digits: string): number =>
  [...digits].reduce((sum, digit, place) => sum + Number(digit) * (place % 2 === 0 ? 2 : 1), 0);

/**
 * Whether a text is a 法人番号: thirteen digits, the first of which checks the others (9 minus their weighted sum
 * modulo 9).
 *
 * @see Ordinance on corporate numbers (法人番号の指定等に関する省令), art. 2
 * @example isCorporateNumber('7000012050002') // true: the National Tax Agency
 */
export const isCorporateNumber = (text: string): boolean =>
  /^[0-9]{13}$/u.test(text) && Number(text[0]) === 9 - (weightedSum(text.slice(1)) % 9);
