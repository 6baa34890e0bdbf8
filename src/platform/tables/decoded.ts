import type { Encoding } from './encoding.js';
import { TableFault } from './table-fault.js';

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const markedAs = (head: Uint8Array): Encoding | undefined =>
  marks.find(([, mark]) => mark.every((byte, place) => head[place] === byte))?.[0];

/**
 * Text of bytes, without its byte order mark. A mark goes before what was said of the bytes: Excel's "Unicode text" is
 * UTF-16 whatever a browser says of it.
 *
 * @throws TableFault when the bytes are not in that encoding: they would be kept as gibberish
 */
export async function* decoded(bytes: AsyncIterable<Uint8Array>, said: Encoding): AsyncGenerator<string> {
  const pieces = bytes[Symbol.asyncIterator]();
  const head = await headOf(pieces);
  const encoding = markedAs(head) ?? said;
  const decoder = new TextDecoder(encoding, { fatal: true });
  const read = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (error) {
      if ((error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw otherEncoding(encoding);
      throw error;
    }
  };
  yield read(head);
  for await (const chunk of { [Symbol.asyncIterator]: () => pieces }) yield read(chunk);
  yield read();
}

/** Enough of the bytes for a mark, which may come in pieces. */
async function headOf(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head = Buffer.alloc(0);
  while (head.length < 3) {
    const piece = await pieces.next();
    if (piece.done === true) break;
    head = Buffer.concat([head, piece.value]);
  }
  return head;
}

const otherEncoding = (encoding: Encoding): TableFault =>
  new TableFault(
    encoding === 'utf-8'
      ? {
          ja: 'UTF-8 ではありません。Excel では「CSV UTF-8（コンマ区切り）」若しくは XLSX で保存するか、Shift_JIS のときは Content-Type に charset=shift_jis を指定してください。',
          en: 'It is not in UTF-8. Save it as "CSV UTF-8" or XLSX, or say charset=shift_jis in Content-Type where it is that.',
        }
      : {
          ja: `Content-Type の charset 又は先頭の印が示す文字コード（${encoding}）ではありません。`,
          en: `It is not in ${encoding}, as the charset of Content-Type or its first bytes say.`,
        },
  );
