/** Left as they are by RFC 8187 (attr-char); encodeURIComponent leaves some more, which readers of the header refuse. */
const notAttrChar = /['()*]/gu;

const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** Half a surrogate pair has no UTF-8. */
const encoded = (name: string): string => encodeURIComponent(name.toWellFormed()).replaceAll(notAttrChar, percent);

const isToken = /^[\x20-\x7e]+$/u;
/** Quoting marks end a quoted-string, and some programs decode a percent sign there. */
const misread = /["\\%]/u;

const extensionOf = (name: string): string => /\.[A-Za-z0-9]{1,10}$/u.exec(name)?.[0] ?? '';

/**
 * Content-Disposition of a download (RFC 6266, RFC 8187): its name in full, and for programs that read ASCII alone one that
 * keeps the extension.
 *
 * @param fallback without its extension, where the name itself is not ASCII
 * @example attachment('報告書 (1).pdf') // `attachment; filename="file.pdf"; filename*=UTF-8''%E5%A0%B1...%20%281%29.pdf`
 */
export const attachment = (name: string, fallback = 'file'): string =>
  isToken.test(name) && !misread.test(name)
    ? `attachment; filename="${name}"`
    : `attachment; filename="${fallback}${extensionOf(name)}"; filename*=UTF-8''${encoded(name)}`;
