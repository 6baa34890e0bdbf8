import { readFileSync } from 'node:fs';

import { expect, it } from '@jest/globals';

import { explanationsPage } from './explained.js';

it('the engine says what docs/law/explanations.md says: npm run docs writes it anew', () => {
  const page = readFileSync(new URL('../../docs/law/explanations.md', import.meta.url), 'utf8');
  expect(explanationsPage()).toBe(page);
});
