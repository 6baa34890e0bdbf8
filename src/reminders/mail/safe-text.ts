const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and attribute values of HTML. */
export function escapeHtml(value: string): string {
  return value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/**
 * One line: no line break that could begin another header or forge a paragraph, no control characters, and none of the
 * marks that turn the reading direction, with which a title could show another text than it holds.
 */
export function oneLine(value: string): string {
  return value
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Made once: making one costs more than all it is asked. */
const readers = new Intl.Segmenter('ja');

/** At most so many characters as a reader counts them, with an ellipsis where something was left out. */
export function shortened(value: string, length: number): string {
  if (value.length <= length) return value;
  const characters = [...readers.segment(value)].map(({ segment }) => segment);
  return characters.length <= length ? value : `${characters.slice(0, length - 1).join('')}…`;
}

/** Only web addresses become links: a `javascript:` one does not. */
export function isWebAddress(href: string): boolean {
  return /^https?:\/\/[^\s"'<>]+$/i.test(href);
}
