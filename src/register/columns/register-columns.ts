import type { Language } from '../../platform/http/language.js';
import type { RegisterRecord } from '../register-record.js';
import type { Cell, RegisterColumn } from './column.js';
import { derivedColumns } from './derived-columns.js';
import { givenColumns } from './given-columns.js';

/** In the order in which they are written: which incident, what is known of it, and what follows. */
export const registerColumns: readonly RegisterColumn[] = [
  { name: 'id', heading: { ja: '案件ID', en: 'Incident id' }, cell: ({ id }) => id },
  ...givenColumns,
  ...derivedColumns,
];

const valueAt = (record: unknown, path: readonly string[]): unknown =>
  path.reduce((value: unknown, name) => (value as Record<string, unknown> | null | undefined)?.[name], record);

const paths = new Map(givenColumns.map(({ name }) => [name, name.split('.')]));

/** One row of the table. */
export const cellsOf = (record: RegisterRecord, language: Language): Cell[] =>
  registerColumns.map((column) => {
    if ('cell' in column) return column.cell(record, language);
    const value = valueAt(record, paths.get(column.name) ?? []);
    return value === null || value === undefined ? null : column.kind.write(value, language);
  });

export const headingsIn = (language: Language): string[] => registerColumns.map(({ heading }) => heading[language]);

/** Full width counts twice. */
const lengthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/\p{ASCII}/u.test(letter) ? 1 : 2), 0);

/** Texts of some sentences; a moment with its seconds. */
const LONG = 40;
const MOMENT = 20;
const long = new Set(['title', 'summary', 'items', 'furtherDuties', 'decisions', 'recipients']);

/** How wide a column is in a workbook, in characters: its heading with the button of a filter, and what mostly stands in it. */
export const widthsIn = (language: Language): number[] =>
  registerColumns.map(({ name, heading }) =>
    Math.max(lengthOf(heading[language]) + 4, long.has(name) || name.endsWith('etail') ? LONG : MOMENT),
  );
