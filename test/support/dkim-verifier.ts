import { createHash, createVerify } from 'node:crypto';

const CRLF = '\r\n';

/** Headers as they stand, each with the lines that continue it. */
const headersIn = (head: string): string[] => head.split(/\r\n(?![ \t])/u);

const nameOf = (header: string): string => header.slice(0, header.indexOf(':')).trim().toLowerCase();

/** RFC 6376, 3.4.2. */
const relaxedHeader = (header: string): string => {
  const value = header.slice(header.indexOf(':') + 1);
  return `${nameOf(header)}:${value
    .replaceAll(CRLF, '')
    .replaceAll(/[ \t]+/gu, ' ')
    .trim()}`;
};

/** RFC 6376, 3.4.4. */
const relaxedBody = (body: string): string => {
  const lines = body.split(CRLF).map((line) => line.replaceAll(/[ \t]+/gu, ' ').replace(/ $/u, ''));
  while (lines.at(-1) === '') lines.pop();
  return lines.length === 0 ? '' : `${lines.join(CRLF)}${CRLF}`;
};

const tagsOf = (signature: string): Map<string, string> =>
  new Map(
    signature
      .slice(signature.indexOf(':') + 1)
      .split(';')
      .map((tag) => tag.replaceAll(/\s+/gu, ''))
      .filter((tag) => tag.includes('='))
      .map((tag) => [tag.slice(0, tag.indexOf('=')), tag.slice(tag.indexOf('=') + 1)]),
  );

export interface DkimVerdict {
  readonly domain: string | undefined;
  readonly selector: string | undefined;
  readonly signedHeaders: readonly string[];
  readonly isBodyIntact: boolean;
  readonly isSignatureValid: boolean;
}

/**
 * What a receiving server finds, written from RFC 6376 and not from the signing code: rsa-sha256, relaxed/relaxed.
 * @param raw the message as it came over the wire, one character a byte
 */
export const verifyDkim = (raw: string, publicKey: string): DkimVerdict => {
  const end = raw.indexOf(CRLF + CRLF);
  const headers = headersIn(raw.slice(0, end));
  const signature = headers.find((header) => nameOf(header) === 'dkim-signature') ?? '';
  const tags = tagsOf(signature);
  const signedHeaders = (tags.get('h') ?? '').split(':');
  const left = headers.filter((header) => header !== signature);
  const chosen = signedHeaders.flatMap((name) => {
    const index = left.findLastIndex((header) => nameOf(header) === name.toLowerCase());
    return index === -1 ? [] : left.splice(index, 1);
  });
  const unsigned = relaxedHeader(signature.replace(/(;\s*b=)[^;]*$/u, '$1'));
  const signed = [...chosen.map(relaxedHeader), unsigned].join(CRLF);
  const bodyHash = createHash('sha256')
    .update(relaxedBody(raw.slice(end + 4)), 'latin1')
    .digest('base64');
  return {
    domain: tags.get('d'),
    selector: tags.get('s'),
    signedHeaders,
    isBodyIntact: bodyHash === tags.get('bh'),
    isSignatureValid: createVerify('RSA-SHA256')
      .update(signed, 'latin1')
      .verify(publicKey, tags.get('b') ?? '', 'base64'),
  };
};
