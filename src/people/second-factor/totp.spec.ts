import { describe, expect, it } from '@jest/globals';
import { base32, codeOfStep, otpauthUri, stepOf, stepOfCode } from './totp.js';

const seed = Buffer.from('12345678901234567890');
const at = (seconds: number): Date => new Date(seconds * 1000);

describe('a one-time password by the clock', () => {
  // RFC 6238, appendix B, in its last six digits.
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('at %d seconds is %s', (seconds, code) => {
    expect(codeOfStep(seed, stepOf(at(seconds)))).toBe(code);
  });

  it('is taken in its own step and the two beside it, and in no other', () => {
    const step = stepOf(at(1111111109));
    const code = codeOfStep(seed, step);
    const taken = [-2, -1, 0, 1, 2].map((off) => stepOfCode(seed, code, at((step + off) * 30)));
    expect(taken).toEqual([null, step, step, step, null]);
    for (const wrong of ['', '81804', '0818040', '０８１８０４', '081805']) {
      expect(stepOfCode(seed, wrong, at(1111111109))).toBeNull();
    }
  });

  it('is set up in an app by a seed in base32 (RFC 4648)', () => {
    expect(base32(seed)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    expect(base32(Buffer.from('foob'))).toBe('MZXW6YQ');
    expect(otpauthUri(seed, 'a@example.jp')).toMatch(/^otpauth:\/\/totp\/sokuho%3Aa%40example\.jp\?secret=GEZDG/u);
  });
});
