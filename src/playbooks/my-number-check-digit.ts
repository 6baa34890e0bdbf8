/**
 * Whether twelve digits carry the check digit of an individual's My Number (個人番号).
 *
 * One in eleven of all twelve-digit numbers does, so this is a hint and no proof.
 *
 * @see 平成26年総務省令第85号 第5条
 */
export function hasMyNumberCheckDigit(digits: string): boolean {
  if (!/^\d{12}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let place = 1; place <= 11; place += 1) {
    const weight = place <= 6 ? place + 1 : place - 5;
    sum += Number(digits[11 - place]) * weight;
  }
  const rest = sum % 11;
  return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}
