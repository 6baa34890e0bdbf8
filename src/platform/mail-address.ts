/**
 * Mail addresses: one form in which they are taken, and one way in which two are the same. Every place that takes,
 * stores, looks up or compares an address does so by this file, in SQL too: PostgreSQL's lower() and JavaScript's
 * toLowerCase() differ outside of ASCII ('İ'), and then two spellings are one person here and two there.
 */

/** RFC 5321, 4.5.3.1: of the part before the @, and of all that fits between < and >. */
const MOST_OF_LOCAL = 64;
export const MOST_OF_ADDRESS = 254;

/**
 * Atoms of RFC 5321 with dots anywhere, as docomo once gave them out ('a..b@docomo.ne.jp'). No quotes, so each mailbox has one
 * spelling; no control character, no line break, and nothing outside of ASCII, which a server without SMTPUTF8 (RFC 6531)
 * would be sent raw.
 */
const local = /^[\w!#$%&'*+/=?^`{|}~.-]+$/u;
const domainLabel = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/iu;
const topLevel = /^(?:[a-z]{2,63}|xn--[a-z\d-]{1,59})$/iu;

const isDomain = (text: string): boolean => {
  const labels = text.split('.');
  return labels.length > 1 && labels.every((label) => domainLabel.test(label)) && topLevel.test(labels.at(-1) ?? '');
};

/** Whether a text is an address as this service takes one. */
export const isMailAddress = (text: string): boolean => {
  if (text.length > MOST_OF_ADDRESS) return false;
  const at = text.lastIndexOf('@');
  const name = text.slice(0, Math.max(at, 0));
  return at > 0 && name.length <= MOST_OF_LOCAL && local.test(name) && isDomain(text.slice(at + 1));
};

/** The letters of ASCII in lower case, and nothing else. */
const lowered = (text: string): string => text.replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase());

/**
 * The form by which addresses are compared: two with the same one are one mailbox.
 * @example foldedAddress('Houmu@Example.jp') // 'houmu@example.jp'
 */
export const foldedAddress = (address: string): string => lowered(address);

/** The same in SQL, of a column; immutable, so that an index may hold it. */
export const foldedAddressSql = (column: string): string =>
  `translate(${column}, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')`;

export const sameAddress = (one: string, other: string): boolean => foldedAddress(one) === foldedAddress(other);

/**
 * As it stands in an SMTP envelope and in a header: RFC 5321 wants quotes around dots that follow each other, or begin or
 * end the part before the @.
 * @example smtpAddress('a..b@docomo.ne.jp') // '"a..b"@docomo.ne.jp'
 */
export const smtpAddress = (address: string): string => {
  const at = address.lastIndexOf('@');
  const name = address.slice(0, at);
  return name.split('.').includes('') ? `"${name}"${address.slice(at)}` : address;
};

/** Full-width letters, digits and signs as their half-width ones: what somebody meant who typed them. */
const halfWidth = (text: string): string =>
  text.replaceAll(/[\uff01-\uff5e]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));

/** What the writer of a text that is no address probably meant; null when that cannot be told. */
export const meantAddress = (text: string): string | null => {
  const shown = halfWidth(text.slice(0, MOST_OF_ADDRESS * 2))
    .replaceAll(/[\p{Cc}\p{Cf}\s]/gu, '')
    .replace(/^"([^"\\]*)"@/u, '$1@');
  return shown !== text && isMailAddress(shown) ? shown : null;
};
