import type { DatedLine, FieldValue } from '../draft-content.js';
import { dateText, momentText } from '../wording/dates.js';
import { groupDigits, spaced } from '../wording/japanese.js';
import type { FormField, WhenUnknown } from './form.js';

const UNKNOWN: Readonly<Record<WhenUnknown, string>> = {
  investigating: '調査中',
  tell_later: '現在調査中であり、判明し次第、改めてお知らせいたします。',
  fill_in: '【要記入】',
  blank: '',
};

export function unknownText(field: FormField): string {
  return UNKNOWN[field.whenUnknown];
}

const labelOf = (field: FormField, code: string): string =>
  field.choices?.find((choice) => choice.code === code)?.label.ja ?? code;

function lineText({ at, text }: DatedLine): string {
  return spaced(at === null ? null : momentText(at), text);
}

function isLine(entry: string | DatedLine): entry is DatedLine {
  return typeof entry !== 'string';
}

/** A value as it stands in the document. */
export function fieldText(field: FormField, value: FieldValue | null): string {
  if (value === null) return unknownText(field);
  if (typeof value === 'number') return `${groupDigits(value)}${field.unit?.ja ?? ''}`;
  if (typeof value !== 'string') {
    const entries: readonly (string | DatedLine)[] = value;
    const lines = entries.map((entry) => (isLine(entry) ? lineText(entry) : labelOf(field, entry)));
    return lines.join(field.kind === 'lines' ? '\n' : '、');
  }
  if (field.kind === 'date') return dateText(value);
  return field.kind === 'choice' ? labelOf(field, value) : value;
}
