import { describe, expect, it } from '@jest/globals';
import { isCorporateNumber } from './corporate-number.js';

describe('isCorporateNumber', () => {
  it.each([
    ['7000012050002', 'the National Tax Agency'],
    ['8700110005901', 'the example of the National Tax Agency'],
  ])('takes %s, %s', (number) => {
    expect(isCorporateNumber(number)).toBe(true);
  });

  it.each([
    ['6000012050002', 'a wrong check digit'],
    ['7000012050020', 'two digits that changed places'],
    ['700001205000', 'twelve digits'],
    ['70000120500021', 'fourteen digits'],
    ['７０００012050002', 'full-width digits'],
    ['7-0000-1205-0002', 'dashes'],
  ])('refuses %s, %s', (number) => {
    expect(isCorporateNumber(number)).toBe(false);
  });

  it('notices any single wrong digit', () => {
    const right = '7000012050002';
    const wrongs = [...right].flatMap((digit, place) =>
      [...'0123456789']
        .filter((other) => other !== digit)
        .map((other) => right.slice(0, place) + other + right.slice(place + 1)),
    );
    // 0 and 9 weigh the same modulo nine: the one mistake that this check digit cannot see.
    const seen = wrongs.filter((wrong) => !isCorporateNumber(wrong));
    expect(wrongs.length - seen.length).toBe([...right.slice(1)].filter((digit) => digit === '0').length);
  });
});
