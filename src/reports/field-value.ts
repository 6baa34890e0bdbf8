import { isCivilDate, isInstant } from '../law/calendar/civil-date.js';
import type { DatedLine, FieldValue } from './draft-content.js';
import { fieldText } from './form/field-text.js';
import type { FormField } from './form/form.js';
import { ReportsError } from './reports-error.js';

const MAX_LINES = 500;

const isText = (value: unknown, maxLength: number): value is string =>
  typeof value === 'string' && value.length <= maxLength;
const isCode = (field: FormField, value: unknown): boolean =>
  field.choices?.some(({ code }) => code === value) ?? false;

function isLine(value: unknown): value is DatedLine {
  if (typeof value !== 'object' || value === null) return false;
  const { at, text } = value as Partial<Record<'at' | 'text', unknown>>;
  return isText(text, 1_000) && text !== '' && (at === null || isCivilDate(at) || isInstant(at));
}

const CHECKS: Readonly<Record<FormField['kind'], (field: FormField, value: unknown) => boolean>> = {
  text: (field, value) => isText(value, field.maxLength),
  date: (_field, value) => isCivilDate(value),
  number: (_field, value) => typeof value === 'number' && Number.isFinite(value) && value >= 0,
  choice: isCode,
  choices: (field, value) =>
    Array.isArray(value) && new Set(value).size === value.length && value.every((code) => isCode(field, code)),
  lines: (_field, value) => Array.isArray(value) && value.length <= MAX_LINES && value.every(isLine),
};

const EXPECTED: Readonly<Record<FormField['kind'], string>> = {
  text: 'text',
  date: 'a date that exists, such as "2026-11-24"',
  number: 'a number from 0',
  choice: 'one of the codes of its choices',
  choices: 'a list of codes of its choices, each once',
  lines: `at most ${MAX_LINES} lines such as {"at":"2026-11-24","text":"…"}, with null where the day is not known`,
};

/**
 * What somebody typed into a field. Null empties it.
 *
 * @throws ReportsError invalid_field_value
 */
export function checkedValue(field: FormField, value: unknown): FieldValue | null {
  if (value === null) return null;
  if (CHECKS[field.kind](field, value)) return value as FieldValue;
  const codes = field.choices === undefined ? '' : ` (${field.choices.map(({ code }) => code).join(', ')})`;
  throw new ReportsError(
    'invalid_field_value',
    `The field "${field.id}" takes ${EXPECTED[field.kind]}${codes}, up to ${field.maxLength} characters.`,
  );
}

/** The words for the document: the person's own where given, else those that follow from the value. */
export function checkedText(field: FormField, value: FieldValue | null, text: unknown): string {
  if (text === undefined) return fieldText(field, value);
  if (isText(text, Math.max(field.maxLength, 4_000))) return text;
  throw new ReportsError('invalid_field_value', `The text of "${field.id}" must be text of at most 4000 characters.`);
}
