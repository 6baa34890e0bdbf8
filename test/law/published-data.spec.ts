import { readFileSync } from 'node:fs';

import { expect, it } from '@jest/globals';

import { publishedData } from './published-data.js';

it('the law says word for word what docs/law/data.json says: npm run docs writes it anew', () => {
  const file = readFileSync(new URL('../../docs/law/data.json', import.meta.url), 'utf8');
  expect(JSON.parse(publishedData())).toEqual(JSON.parse(file));
});
