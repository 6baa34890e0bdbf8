import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Schema } from '../src/client/index.js';

/** The incidents of this folder, in the order in which a demonstration shows them. */
export const exampleNames = [
  'emotet-building-manager',
  'emotet-university',
  'mis-sent-health-data',
  'lost-encrypted-laptop',
  'open-cloud-storage',
] as const;
export type ExampleName = (typeof exampleNames)[number];

type ExampleIncident = Schema<'NewIncidentDto'>;

/**
 * One example, moved in time so that the organisation came to know at `awareAt`.
 *
 * Every instant in it moves by the same span, and every calendar date by the days between the two Japan dates.
 *
 * @param awareAt RFC 3339 with an offset
 * @throws RangeError when awareAt is not such an instant
 * @example loadExample('lost-encrypted-laptop', '2026-06-01T10:00:00+09:00').occurredAt // '2026-06-01T08:50:00+09:00'
 */
export function loadExample(name: ExampleName, awareAt: string): ExampleIncident {
  if (!instantPattern.test(awareAt) || Number.isNaN(Date.parse(awareAt))) {
    throw new RangeError(
      `awareAt (${awareAt}) is not an instant with an offset. Give one like 2026-06-01T10:00:00+09:00.`,
    );
  }
  const example = JSON.parse(readFileSync(locate(name), 'utf8')) as ExampleIncident;
  const span = Date.parse(awareAt) - Date.parse(example.awareAt);
  const days = japanDay(awareAt) - japanDay(example.awareAt);
  return moved(example, (text) => {
    if (instantPattern.test(text)) return japanInstant(Date.parse(text) + span);
    if (datePattern.test(text)) return new Date(Date.parse(text) + days * dayLength).toISOString().slice(0, 10);
    return text;
  }) as ExampleIncident;
}

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const dayLength = 86_400_000;
const japanOffset = 9 * 3_600_000;

/** The built module lies in dist/examples and the JSON files stay where they are, two folders up. */
function locate(name: ExampleName): string {
  const beside = new URL(`./${name}.json`, import.meta.url);
  const fromBuild = new URL(`../../examples/${name}.json`, import.meta.url);
  return fileURLToPath(existsSync(beside) ? beside : fromBuild);
}

function japanDay(instant: string): number {
  return Math.floor((Date.parse(instant) + japanOffset) / dayLength);
}

function japanInstant(epoch: number): string {
  return new Date(epoch + japanOffset).toISOString().replace(/(\.000)?Z$/, '+09:00');
}

function moved(value: unknown, move: (text: string) => string): unknown {
  if (typeof value === 'string') return move(value);
  if (Array.isArray(value)) return value.map((element) => moved(element, move));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner, move)]));
}
