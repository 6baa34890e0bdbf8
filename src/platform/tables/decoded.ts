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
  let decoder: TextDecoder | null = null;
  let encoding = said;
  let head = Buffer.alloc(0);
  const read = (chunk: Uint8Array | null): string => {
    decoder ??= new TextDecoder((encoding = markedAs(head) ?? said), { fatal: true });
    try {
      return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch (error) {
      if ((error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw otherEncoding(encoding);
      throw error;
    }
  };
  for await (const chunk of bytes) {
    if (decoder !== null) {
      yield read(chunk);
      continue;
    }
    // A mark may come in pieces.
    head = Buffer.concat([head, chunk]);
    if (head.length >= 3) yield read(head);
  }
  if (decoder === null && head.length > 0) yield read(head);
  yield read(null);
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
