import { describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/platform/database/new-id.js';

describe('an id', () => {
  it('is a UUIDv7 of the present (RFC 9562)', () => {
    const before = Date.now();
    const id = newId();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    const millis = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
    expect(millis).toBeGreaterThanOrEqual(before);
    expect(millis).toBeLessThanOrEqual(Date.now() + 1);
  });

  it('sorts after every one made before it, and ends in letters of its own', () => {
    const ids = Array.from({ length: 20_000 }, newId);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids.map((id) => id.slice(24))).size).toBe(ids.length);
  });
});
