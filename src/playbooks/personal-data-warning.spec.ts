import { describe, expect, it } from '@jest/globals';
import { hasLuhnChecksum } from './luhn.js';
import { hasMyNumberCheckDigit } from './my-number-check-digit.js';
import { personalDataKindsIn } from './personal-data-kinds.js';
import { personalDataWarnings } from './personal-data-warning.js';

/** Made up: the numbers are test numbers or counted by hand, the addresses lie in reserved domains. */
const card = '4111111111111111';
const myNumber = '123456789018';

describe('the check digit of My Number', () => {
  it.each([
    ['123456789018', true], // 1*6+2*5+3*4+4*3+5*2+6*7+7*6+8*5+9*4+0*3+1*2 = 212, and 212 mod 11 = 3, so 8
    ['123456789010', false],
    ['983205673214', true],
    ['000000000000', false], // the sum fits, but nobody has it
    ['12345678901', false],
    ['1234567890188', false],
  ])('%s: %s', (digits, expected) => {
    expect(hasMyNumberCheckDigit(digits)).toBe(expected);
  });

  it('is 0 where the rest is 0 or 1', () => {
    const withRest = (rest: number) =>
      [...Array(1000).keys()]
        .map((number) => String(number).padStart(11, '0'))
        .filter(
          (digits) =>
            Array.from(digits).reduce((sum, d, i) => sum + Number(d) * Number('65432765432'[i]), 0) % 11 === rest,
        );
    for (const digits of [...withRest(0), ...withRest(1)].filter((text) => Number(text) > 0)) {
      expect(hasMyNumberCheckDigit(`${digits}0`)).toBe(true);
      expect(hasMyNumberCheckDigit(`${digits}1`)).toBe(false);
    }
  });
});

describe('the check sum of cards', () => {
  it.each([
    [card, true],
    ['4111111111111112', false],
    ['378282246310005', true],
    ['', false],
  ])('%s: %s', (digits, expected) => {
    expect(hasLuhnChecksum(digits)).toBe(expected);
  });
});

describe('kinds of personal data in a text', () => {
  it.each([
    ['three addresses', 'a@example.jp、b@example.jp、c@example.jp', ['mail_address_list']],
    ['full-width signs', 'a＠example.jp b＠example.jp c＠example.jp', ['mail_address_list']],
    ['a My Number after Japanese text', `個人番号${myNumber}の方`, ['my_number']],
    ['a My Number in groups', '1234-5678-9018', ['my_number']],
    ['a My Number in full-width digits', '１２３４　５６７８　９０１８', ['my_number']],
    ['a My Number after a katakana long vowel', `マイナンバー${myNumber}`, ['my_number']],
    ['a My Number in a table', `1 ${myNumber} 45歳`, ['my_number']],
    ['a card', `カード番号：${card}`, ['card_number']],
    ['a card in groups', '4111 1111 1111 1111', ['card_number']],
    ['an American Express card in groups', '3782-822463-10005', ['card_number']],
    ['a JCB card', '3530111333300000', ['card_number']],
    ['three telephone numbers', '03-1234-5678／090-1234-5678／0120-123-456', ['telephone_list']],
    ['numbers without hyphens', '0312345678,09012345678,0661234567', ['telephone_list']],
    ['numbers with brackets and country', '(03)1234-5678 03(1234)5679 +81-90-1234-5678', ['telephone_list']],
    [
      'long vowels as hyphens',
      '０３ー１２３４ー５６７８ ０３ー１２３４ー５６７９ ０６ー１２３４ー５６７８',
      ['telephone_list'],
    ],
    [
      'a whole list',
      `a@example.jp 090-1234-5671 ${myNumber}
b@example.jp 090-1234-5672
c@example.jp 090-1234-5673 ${card}`,
      ['mail_address_list', 'my_number', 'card_number', 'telephone_list'],
    ],
  ])('finds %s', (_case, text, expected) => {
    expect(personalDataKindsIn(text)).toEqual(expected);
  });

  it.each([
    ['a contact', '担当 a@example.jp 03-1234-5678'],
    ['the same contact again and again', 'a@example.jp A@example.jp a@example.jp a@example.jp'],
    ['the same telephone number in three ways', '03-1234-5678 0312345678 (03)1234-5678'],
    ['a corporate number', '法人番号 4010001234566'],
    ['instants and dates', '2026-11-24T10:00:00.000+09:00 20261124100000 2026-11-24 2026-11-25'],
    ['an id', '01890a5d-ac96-774b-bcce-123456789018'],
    ['a hash', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    ['twelve digits that do not fit', '受付番号 123456789012'],
    ['sixteen digits that do not fit', '4111111111111112'],
    ['a number within a longer one', `9${card}${card}`],
    ['numbers of persons and mails', '約6,400通、18,000件、50,000人'],
  ])('is silent about %s', (_case, text) => {
    expect(personalDataKindsIn(text)).toEqual([]);
  });

  it('takes a card in groups for a card only', () => {
    expect(personalDataKindsIn('5555 5555 5555 4444')).toEqual(['card_number']);
    expect(personalDataKindsIn('4242 1234 5678 9018')).toEqual([]); // the last twelve would be a My Number
  });

  it('reads a megabyte of hostile text in good time', () => {
    for (const piece of ['a', 'a@', 'a.', '0', '0-', '1 ', '03(', '+81']) {
      const start = performance.now();
      personalDataKindsIn(piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });
});

describe('warnings for a request', () => {
  it('point at the value and never repeat it', () => {
    const request = {
      title: '誤送信',
      cause: { detail: card },
      particulars: { events: [{ text: '済' }, { text: myNumber }] },
    };
    const warnings = personalDataWarnings(request);
    expect(warnings.map(({ pointer, kind }) => [pointer, kind])).toEqual([
      ['/cause/detail', 'card_number'],
      ['/particulars/events/1/text', 'my_number'],
    ]);
    expect(JSON.stringify(warnings)).not.toContain(card);
    expect(warnings[0]?.advice.ja).toContain('カード番号');
    expect(warnings[0]?.advice.en).toContain('card number');
  });

  it('escape names as RFC 6901 wants, and stand below the pointer they are given', () => {
    expect(personalDataWarnings({ 'a/b~c': card }, '/facts')[0]?.pointer).toBe('/facts/a~1b~0c');
    expect(personalDataWarnings(card, '/note')[0]?.pointer).toBe('/note');
  });

  it('come from texts only', () => {
    expect(personalDataWarnings({ number: 4111111111111111, nothing: null, yes: true })).toEqual([]);
    expect(personalDataWarnings(undefined)).toEqual([]);
  });

  it('survive nesting as deep as a request can be', () => {
    let nested: unknown = card;
    for (let depth = 0; depth < 20_000; depth += 1) nested = [nested];
    expect(personalDataWarnings(nested)).toHaveLength(1);
  });
});
