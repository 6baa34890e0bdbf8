import { describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { SweepLoop } from './sweep-loop.js';

const never = 1_000_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs a loop until it pauses, which it does after so many sweeps. @returns what its watcher heard */
const heardOf = async (count: number, sweeps: (number | Error)[], isPaced = false): Promise<string[]> => {
  Logger.overrideLogger(false);
  const heard: string[] = [];
  const watcher = {
    swept: (loop: string, { found }: { found: number }) => heard.push(`${loop} found ${String(found)}`),
    failed: (loop: string) => heard.push(`${loop} failed`),
  };
  const sweep = (): Promise<number> => {
    const next = sweeps.shift() ?? 0;
    return typeof next === 'number' ? Promise.resolve(next) : Promise.reject(next);
  };
  const loop = new SweepLoop({ name: 'Loop', everyMs: never, sweep, isPaced, watcher });
  loop.start();
  while (heard.length < count) await pause(1);
  await pause(20);
  await loop.stop();
  return heard;
};

describe('a loop of sweeps', () => {
  it('goes on at once while there is work, and pauses when there is none', async () => {
    expect(await heardOf(3, [2, 1, 0, 7])).toEqual(['Loop found 2', 'Loop found 1', 'Loop found 0']);
  });

  it('pauses after a sweep that failed, which is no good one', async () => {
    expect(await heardOf(2, [1, new Error('the database is away'), 1])).toEqual(['Loop found 1', 'Loop failed']);
  });

  it('that only looks pauses after each look', async () => {
    expect(await heardOf(1, [3, 3], true)).toEqual(['Loop found 3']);
  });
});
