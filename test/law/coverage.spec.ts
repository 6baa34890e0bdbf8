import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { lawCoveragePage } from '../../scripts/law-coverage.js';

describe('docs/law/coverage.md', () => {
  it('is what the cases give: npm run docs writes it anew', () => {
    const page = readFileSync(new URL('../../docs/law/coverage.md', import.meta.url), 'utf8');
    expect(page).toBe(lawCoveragePage());
  });

  it('cannot be made while a rule has no case', () => {
    expect(() => lawCoveragePage([{ id: 'one', rules: ['R1'] }])).toThrow('No case covers R2, R3, R4');
  });
});
