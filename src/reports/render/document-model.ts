import type { BilingualText } from '../../law/model.js';
import type { Gap } from '../completeness.js';
import { completenessOf } from '../completeness.js';
import type { DatedLine, DraftContent, DraftField } from '../draft-content.js';
import { fieldText } from '../form/field-text.js';
import type { Form, FormBlock, FormField } from '../form/form.js';
import { formById } from '../form/forms.js';
import { momentText } from '../wording/dates.js';
import { spaced } from '../wording/japanese.js';
import { printable } from '../wording/printable.js';
import { isBlank } from '../../platform/text/blank.js';

export type DraftStatus = 'draft' | 'in_review' | 'returned' | 'approved';

/** What a document says about itself besides its content. */
export interface DocumentMeta {
  readonly status: DraftStatus;
  readonly version: number;
  /** `draftHash` of the content. */
  readonly sha256: string;
  /** Of the labels; what stands in the fields is Japanese. */
  readonly lang: 'ja' | 'en';
}

export interface Option {
  readonly label: string;
  readonly chosen: boolean;
}

export interface Line {
  /** The day in words, null for a line without one. */
  readonly when: string | null;
  readonly text: string;
}

/** A field ready to be drawn: as options to tick, as dated lines, or as paragraphs of text. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  readonly text: string;
  readonly options: readonly Option[] | null;
  readonly lines: readonly Line[] | null;
  /** Not known, or to be filled in by hand. */
  readonly isOpen: boolean;
}

export interface Section {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly Row[];
}

/** A draft as every renderer sees it: labels chosen, values in words, what is internal kept apart. */
export interface DocumentModel {
  readonly form: Form;
  readonly title: string;
  readonly draft: DraftContent;
  /** For the document's properties. */
  readonly author: string;
  readonly meta: DocumentMeta;
  readonly sections: readonly Section[];
  readonly internal: readonly Section[];
  readonly missing: readonly Gap[];
  readonly unknown: readonly Gap[];
  readonly isApproved: boolean;
}

const pick = (text: BilingualText, lang: DocumentMeta['lang']): string => text[lang];

function isLine(entry: string | DatedLine): entry is DatedLine {
  return typeof entry !== 'string';
}

function optionsOf(field: FormField, { value }: DraftField): readonly Option[] | null {
  if (field.choices === undefined) return null;
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  return field.choices.map(({ code, label }) => ({ label: label.ja, chosen: chosen.includes(code) }));
}

function linesOf({ value, text }: DraftField): readonly Line[] | null {
  if (!Array.isArray(value)) return null;
  const entries: readonly (string | DatedLine)[] = value;
  const lines = entries.filter(isLine).map((line) => ({
    when: line.at === null ? null : momentText(line.at),
    text: printable(line.text).replaceAll('\n', ' '),
  }));
  const written = lines.map((line) => spaced(line.when, line.text)).join('\n');
  return lines.length > 0 && written === text ? lines : null;
}

function rowOf(field: FormField, drafted: DraftField, lang: DocumentMeta['lang']): Row {
  const isPlainChoice =
    drafted.value === null ? drafted.origin === 'facts' : drafted.text === fieldText(field, drafted.value);
  return {
    id: field.id,
    label: pick(field.label, lang),
    question: pick(field.question, lang),
    text: printable(drafted.text),
    options: isPlainChoice ? optionsOf(field, drafted) : null,
    lines: linesOf(drafted),
    isOpen: drafted.value === null && drafted.origin === 'facts',
  };
}

function sectionOf(block: FormBlock, { fields }: DraftContent, lang: DocumentMeta['lang']): Section {
  const rows = block.fields.flatMap((field) => {
    const drafted = fields[field.id];
    return drafted === undefined ? [] : [rowOf(field, drafted, lang)];
  });
  return { id: block.id, label: pick(block.label, lang), rows };
}

export function documentModel(draft: DraftContent, meta: DocumentMeta): DocumentModel {
  const form = formById(draft.formId);
  const { missing, unknown } = completenessOf(draft);
  const sections = (internal: boolean): Section[] =>
    form.blocks.filter((block) => block.internal === internal).map((block) => sectionOf(block, draft, meta.lang));
  return {
    form,
    title: draft.title,
    draft,
    author: printable(draft.fields['organisationName']?.text ?? draft.fields['senderName']?.text ?? ''),
    meta,
    sections: sections(false),
    internal: sections(true),
    missing,
    unknown,
    isApproved: meta.status === 'approved',
  };
}

/** A row that has nothing to show: a supplement nobody wrote. Rows with options stay, as on paper. */
export function isEmptyRow({ text, options }: Row): boolean {
  return options === null && isBlank(text);
}
