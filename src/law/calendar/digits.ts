const ZERO = 48;

/**
 * The number written by the decimal digits of `text` from `start` up to `end`; NaN when one of them is no ASCII digit.
 * A full-width digit (`２`) is none: what is stored is compared as text.
 */
export function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
