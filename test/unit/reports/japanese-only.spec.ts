import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { composeDraft } from '../../../src/reports/compose-draft.js';
import { draftHash } from '../../../src/reports/draft-hash.js';
import { forms } from '../../../src/reports/form/forms.js';
import { renderMarkdown } from '../../../src/reports/render/render-markdown.js';
import { anySource } from './support/any-source.js';

/** Proper names that Japanese writing leaves in Latin letters. */
const NAMES = /Emotet|SHA-256 [0-9a-f]+/gu;
const RAW = /undefined|null|NaN|\[object|[A-Za-z_]{2,}/u;

/** The forms that fit a regime, each with its kinds. */
const drafts = anySource.chain((source) =>
  fc
    .constantFrom(...forms.filter(({ regime }) => regime === null || regime === source.incident.regime))
    .chain((form) => fc.constantFrom(...form.kinds).map((kind) => ({ source, kind, formId: form.id }))),
);

describe('Any set of facts, on any form', () => {
  it('gives Japanese text without raw keys, raw values or English words', () => {
    fc.assert(
      fc.property(drafts, ({ source, kind, formId }) => {
        const draft = composeDraft(kind, source, { writtenOn: '2026-11-26', formId });
        for (const [id, { text }] of Object.entries(draft.fields)) {
          expect({ id, raw: RAW.exec(text.replace(NAMES, ''))?.[0] ?? null }).toEqual({ id, raw: null });
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives documents in which only marks of the form stand around it', () => {
    fc.assert(
      fc.property(drafts, ({ source, kind, formId }) => {
        const draft = composeDraft(kind, source, { writtenOn: '2026-11-26', formId });
        const markdown = renderMarkdown(draft, { status: 'draft', version: 1, sha256: draftHash(draft), lang: 'ja' });
        expect(RAW.exec(markdown.replace(NAMES, ''))?.[0] ?? null).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same draft, and the same hash, each time', () => {
    fc.assert(
      fc.property(drafts, ({ source, kind, formId }) => {
        const hash = (): string => draftHash(composeDraft(kind, source, { writtenOn: '2026-11-26', formId }));
        expect(hash()).toBe(hash());
      }),
      { numRuns: 50 },
    );
  });
});
