import type { Completeness } from '../completeness.js';
import { completenessOf } from '../completeness.js';
import type { DraftContent } from '../draft-content.js';
import type { DocumentMeta } from './document-model.js';

/** What the JSON format of a draft holds; its schema is `draftSchema`. */
export interface DraftDocument {
  readonly schema: 'sokuho:draft:1';
  readonly meta: DocumentMeta;
  readonly content: DraftContent;
  readonly completeness: Completeness;
}

export function draftDocument(draft: DraftContent, meta: DocumentMeta): DraftDocument {
  return {
    schema: 'sokuho:draft:1',
    meta,
    content: draft,
    completeness: completenessOf(draft),
  };
}

export function renderJson(draft: DraftContent, meta: DocumentMeta): string {
  return `${JSON.stringify(draftDocument(draft, meta), null, 2)}\n`;
}
