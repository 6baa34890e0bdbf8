import type { Gap } from '../completeness.js';
import type { DraftContent } from '../draft-content.js';
import { spaced } from '../wording/japanese.js';
import type { DocumentMeta, DocumentModel, Row, Section } from './document-model.js';
import { documentModel, isEmptyRow } from './document-model.js';
import { hashLine, statusLine, words } from './document-words.js';
import { optionLines } from './option-lines.js';

/** What a person typed stays text: Markdown's own marks in it are escaped. Before a digit a backslash would be shown. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&]/gu, String.raw`\$&`)
    .replace(/^([ \t]{0,99})([-+=])/gmu, String.raw`$1\$2`)
    .replace(/^([ \t]{0,99}\d{1,9})([.)])(?=\s|$)/gmu, String.raw`$1\$2`);
}

function rowText(row: Row): string {
  const lines = row.options === null || row.isOpen ? row.text.split('\n') : optionLines(row.options, Infinity);
  return `**${row.label}**\n\n${lines.map(escaped).join('  \n')}\n`;
}

function sectionText({ label, rows }: Section): string {
  const shown = rows.filter((row) => !isEmptyRow(row) && !(row.options !== null && row.text === ''));
  return shown.length === 0 ? '' : `## ${label}\n\n${shown.map(rowText).join('\n')}`;
}

function gapText(title: string, gaps: readonly Gap[], { meta: { lang } }: DocumentModel): string {
  const entries = gaps.map(({ label, question }) => `- ${label[lang]}: ${question[lang]}`);
  return `### ${title}\n\n${entries.length === 0 ? words[lang].nothing : entries.join('\n')}\n`;
}

export function renderMarkdown(draft: DraftContent, meta: DocumentMeta): string {
  const model = documentModel(draft, meta);
  const { lang } = meta;
  const open = [
    `## ${words[lang].annex}\n`,
    gapText(words[lang].missing, model.missing, model),
    gapText(words[lang].unknown[model.form.layout], model.unknown, model),
    ...model.internal.map(sectionText),
  ];
  const parts = [
    `# ${model.title}\n`,
    `${spaced(statusLine(model), hashLine(model))}\n`,
    ...(model.form.preamble === null ? [] : [`${model.form.preamble}\n`]),
    ...model.sections.map(sectionText),
    ...(model.isApproved ? [] : open),
  ];
  return parts.filter((part) => part !== '').join('\n');
}
