import { describe, expect, it } from '@jest/globals';
import { loggedPath } from './logged-path.js';

describe('a path in the logs', () => {
  it.each([
    ['/v1/incidents/1?q=山田', '/v1/incidents/1'],
    ['/calendar/secret.ics', '/calendar/…'],
    ['/calendar/secret.ics?x=1', '/calendar/…'],
    ['/calendar/secret/more', '/calendar/…'],
    ['//calendar/secret.ics', '//calendar/…'],
    ['/Calendar/secret.ics', '/Calendar/…'],
    ['/v1/calendar-feeds/1', '/v1/calendar-feeds/1'],
  ])('of %s is %s', (url, path) => {
    expect(loggedPath(url)).toBe(path);
  });
});
