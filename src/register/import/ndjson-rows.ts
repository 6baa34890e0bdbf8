import { derivedNames } from './passed-over.js';
import type { ReadRow } from './row-fault.js';
import { isBlank } from '../../platform/text/blank.js';

/** As much as one incident may have over the API. */
const MOST_CHARACTERS = 1_048_576;

const unreadable = (line: number, ja: string, en: string): ReadRow => ({ line, unreadable: { ja, en } });

const rowOf = (line: number, text: string, passedOver: Set<string>): ReadRow => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable(line, 'JSON として読み取れません。', 'It is no JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.hasOwn(value, '__proto__'))
    return unreadable(
      line,
      '1 行に 1 件の案件（オブジェクト）を記載してください。',
      'Write one incident, an object, on each line.',
    );
  const given = Object.entries(value).filter(([name]) => {
    if (derivedNames.has(name)) passedOver.add(name);
    return !derivedNames.has(name);
  });
  const id = 'id' in value && typeof value.id === 'string' ? value.id : null;
  return { line, value: Object.fromEntries(given), id, faults: [], isTable: false };
};

/**
 * Incidents of NDJSON, one a line; empty lines are none.
 * @param passedOver gets the names that an export writes and nobody enters
 */
export async function* ndjsonRows(text: AsyncIterable<string>, passedOver: Set<string>): AsyncGenerator<ReadRow> {
  let line = 0;
  let rest = '';
  let isTooLong = false;
  const taken = function* (end: string): Generator<ReadRow> {
    line += 1;
    if (isTooLong || end.length > MOST_CHARACTERS) {
      yield unreadable(line, '1 行は 1 MB までです。', 'A line may have 1 MB.');
    } else if (!isBlank(end)) yield rowOf(line, end, passedOver);
    isTooLong = false;
  };
  for await (const piece of text) {
    const lines = piece.split('\n');
    for (const [place, part] of lines.entries()) {
      rest = place === 0 ? rest + part : part;
      if (place < lines.length - 1) yield* taken(rest);
    }
    if (rest.length > MOST_CHARACTERS) {
      isTooLong = true;
      rest = 'x';
    }
  }
  if (rest !== '') yield* taken(rest);
}
