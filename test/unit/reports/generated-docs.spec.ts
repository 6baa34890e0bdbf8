import { readFileSync } from 'node:fs';

import { expect, it } from '@jest/globals';

import { reportFormPage } from '../../../scripts/report-form-page.js';
import { draftSchema } from '../../../src/reports/render/draft-schema.js';

const AGAIN = 'run scripts/write-report-form.ts again';

it('docs/report-form.md says what the forms say', () => {
  expect({ [AGAIN]: readFileSync('docs/report-form.md', 'utf8') === reportFormPage() }).toEqual({ [AGAIN]: true });
});

it('docs/draft.schema.json is the schema that drafts are tested against', () => {
  const read = (text: string): unknown => JSON.parse(text);
  expect(read(readFileSync('docs/draft.schema.json', 'utf8'))).toEqual(draftSchema);
});
