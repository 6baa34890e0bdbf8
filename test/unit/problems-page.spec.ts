import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { problemPage } from '../../scripts/problem-page.js';
import { problems } from '../../src/platform/http/problems.js';

const page = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');

describe('docs/problems.md', () => {
  it('says what the catalogue of problems says', () => {
    expect(page).toBe(problemPage());
  });

  it('has a heading for every type, which its last part leads to', () => {
    const headings = [...page.matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading);
    expect(headings.toSorted()).toEqual(Object.keys(problems).toSorted());
    for (const [, anchor] of page.matchAll(/\]\(#([^)]+)\)/gu)) expect(headings).toContain(anchor);
  });

  it('gives cause and cure in both languages, Japanese in Japanese', () => {
    for (const { cause, cure, title } of Object.values(problems)) {
      for (const { ja, en } of [cause, cure, title]) {
        expect(ja).toMatch(/[\p{Script=Han}\p{Script=Hiragana}]/u);
        expect(en).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}]/u);
      }
    }
  });
});

describe('every problem', () => {
  const folder = fileURLToPath(new URL('../../src/', import.meta.url));
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('problems.ts') && !name.startsWith('client'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

  it('is one that the service answers somewhere', () => {
    const unused = Object.keys(problems).filter((code) => !sources.some((source) => source.includes(`'${code}'`)));
    expect(unused).toEqual([]);
  });
});
