import { Injectable } from '@nestjs/common';
import { HeavyWork, TaskModule, type TaskOptions } from '../platform/heavy-work/heavy-work.js';
import type { DraftContent } from './draft-content.js';
import type { DocumentMeta } from './render/document-model.js';
import { type DocumentFormat, renderDraft } from './render/render-draft.js';
import type { DocumentToRender } from './render/render-task.js';

const task = new TaskModule<DocumentToRender, Uint8Array>('./render/render-task.js', import.meta.url);

/** These take tenths of a second of the processor, and a second when they are first made. */
const heavyFormats: readonly DocumentFormat[] = ['docx', 'pdf'];

/** Drafts as files. Word and PDF are drawn in threads, so that nobody waits for the documents of others. */
@Injectable()
export class DocumentRenderer {
  constructor(private readonly heavy: HeavyWork) {}

  /** @throws TooManyRequests when the organisation has too many documents under way */
  async render(
    organisationId: string,
    format: DocumentFormat,
    draft: DraftContent,
    meta: DocumentMeta,
    options: Pick<TaskOptions, 'isUnderWay'> = {},
  ): Promise<Buffer> {
    if (!heavyFormats.includes(format)) return renderDraft(format, draft, meta);
    return Buffer.from(await this.heavy.run(organisationId, task, { format, draft, meta }, options));
  }
}
