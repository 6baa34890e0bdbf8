import { describe, expect, it } from '@jest/globals';
import { runsOf } from './runs.js';

describe('blanks', () => {
  it.each([...'\t\u00a0\u1680\u2002\u2007\u2009\u200a\u202f\u205f'])(
    'like %j are drawn as blanks, and never as boxes',
    (blank) => {
      const text = runsOf(`山田${blank}太郎`)
        .map((run) => run.text)
        .join('');
      expect(text).toMatch(/^山田[ \u00a0\u2002]太郎$/u);
    },
  );
});
