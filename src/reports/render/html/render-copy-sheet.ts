import type { DraftContent } from '../../draft-content.js';
import type { DocumentMeta, DocumentModel, Row, Section } from '../document-model.js';
import { documentModel } from '../document-model.js';
import { hashLine, statusLine } from '../document-words.js';
import { copyScript, copyScriptHash } from './copy-script.js';
import { copyStyle, copyStyleHash } from './copy-style.js';

const words = {
  ja: {
    copy: 'コピー',
    done: 'コピーしました',
    selected: '選択しました。Ctrl+C（⌘C）でコピーしてください',
    empty: '（記載なし）',
    of: 'をコピー',
  },
  en: { copy: 'Copy', done: 'Copied', selected: 'Selected: press Ctrl+C (⌘C)', empty: '(nothing)', of: ': copy' },
} as const;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);

function fieldHtml(row: Row, lang: DocumentMeta['lang']): string {
  const { copy, done, selected, empty, of } = words[lang];
  const id = `field-${row.id}`;
  const nothing = row.text === '' || row.isOpen;
  const button = nothing
    ? ''
    : `<button type="button" data-copies="${id}" data-done="${done}" data-selected="${selected}" aria-label="${escape(row.label)}${of}">${copy}</button>`;
  const question = row.isOpen ? `<p class="question">${escape(row.question)}</p>` : '';
  return `<div class="field${row.isOpen && row.text !== '' ? ' open' : ''}"><h3>${escape(row.label)}</h3><p class="text" lang="ja" id="${id}">${escape(row.text === '' ? empty : row.text)}</p>${button}${question}</div>`;
}

const sectionHtml = ({ id, label, rows }: Section, lang: DocumentMeta['lang']): string =>
  `<section aria-labelledby="block-${id}"><h2 id="block-${id}">${escape(label)}</h2>${rows.map((row) => fieldHtml(row, lang)).join('\n')}</section>`;

/** The page allows its own style and script, and nothing else from anywhere. */
export const copySheetPolicy = `default-src 'none'; style-src ${copyStyleHash}; script-src ${copyScriptHash}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
const META_POLICY = copySheetPolicy.replace("; frame-ancestors 'none'", '');

function body(model: DocumentModel): string {
  const { lang } = model.meta;
  const notes = model.form.notes.map((note) => `<p>${escape(note[lang])}</p>`).join('');
  const sections = [...model.sections, ...(model.isApproved ? [] : model.internal)];
  return `<main><h1 lang="ja">${escape(model.title)}</h1><p><span class="stamp">${escape(statusLine(model))}</span> <small>${hashLine(model)}</small></p>${notes}
<p id="said" role="status" aria-live="polite"></p>
${sections.map((section) => sectionHtml(section, lang)).join('\n')}</main>`;
}

/**
 * The copy sheet: every field in the order of the form, each with a button that copies it, for typing a report into a web form
 * under stress. One file that loads nothing.
 */
export function renderCopySheet(draft: DraftContent, meta: DocumentMeta): string {
  const model = documentModel(draft, meta);
  return `<!doctype html>
<html lang="${meta.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${META_POLICY}"><title>${escape(model.title)}</title><style>${copyStyle}</style></head>
<body>${body(model)}<script>${copyScript}</script></body></html>
`;
}
