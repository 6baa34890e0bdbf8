import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { problems } from '../../src/platform/http/domain-error.js';

const page = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');

describe('docs/problems.md', () => {
  it('lists every kind of problem with its status', () => {
    const listed = [...page.matchAll(/^\| `([a-z-]+)` \| (\d+) \|/gm)].map(([, code, status]) => [
      code,
      Number(status),
    ]);
    expect(Object.fromEntries(listed)).toEqual(
      Object.fromEntries(Object.entries(problems).map(([code, { status }]) => [code, status])),
    );
  });
});
