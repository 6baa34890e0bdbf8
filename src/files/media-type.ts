import { isUtf8 } from 'node:buffer';

interface AcceptedType {
  readonly mediaType: string;
  readonly extensions: readonly string[];
  /** How such a file begins. */
  readonly starts: readonly (readonly number[])[];
}

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];

/** What evidence comes as. Programs, scripts of the web and whatever else is not in this list are refused. */
const acceptedTypes: readonly AcceptedType[] = [
  { mediaType: 'application/pdf', extensions: ['pdf'], starts: [ascii('%PDF-')] },
  { mediaType: 'image/png', extensions: ['png'], starts: [[0x89, ...ascii('PNG\r\n\x1a\n')]] },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], starts: [[0xff, 0xd8, 0xff]] },
  { mediaType: 'image/gif', extensions: ['gif'], starts: [ascii('GIF87a'), ascii('GIF89a')] },
  {
    mediaType: 'application/zip',
    extensions: ['zip', 'docx', 'xlsx', 'pptx'],
    starts: [ascii('PK\x03\x04'), ascii('PK\x05\x06')],
  },
  {
    mediaType: 'application/x-ole-storage',
    extensions: ['doc', 'xls', 'ppt', 'msg'],
    starts: [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  },
];

const textExtensions = ['txt', 'csv', 'log', 'eml', 'json', 'md'];

/** How many bytes are looked at. */
export const HEAD_LENGTH = 4096;

/**
 * The type of a file by its content; null when it is of none that is accepted, or its name says another.
 * @param head its first bytes, at most HEAD_LENGTH
 */
export const mediaTypeOf = (name: string, head: Buffer): string | null => {
  const extension = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = acceptedTypes.find(({ starts }) =>
    starts.some((start) => head.subarray(0, start.length).equals(Buffer.from(start))),
  );
  if (found !== undefined) return found.extensions.includes(extension) ? found.mediaType : null;
  return textExtensions.includes(extension) && isText(head) ? 'text/plain' : null;
};

/** Text in UTF-8 or a Japanese encoding: no control characters but those of lines, and no beginning of a program. */
const isText = (head: Buffer): boolean => {
  if (head.length === 0 || /^(MZ|\x7fELF|#!)/u.test(head.toString('latin1', 0, 4))) return false;
  // The head may end within a character.
  const isUnicode = [0, 1, 2, 3].some((cut) => isUtf8(head.subarray(0, head.length - cut)));
  const hasControl = head.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0d, 0x1b].includes(byte));
  return !hasControl && (isUnicode || isShiftJis(head));
};

const isShiftJis = (head: Buffer): boolean => {
  const text = new TextDecoder('shift_jis').decode(head.subarray(0, head.length));
  return !text.slice(0, -1).includes('\ufffd');
};
