import type { DraftContent } from '../draft-content.js';
import type { DocumentMeta } from './document-model.js';
import { type DocumentFormat, renderDraft } from './render-draft.js';

export interface DocumentToRender {
  readonly format: DocumentFormat;
  readonly draft: DraftContent;
  readonly meta: DocumentMeta;
}

/** A draft as a file, drawn in a thread (heavy-work.ts). */
export default function renderTask({ format, draft, meta }: DocumentToRender): Promise<Uint8Array> {
  return renderDraft(format, draft, meta);
}
