import { isUtf8 } from 'node:buffer';

interface AcceptedType {
  readonly mediaType: string;
  readonly extensions: readonly string[];
  /** How such a file begins: bytes, and the place at which they stand when that is not the first. */
  readonly starts: readonly (readonly number[])[];
  readonly at?: number;
}

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];

const heifBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'heif'];

/** What evidence comes as. Programs, scripts of the web and whatever else is not in this list are refused. */
const acceptedTypes: readonly AcceptedType[] = [
  { mediaType: 'application/pdf', extensions: ['pdf'], starts: [ascii('%PDF-')] },
  { mediaType: 'image/png', extensions: ['png'], starts: [[0x89, ...ascii('PNG\r\n\x1a\n')]] },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'], starts: [[0xff, 0xd8, 0xff]] },
  { mediaType: 'image/gif', extensions: ['gif'], starts: [ascii('GIF87a'), ascii('GIF89a')] },
  // What copiers and fax machines write, in either order of bytes; the last is BigTIFF.
  {
    mediaType: 'image/tiff',
    extensions: ['tif', 'tiff'],
    starts: [ascii('II*\0'), ascii('MM\0*'), ascii('II+\0'), ascii('MM\0+')],
  },
  {
    mediaType: 'image/heic',
    extensions: ['heic', 'heif'],
    starts: heifBrands.map((brand) => ascii(`ftyp${brand}`)),
    at: 4,
  },
  { mediaType: 'image/bmp', extensions: ['bmp'], starts: [ascii('BM')] },
  { mediaType: 'image/webp', extensions: ['webp'], starts: [ascii('WEBP')], at: 8 },
  {
    mediaType: 'application/zip',
    extensions: [
      'zip',
      'docx',
      'xlsx',
      'pptx',
      'docm',
      'xlsm',
      'pptm',
      'xlsb',
      'vsdx',
      'dotx',
      'xltx',
      'odt',
      'ods',
      'odp',
      'jtdc',
    ],
    starts: [ascii('PK\x03\x04'), ascii('PK\x05\x06')],
  },
  // Office before 2007, Outlook, and 一太郎.
  {
    mediaType: 'application/x-ole-storage',
    extensions: ['doc', 'xls', 'ppt', 'msg', 'jtd', 'jtt'],
    starts: [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  },
  // Archives that offices keep, and what Windows and networks log.
  { mediaType: 'application/x-7z-compressed', extensions: ['7z'], starts: [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]] },
  { mediaType: 'application/x-lzh-compressed', extensions: ['lzh'], starts: [ascii('-lh')], at: 2 },
  { mediaType: 'application/x-evtx', extensions: ['evtx'], starts: [ascii('ElfFile\0')] },
  {
    mediaType: 'application/vnd.tcpdump.pcap',
    extensions: ['pcap', 'pcapng'],
    starts: [
      [0xd4, 0xc3, 0xb2, 0xa1],
      [0xa1, 0xb2, 0xc3, 0xd4],
      [0x0a, 0x0d, 0x0d, 0x0a],
    ],
  },
  // DocuWorks: documents and binders, with the versions behind these bytes.
  { mediaType: 'application/vnd.fujixerox.docuworks', extensions: ['xdw', 'xct'], starts: [[0x60, 0x0e, 0x82]] },
  { mediaType: 'application/vnd.fujixerox.docuworks.binder', extensions: ['xbd'], starts: [[0x60, 0x0e, 0x82]] },
];

const textExtensions = ['txt', 'csv', 'tsv', 'log', 'eml', 'json', 'ndjson', 'md'];

/** How many bytes are looked at. */
export const HEAD_LENGTH = 4096;

const begins = (head: Buffer, start: readonly number[], at: number): boolean =>
  head.subarray(at, at + start.length).equals(Buffer.from(start));

/**
 * The type of a file by its content; null when it is of none that is accepted, or its name says another.
 * @param head its first bytes, at most HEAD_LENGTH
 */
export const mediaTypeOf = (name: string, head: Buffer): string | null => {
  const extension = /\.([a-z0-9]{1,10})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = acceptedTypes.filter(({ starts, at = 0 }) => starts.some((start) => begins(head, start, at)));
  const fitting = found.find(({ extensions }) => extensions.includes(extension));
  if (fitting !== undefined) return fitting.mediaType;
  // Bitmaps begin with two letters, as a text may; whatever else is known is no text.
  if (found.some(({ mediaType }) => mediaType !== 'image/bmp')) return null;
  return textExtensions.includes(extension) && isText(head) ? 'text/plain' : null;
};

/** Encodings of logs beside UTF-8; the head may end within a character. */
const japanese = ['shift_jis', 'euc-jp'] as const;

/** No beginning of a program, nor of what a browser would run. */
const isProgram = (head: string): boolean => /^(?:MZ|\x7fELF|#!|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe)/u.test(head);

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f]/u;

/** Text in UTF-8, UTF-16 with its mark, or a Japanese encoding: no control characters but those of lines. */
const isText = (head: Buffer): boolean => {
  if (head.length === 0 || isProgram(head.toString('latin1', 0, 4))) return false;
  const marked = utf16Of(head);
  if (marked !== null) {
    const text = decodedAs(marked, head);
    return text !== null && !controls.test(text) && !isProgram(text.slice(0, 4));
  }
  if (controls.test(head.toString('latin1'))) return false;
  return isCutUtf8(head) || japanese.some((encoding) => decodedAs(encoding, head) !== null);
};

const utf16Of = (head: Buffer): 'utf-16le' | 'utf-16be' | null =>
  begins(head, [0xff, 0xfe], 0) ? 'utf-16le' : begins(head, [0xfe, 0xff], 0) ? 'utf-16be' : null;

const isCutUtf8 = (head: Buffer): boolean => [0, 1, 2, 3].some((cut) => isUtf8(head.subarray(0, head.length - cut)));

/** The text of the bytes, but for a character at its end that was cut; null when they are not in that encoding. */
const decodedAs = (encoding: string, head: Buffer): string | null => {
  const text = new TextDecoder(encoding).decode(head).slice(0, head.length < HEAD_LENGTH ? undefined : -2);
  return text.includes('\ufffd') ? null : text;
};
