import { describe, expect, it } from '@jest/globals';
import { zipTime } from './zip-time.js';

describe('zipTime', () => {
  it.each([
    ['2026-11-30T15:00:00Z', [2026, 11, 1, 0, 0, 0]],
    ['2026-12-31T23:59:58+09:00', [2026, 11, 31, 23, 59, 58]],
  ])('%s is Japan’s day and time, in whatever zone the process runs', (instant, parts) => {
    const { mtime } = zipTime(new Date(instant));
    // yazl writes these parts, those of the process's zone.
    expect([
      mtime.getFullYear(),
      mtime.getMonth(),
      mtime.getDate(),
      mtime.getHours(),
      mtime.getMinutes(),
      mtime.getSeconds(),
    ]).toEqual(parts);
  });
});
