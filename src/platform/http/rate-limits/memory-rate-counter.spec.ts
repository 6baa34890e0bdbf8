import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MemoryRateCounter } from './memory-rate-counter.js';

const start = Date.parse('2026-06-01T10:00:00+09:00');
const at = (millis: number): Date => new Date(start + millis);

describe('MemoryRateCounter', () => {
  it('lets through in any span no more than the limit and what came back in it', async () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 60 }),
        pauses,
        async (limit, seconds, gaps) => {
          const counter = new MemoryRateCounter();
          const passed: number[] = [];
          let now = 0;
          for (const gap of gaps) {
            now += gap;
            if ((await counter.spend({ name: 'x', limit, seconds }, 'one', at(now))).isAllowed) passed.push(now);
          }
          passed.forEach((from, first) => {
            passed.slice(first).forEach((to, more) => {
              expect(more + 1).toBeLessThanOrEqual(limit + ((to - from) * limit) / (seconds * 1000) + 1e-6);
            });
          });
        },
      ),
    );
  });

  it('lets through again whoever waits as long as it said', async () => {
    const policy = { name: 'x', limit: 7, seconds: 60 };
    const counter = new MemoryRateCounter();
    for (let time = 0; time < 7; time += 1) expect((await counter.spend(policy, 'one', at(0))).isAllowed).toBe(true);
    const refused = await counter.spend(policy, 'one', at(0));
    expect(refused).toMatchObject({ isAllowed: false, remaining: 0 });
    const wait = Math.ceil(refused.retryAfterMs);
    expect((await counter.spend(policy, 'one', at(wait - 1))).isAllowed).toBe(false);
    expect((await counter.spend(policy, 'one', at(wait))).isAllowed).toBe(true);
  });

  it('forgets who has not asked for a while', async () => {
    const counter = new MemoryRateCounter();
    const policy = { name: 'x', limit: 60, seconds: 60 };
    for (let one = 0; one < 100; one += 1) await counter.spend(policy, `caller ${one}`, at(0));
    expect(counter.size).toBe(100);
    await counter.spend(policy, 'another', at(120_000));
    expect(counter.size).toBe(1);
  });
});
