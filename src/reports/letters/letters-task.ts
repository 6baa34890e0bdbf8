import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { MessagePort } from 'node:worker_threads';
import type { Encoding } from '../../platform/tables/encoding.js';
import type { DraftContent } from '../draft-content.js';
import type { DocumentMeta } from '../render/document-model.js';
import { ReportsError } from '../reports-error.js';
import { checkedRecipients } from './checked-recipients.js';
import { mergeToPdf, mergeToZip } from './merge-letters.js';
import type { RecipientRow } from './recipients.js';
import { recipientsFromCsv } from './recipients.js';
import { recipientsFromXlsx } from './recipients-from-xlsx.js';

export interface LettersToMerge {
  readonly list: { readonly type: 'csv'; readonly encoding: Encoding } | { readonly type: 'xlsx' };
  readonly bytes: Uint8Array;
  readonly notice: DraftContent;
  readonly meta: DocumentMeta;
  readonly as: 'pdf' | 'zip';
  /** Of the file that the letters are written to. */
  readonly fd: number;
  /** Told how it goes (`LettersProgress`), and answering when the letters may be drawn. */
  readonly port: MessagePort;
}

export type LettersProgress =
  /** The whole list was looked at; drawing waits for an answer. */
  { readonly kind: 'checked'; readonly letters: number } | { readonly kind: 'written'; readonly bytes: number };

/** Why the list was refused: errors lose their class between threads. */
export type LettersRefusal = Pick<ReportsError, 'code' | 'message' | 'texts'>;

const rowsOf = ({ list, bytes }: LettersToMerge): AsyncGenerator<RecipientRow> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return list.type === 'xlsx' ? recipientsFromXlsx(buffer) : recipientsFromCsv(Readable.from([buffer]), list.encoding);
};

async function* inOrder(rows: readonly RecipientRow[]): AsyncGenerator<RecipientRow> {
  for (const row of rows) yield await Promise.resolve(row);
}

/**
 * Letters from a list, drawn in a thread (heavy-work.ts). The whole list is checked before the first is drawn.
 * @returns why the list was refused; null once all letters are written
 */
export default async function lettersTask(letters: LettersToMerge): Promise<LettersRefusal | null> {
  const { notice, meta, as, fd, port } = letters;
  const tell = (progress: LettersProgress): void => {
    port.postMessage(progress);
  };
  try {
    const recipients = await checkedRecipients(rowsOf(letters), notice);
    const begun = new Promise((resolve) => port.once('message', resolve));
    tell({ kind: 'checked', letters: recipients.length });
    await begun;
    const out = createWriteStream('', { fd, autoClose: false, start: 0 });
    out.on('drain', () => {
      tell({ kind: 'written', bytes: out.bytesWritten });
    });
    await (as === 'pdf' ? mergeToPdf : mergeToZip)(inOrder(recipients), notice, meta, out);
    tell({ kind: 'written', bytes: out.bytesWritten });
    return null;
  } catch (error) {
    if (!(error instanceof ReportsError)) throw error;
    const { code, message, texts } = error;
    return { code, message, texts };
  } finally {
    port.close();
  }
}
