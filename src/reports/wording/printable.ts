/**
 * A person's text as documents can hold it: line ends as one kind, without what XML 1.0 has no way to write (control
 * characters, half of a surrogate pair, the two non-characters).
 */
export function printable(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(/(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '');
}
