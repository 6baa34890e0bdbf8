import { describe, expect, it } from '@jest/globals';
import { faultOfRequest } from './request-bounds.js';

const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });
const listOf = (length: number, value: unknown = 1): unknown[] => Array.from({ length }, () => value);
const saidOf = (request: unknown): string | undefined => {
  const fault = faultOfRequest(request);
  return fault === null ? undefined : `${fault.pointer}: ${fault.detail.en}`;
};

describe('a body of a request', () => {
  it.each([
    ['nothing', null],
    ['64 levels', nested(64)],
    ['1,000 members', { list: listOf(1_000) }],
    ['10,000 values', { lists: listOf(9, listOf(1_000)), rest: listOf(989) }],
    ['a name of 200 characters', { ['x'.repeat(200)]: null }],
    ['a long text', { text: 'x'.repeat(100_000) }],
    ['a letter beyond the first plane', { text: '𠮷' }],
  ])('may hold %s', (_, body) => {
    expect(saidOf(body)).toBeUndefined();
  });

  it.each([
    ['65 levels', nested(65), `${'/a'.repeat(65)}: It is nested more than 64 levels deep`],
    ['1,001 elements', { list: listOf(1_001) }, '/list: It has too many members'],
    ['1,001 properties', Object.fromEntries(listOf(1_001).map((_, place) => [`p${place}`, 1])), ': It has too many'],
    ['10,001 values', { lists: listOf(9, listOf(1_000)), rest: listOf(990) }, ': It holds more than 10000 values'],
    ['a name of 201 characters', { ['x'.repeat(201)]: 1 }, `/${'x'.repeat(200)}: The name of this property`],
    ['a NUL', { a: [{ b: 'x\0' }] }, '/a/0/b: It holds a character'],
    ['half a surrogate pair', { a: '\ud83d' }, '/a: It holds a character'],
    ['a name with half of one', { 'a\ud83d': 1 }, '/a\ufffd: It holds a character'],
    ['an inherited name', { facts: { constructor: 1 } }, '/facts/constructor: This name is none'],
    ['a name that a pointer writes in another way', { 'a/b~c': { d: '\0' } }, '/a~1b~0c/d: It holds a character'],
  ])('may not hold %s, and is told where', (_, body, said) => {
    expect(saidOf(body)?.slice(0, said.length)).toBe(said);
  });

  it('is told of its fault alone, whatever stands beside that: nothing, long texts, numbers', () => {
    const beside = { none: null, text: 'x'.repeat(2_000), number: 1, yes: true, list: [null, 'y'.repeat(2_000)] };
    expect(saidOf({ ...beside, z: '\0' })).toMatch(/^\/z: It holds a character/u);
    expect(saidOf({ list: [beside, { z: '\0' }] })).toMatch(/^\/list\/1\/z: It holds a character/u);
  });

  it('takes an element of a list by its place, which no object inherits', () => {
    expect(saidOf({ list: ['toString'] })).toBeUndefined();
  });
});
