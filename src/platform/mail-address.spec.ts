import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldedAddress, isMailAddress, meantAddress, sameAddress, smtpAddress } from './mail-address.js';

describe('a mail address', () => {
  it.each([
    'houmu@example.jp',
    "o'hara+leak@sub.example.co.jp",
    'a..b@docomo.ne.jp',
    '.a.@docomo.ne.jp',
    'x@xn--wgv71a119e.jp',
    `${'x'.repeat(64)}@example.jp`,
  ])('is %s', (address) => {
    expect(isMailAddress(address)).toBe(true);
  });

  it.each([
    ['full-width letters', 'ＨＯＵＭＵ@example.jp'],
    ['a full-width @', 'houmu＠example.jp'],
    ['a domain outside of ASCII', 'houmu@例え.jp'],
    ['a line break within quotes', '"a\r\nBcc: x"@a.example'],
    ['quotes', '"a..b"@docomo.ne.jp'],
    ['a mark that turns the direction', 'houmu\u202e@example.jp'],
    ['a letter of no width', 'hou\u200bmu@example.jp'],
    ['a byte order mark', '\ufeffhoumu@example.jp'],
    ['a soft hyphen in the domain', 'houmu@exam\u00adple.jp'],
    ['a letter that only PostgreSQL lowers to i', 'off\u0130cer@example.jp'],
    ['a combining mark', 'houmu\u0301@example.jp'],
    ['a control character', 'houmu\u0000@example.jp'],
    ['a blank', 'hou mu@example.jp'],
    ['a comment', 'houmu(x)@example.jp'],
    ['a list', 'a@example.jp,b@example.jp'],
    ['a display name', 'Houmu <houmu@example.jp>'],
    ['two @', 'a@b@example.jp'],
    ['no @', 'houmu.example.jp'],
    ['nothing before the @', '@example.jp'],
    ['no domain with a dot', 'houmu@localhost'],
    ['a domain with an empty label', 'houmu@example..jp'],
    ['a literal address', 'houmu@[127.0.0.1]'],
    ['a number at the top', 'houmu@127.0.0.1'],
    ['65 characters before the @', `${'x'.repeat(65)}@example.jp`],
    ['255 characters', `x@${'y'.repeat(60)}.${'y'.repeat(60)}.${'y'.repeat(60)}.${'y'.repeat(60)}.example.jp`],
  ])('is none with %s', (_, address) => {
    expect(isMailAddress(address)).toBe(false);
  });

  it('is printable ASCII, whatever else it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        for (const tried of [text, `${text}@example.jp`, `houmu@${text}.jp`]) {
          if (isMailAddress(tried)) expect(tried).toMatch(/^[\x21-\x7e]+$/u);
        }
      }),
    );
  });

  it('is the same as another that differs in the case of ASCII letters, and in nothing else', () => {
    expect(foldedAddress('Houmu@EXAMPLE.jp')).toBe('houmu@example.jp');
    expect(sameAddress('Houmu@example.jp', 'houmu@EXAMPLE.JP')).toBe(true);
    for (const other of ['off\u0130cer@example.jp', 'off\u0131cer@example.jp', 'officer@example.jp.']) {
      expect(sameAddress('officer@example.jp', other)).toBe(false);
    }
    // The Kelvin sign and the long s lower, or fold, to ASCII letters elsewhere.
    expect(sameAddress('k@example.jp', '\u212a@example.jp')).toBe(false);
    expect(sameAddress('s@example.jp', '\u017f@example.jp')).toBe(false);
  });

  it('stands in quotes in a mail where RFC 5321 wants them', () => {
    expect(smtpAddress('a..b@docomo.ne.jp')).toBe('"a..b"@docomo.ne.jp');
    expect(smtpAddress('ab.@docomo.ne.jp')).toBe('"ab."@docomo.ne.jp');
    expect(smtpAddress('.ab@docomo.ne.jp')).toBe('".ab"@docomo.ne.jp');
    expect(smtpAddress('a.b@example.jp')).toBe('a.b@example.jp');
  });

  it('is guessed for whoever wrote it in another way', () => {
    expect(meantAddress('ＨＯＵＭＵ＠ｅｘａｍｐｌｅ．ｊｐ')).toBe('HOUMU@example.jp');
    expect(meantAddress('"a..b"@docomo.ne.jp')).toBe('a..b@docomo.ne.jp');
    expect(meantAddress(' houmu@example.jp\u200b')).toBe('houmu@example.jp');
    expect(meantAddress('法務@example.jp')).toBeNull();
    expect(meantAddress('houmu@example.jp')).toBeNull();
  });
});
