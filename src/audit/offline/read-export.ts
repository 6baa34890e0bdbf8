import { parseCheckpoint } from '../chain/checkpoint.js';
import type { ExportLine } from '../chain/export-line.js';
import { isStoredEvent } from '../chain/stored-event.js';

/** The file is no export, or not all of one. */
export class NotAnExport extends Error {
  override readonly name = 'NotAnExport';
}

const shapes: Readonly<Record<string, (line: Record<string, unknown>, text: string) => boolean>> = {
  event: isStoredEvent,
  checkpoint: (_, text) => parseCheckpoint(text) !== null,
  export: (line) => line['version'] === 1 && typeof line['organisationId'] === 'string',
  end: (line) => Number.isSafeInteger(line['sequence']) && typeof line['hash'] === 'string',
};

const lineOf = (text: string, number: number): ExportLine => {
  let line: Record<string, unknown>;
  try {
    line = JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    throw new NotAnExport(`Line ${number} is no JSON.`, { cause: error });
  }
  const isShaped = shapes[String(line['kind'])] ?? (() => false);
  if (!isShaped(line, text)) throw new NotAnExport(`Line ${number} is no line of an export.`);
  return line as unknown as ExportLine;
};

/**
 * The lines of an export, one at a time.
 * @throws NotAnExport naming the line that is none
 */
export async function* exportLinesOf(lines: AsyncIterable<string>): AsyncGenerator<ExportLine> {
  let number = 0;
  for await (const text of lines) {
    number += 1;
    const line = lineOf(text, number);
    if (number === 1 && line.kind !== 'export') {
      throw new NotAnExport('The first line does not say that this is an export of version 1.');
    }
    yield line;
  }
}
