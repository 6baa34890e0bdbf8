import { describe, expect, it } from '@jest/globals';
import { Supply } from './supply.js';

const batchesOf = (...batches: readonly number[][]) => {
  let fetched = 0;
  const fetch = () => {
    const items = batches[fetched] ?? [];
    fetched += 1;
    return Promise.resolve({ items, isLast: fetched >= batches.length });
  };
  return { fetch, fetched: () => fetched };
};

const allOf = async (supply: Supply<number>): Promise<number[]> => {
  const all: number[] = [];
  for (let next = await supply.take(); next !== undefined; next = await supply.take()) all.push(next);
  return all;
};

describe('a supply', () => {
  it('hands out each once and in order, to however many who take', async () => {
    const { fetch } = batchesOf([1, 2, 3], [], [4, 5], [6]);
    const supply = new Supply({ fetch, few: 2, mostBatches: 10 });
    const lanes = await Promise.all([allOf(supply), allOf(supply), allOf(supply)]);
    expect(lanes.flat().toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await supply.end()).toEqual([]);
  });

  it('fetches the next while few are left, and not before', async () => {
    const { fetch, fetched } = batchesOf([1, 2, 3, 4], [5]);
    const supply = new Supply({ fetch, few: 2, mostBatches: 10 });
    for (const [taken, batches] of [
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 2],
      [5, 2],
    ]) {
      expect(await supply.take()).toBe(taken);
      expect(fetched()).toBe(batches);
    }
  });

  it('ends after so many batches', async () => {
    const supply = new Supply({ fetch: batchesOf([1], [2], [3]).fetch, few: 1, mostBatches: 2 });
    expect(await allOf(supply)).toEqual([1, 2]);
  });

  it('gives back what nobody took, also what is still on its way', async () => {
    const supply = new Supply({ fetch: batchesOf([1, 2], [3, 4]).fetch, few: 2, mostBatches: 10 });
    expect(await supply.take()).toBe(1);
    const taken = supply.take(); // begins the second batch
    expect(await supply.end()).toEqual([3, 4]);
    expect(await taken).toBe(2);
    expect(await supply.take()).toBeUndefined();
  });

  it('hands out what it has when a batch fails, and then says so', async () => {
    let calls = 0;
    const fetch = () => {
      calls += 1;
      return calls === 1 ? Promise.resolve({ items: [1, 2], isLast: false }) : Promise.reject(new Error('away'));
    };
    const supply = new Supply({ fetch, few: 1, mostBatches: 10 });
    expect(await allOf(supply)).toEqual([1, 2]);
    expect(calls).toBe(2);
    expect(() => supply.throwFailure()).toThrow('away');
  });
});
