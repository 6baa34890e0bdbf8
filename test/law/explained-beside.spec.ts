import { readFileSync } from 'node:fs';

import { expect, it } from '@jest/globals';

import { besidePage } from './explained-beside.js';

it('the engine says what docs/law/beside-explained.md says: npm run docs writes it anew', () => {
  const page = readFileSync(new URL('../../docs/law/beside-explained.md', import.meta.url), 'utf8');
  expect(besidePage()).toBe(page);
});
