import { describe, expect, it } from '@jest/globals';
import { momentOfRetryAfter } from './webhook-schedule.js';

const now = new Date('2026-06-01T01:00:00Z');

describe('Retry-After', () => {
  it.each([
    ['0', '2026-06-01T01:00:00.000Z'],
    [' 120 ', '2026-06-01T01:02:00.000Z'],
    ['999999999', '2058-02-07T02:46:39.000Z'],
    ['Mon, 01 Jun 2026 03:00:00 GMT', '2026-06-01T03:00:00.000Z'],
  ])('%s is a moment', (header, moment) => {
    expect(momentOfRetryAfter(header, now)?.toISOString()).toBe(moment);
  });

  it.each([
    undefined,
    '',
    'soon',
    '-1',
    '1.5',
    '120 seconds',
    'x120',
    '9999999999',
    'Mon, 01 Jun 2026 03:00:00 GMT+9',
    'after Mon, 01 Jun 2026 03:00:00 GMT',
    'Mon, 99 Jun 2026 03:00:00 GMT',
    '2026-06-01T03:00:00Z',
  ])('%s is none', (header) => {
    expect(momentOfRetryAfter(header, now)).toBeNull();
  });
});
