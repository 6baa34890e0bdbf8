import type { BilingualText, Citation, RegimeId } from '../../law/model.js';
import { UNCONFIRMED_CHOICES } from './choices.js';
import type { Choice, FieldKind, FormBlock, FormField, Requirement, WhenUnknown } from './form.js';
import { legalTerms } from './legal-terms.js';

const DEFAULT_MAX = { text: 4_000, date: 10, number: 12, choice: 40, choices: 400, lines: 20_000 } as const;

/** A field as it is written down in the form's data; the rest has a usual value. */
export interface FieldEntry {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
  readonly kind?: FieldKind;
  readonly required?: Requirement;
  readonly neededIf?: { readonly field: string; readonly oneOf: readonly string[] };
  readonly whenUnknown?: WhenUnknown;
  readonly choices?: readonly Choice[];
  readonly unit?: BilingualText;
  readonly question: readonly [ja: string, en: string];
  readonly help?: readonly [ja: string, en: string];
  readonly source: readonly string[];
  readonly assumption?: BilingualText;
}

function fieldOf(entry: FieldEntry, citation: Citation): FormField {
  const kind = entry.kind ?? (entry.choices === undefined ? 'text' : 'choice');
  const required = entry.required ?? 'final';
  return {
    id: entry.id,
    label: { ja: entry.ja, en: entry.en },
    kind,
    required,
    ...(entry.neededIf === undefined ? {} : { neededIf: entry.neededIf }),
    whenUnknown: entry.whenUnknown ?? (required === 'when_known' ? 'blank' : 'investigating'),
    ...(entry.choices === undefined ? {} : { choices: entry.choices }),
    ...(entry.unit === undefined ? {} : { unit: entry.unit }),
    question: { ja: entry.question[0], en: entry.question[1] },
    help: entry.help === undefined ? null : { ja: entry.help[0], en: entry.help[1] },
    citation,
    source: entry.source,
    assumption: entry.assumption ?? (entry.choices === undefined ? null : UNCONFIRMED_CHOICES),
    maxLength: DEFAULT_MAX[kind],
  };
}

/** A block that answers one of the nine contents of a report (R40). */
export function contentBlock(
  regime: RegimeId,
  number: number,
  label: BilingualText,
  id: string,
  entries: readonly FieldEntry[],
): FormBlock {
  const { law, article, rule } = legalTerms[regime].contents;
  const citation = { law, article: `${article}第${number}号`, rule };
  return { id, label, internal: false, fields: entries.map((entry) => fieldOf(entry, citation)) };
}

/** A block around the contents: the head of a report, the frame of a letter, notes for the record. */
export function frameBlock(
  citation: Citation,
  label: BilingualText,
  id: string,
  entries: readonly FieldEntry[],
  options: { readonly internal?: boolean } = {},
): FormBlock {
  return { id, label, internal: options.internal ?? false, fields: entries.map((entry) => fieldOf(entry, citation)) };
}
