/** Encodings of tables, as TextDecoder names them. */
export type Encoding = 'utf-8' | 'shift_jis' | 'euc-jp' | 'utf-16le' | 'utf-16be';

/** By their names without marks and in lower case: IANA's, those of Windows and of Java, and what programs call them. */
const encodings: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  unicode11utf8: 'utf-8',
  usascii: 'utf-8',
  ascii: 'utf-8',
  shiftjis: 'shift_jis',
  xsjis: 'shift_jis',
  sjis: 'shift_jis',
  mskanji: 'shift_jis',
  csshiftjis: 'shift_jis',
  ms932: 'shift_jis',
  windows932: 'shift_jis',
  windows31j: 'shift_jis',
  cswindows31j: 'shift_jis',
  xmswin31j: 'shift_jis',
  cp932: 'shift_jis',
  xmscp932: 'shift_jis',
  ibm943: 'shift_jis',
  ibm943c: 'shift_jis',
  cp943: 'shift_jis',
  cp943c: 'shift_jis',
  eucjp: 'euc-jp',
  xeucjp: 'euc-jp',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  unicode: 'utf-16le',
};

/** The media type that a Content-Type names, and its charset as it stands there. */
export const mediaTypeOf = (
  contentType: string | undefined,
): { readonly type: string; readonly charset: string | null } => {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => parameter.split('=').map((part) => part.trim()))
    .find(([name]) => name === 'charset')?.[1];
  return { type: type.trim(), charset: charset === undefined ? null : charset.replaceAll(/["']/gu, '') };
};

/** UTF-8 when nothing is said; null for a charset that is not known. */
export const encodingNamed = (charset: string | null): Encoding | null => {
  if (charset === null) return 'utf-8';
  const name = charset.replaceAll(/[-_:. ]/gu, '');
  return Object.hasOwn(encodings, name) ? (encodings[name] ?? null) : null;
};
