import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../http/domain-error.js';
import { FairQueue, type FairQueueOptions } from './fair-queue.js';

const refusal = (): DomainError => new DomainError('unavailable', { ja: '混雑', en: 'busy' });
const queueOf = (options: Partial<FairQueueOptions>): FairQueue =>
  new FairQueue({ size: 2, share: 2, maxWaiting: 10, waitMs: NEVER_MS, refusal, ...options });
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

/** Takes a place and notes who has one, in the order in which they got it. */
const taking = (queue: FairQueue, order: string[], holder: string): Promise<() => void> => {
  const taken = queue.take(holder);
  taken.then(() => order.push(holder)).catch(() => undefined);
  return taken;
};

/** Longer than the tests of one process take: whoever waits to the end of a test must not be told in another one. */
const NEVER_MS = 2 ** 31 - 1;

describe('a fair queue', () => {
  it('lets those that wait take turns by holder, however many one of them has waiting', async () => {
    const queue = queueOf({ size: 1, share: 1 });
    const order: string[] = [];
    const giveBacks: (() => void)[] = [];
    for (const holder of ['a', 'a', 'a', 'b', 'a', 'c', 'b'])
      void taking(queue, order, holder).then((giveBack) => giveBacks.push(giveBack));
    for (let served = 1; served <= 7; served += 1) {
      await turns();
      expect(order).toHaveLength(served);
      giveBacks.pop()?.();
    }
    expect(order).toEqual(['a', 'a', 'b', 'c', 'a', 'b', 'a']);
  });

  it('gives one holder no more than its share, also when there is room', async () => {
    const queue = queueOf({ size: 4, share: 2 });
    const order: string[] = [];
    const [first] = ['a', 'a', 'a', 'b'].map((holder) => taking(queue, order, holder));
    await turns();
    expect(order).toEqual(['a', 'a', 'b']);
    (await first)?.();
    await turns();
    expect(order).toEqual(['a', 'a', 'b', 'a']);
  });

  it('leaves its last places for holders that have few', async () => {
    const queue = queueOf({ size: 4, share: 4, reserve: 1 });
    const order: string[] = [];
    for (const holder of ['a', 'a', 'a', 'a', 'b']) void taking(queue, order, holder);
    await turns();
    expect(order).toEqual(['a', 'a', 'a', 'b']);
  });

  it('refuses at once what one holder has waiting beyond a number, and others not', async () => {
    const queue = queueOf({ size: 1, share: 1, maxWaiting: 1 });
    const giveBack = await queue.take('a');
    const [waiting, other] = [queue.take('a'), queue.take('b')];
    await expect(queue.take('a')).rejects.toThrow('busy');
    giveBack();
    for (const turn of [waiting, other]) (await turn)();
  });

  it('lets whoever can no longer be refused wait in a longer queue', async () => {
    const queue = queueOf({ size: 1, share: 1, maxWaiting: 0, waitMs: 1 });
    const giveBack = await queue.take('a');
    await expect(queue.take('a')).rejects.toThrow('busy');
    const patient = queue.take('a', { maxWaiting: 1, waitMs: NEVER_MS });
    await expect(queue.take('b', { maxWaiting: 1, waitMs: 1 })).rejects.toThrow('busy');
    giveBack();
    (await patient)();
  });

  it('refuses who has waited too long, and that place is nobody’s', async () => {
    const queue = queueOf({ size: 1, share: 1, waitMs: 5 });
    const giveBack = await queue.take('a');
    await expect(queue.take('b')).rejects.toThrow('busy');
    giveBack();
    await expect(queue.take('c')).resolves.toBeDefined();
  });

  it('gives the place back when the work fails', async () => {
    const queue = queueOf({ size: 1, share: 1 });
    await expect(queue.hold('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await queue.hold('a', () => Promise.resolve(1))).toBe(1);
  });
});
