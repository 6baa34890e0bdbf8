import { describe, expect, it } from '@jest/globals';
import { jumpsBetween } from './clock-reading.js';

const before = { process: 1_000_000, database: 1_000_400, steady: 50 };
const after = (process: number, database: number | null) => ({
  process: before.process + process,
  database: database === null ? null : before.database + database,
  steady: before.steady + 15_000,
});

describe('clocks between two looks', () => {
  it.each([
    ['go on together', after(15_000, 15_000), []],
    ['are slewed, or an answer was slow', after(15_900, 13_500), []],
    ['process set an hour forward', after(3_615_000, 15_000), [{ clock: 'process', seconds: 3_600 }]],
    ['process set a minute back', after(-45_000, 15_000), [{ clock: 'process', seconds: -60 }]],
    ['database failed over to a server that is behind', after(15_000, 5_000), [{ clock: 'database', seconds: -10 }]],
    ['database did not answer', after(-45_000, null), [{ clock: 'process', seconds: -60 }]],
    [
      'both, as with a machine that slept with its database',
      after(45_000, 45_000),
      [
        { clock: 'process', seconds: 30 },
        { clock: 'database', seconds: 30 },
      ],
    ],
  ])('%s', (_, reading, jumps) => {
    expect(jumpsBetween(before, reading)).toEqual(jumps);
  });

  it('are compared again once the database answers', () => {
    const silent = { ...before, database: null };
    expect(jumpsBetween(silent, after(15_000, 90_000))).toEqual([]);
  });
});
