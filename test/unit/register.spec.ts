import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { registerPage } from '../../scripts/register-page.js';
import { registerColumns } from '../../src/register/columns/register-columns.js';

describe('docs/register.md', () => {
  it('says what the columns are', () => {
    expect(readFileSync(new URL('../../docs/register.md', import.meta.url), 'utf8')).toBe(registerPage());
  });
});

describe('the columns of the register', () => {
  it('have names and headings of their own, so that a file can name them by any', () => {
    const names = registerColumns.flatMap(({ name, heading }) => [name, heading.ja, heading.en]);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });
});
