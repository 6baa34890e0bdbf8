import { notTheEncoding } from './file-refusals.js';
import type { ImportFormat } from './import-format.js';

/**
 * Text of bytes, without a byte order mark.
 * @throws DomainError when the bytes are not in that encoding: a file in Shift_JIS would be kept as gibberish
 */
export async function* decoded(
  bytes: AsyncIterable<Buffer>,
  encoding: ImportFormat['encoding'],
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const refused = (error: unknown): unknown =>
    (error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? notTheEncoding(encoding) : error;
  for await (const chunk of bytes) {
    try {
      yield decoder.decode(chunk, { stream: true });
    } catch (error) {
      throw refused(error);
    }
  }
  try {
    yield decoder.decode();
  } catch (error) {
    throw refused(error);
  }
}
