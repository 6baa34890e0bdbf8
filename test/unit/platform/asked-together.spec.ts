import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { AskedTogether } from '../../../src/platform/database/asked-together.js';

/** A database that answers when the test says so, each question by itself in capitals. */
const aDatabase = () => {
  const rounds: { readonly questions: readonly string[]; answer(): void; fail(): void }[] = [];
  const heard: (() => void)[] = [];
  const askAll = (questions: readonly string[]): Promise<ReadonlyMap<string, string>> =>
    new Promise((resolve, reject) => {
      rounds.push({
        questions,
        answer: () => {
          resolve(new Map(questions.map((question) => [question, question.toUpperCase()])));
        },
        fail: () => {
          reject(new Error('the database is away'));
        },
      });
      heard.splice(0).forEach((tell) => {
        tell();
      });
    });
  /** The round of this number, once it was asked. */
  const round = async (number: number): Promise<(typeof rounds)[number]> => {
    for (;;) {
      const found = rounds[number];
      if (found !== undefined) return found;
      await new Promise<void>((tell) => heard.push(tell));
    }
  };
  return { askAll, round, rounds };
};

describe('questions asked together', () => {
  it('are one round where they come at the same time, each asked once', async () => {
    const { askAll, round, rounds } = aDatabase();
    const together = new AskedTogether(askAll);
    const answers = Promise.all(['a', 'b', 'a'].map((question) => together.ask(question)));
    (await round(0)).answer();
    expect(await answers).toEqual(['A', 'B', 'A']);
    expect(rounds.map(({ questions }) => questions)).toEqual([['a', 'b']]);
  });

  it('are asked anew when they come while a round is under way: what it read may be from before them', async () => {
    const { askAll, round, rounds } = aDatabase();
    const together = new AskedTogether(askAll);
    const first = together.ask('a');
    const under = await round(0);
    const second = together.ask('a');
    const third = together.ask('b');
    // However long it takes, the next does not begin meanwhile.
    for (let turn = 0; turn < 5; turn += 1) await turnOfTheLoop();
    expect(rounds).toHaveLength(1);
    under.answer();
    await first;
    (await round(1)).answer();
    expect(await Promise.all([second, third])).toEqual(['A', 'B']);
    expect(rounds.map(({ questions }) => questions)).toEqual([['a'], ['a', 'b']]);
  });

  it('fail with their round, and the next round is asked', async () => {
    const { askAll, round } = aDatabase();
    const together = new AskedTogether(askAll);
    const failing = together.ask('a');
    (await round(0)).fail();
    await expect(failing).rejects.toThrow('the database is away');
    const next = together.ask('a');
    (await round(1)).answer();
    expect(await next).toBe('A');
  });

  it('do not wait for ever behind a round that nobody answers', async () => {
    const { askAll, round } = aDatabase();
    const together = new AskedTogether(askAll, 1);
    void together.ask('a');
    await round(0);
    const next = together.ask('b');
    (await round(1)).answer();
    expect(await next).toBe('B');
  });

  it('belong to no request, so that none answers within the transaction of another', async () => {
    const request = new AsyncLocalStorage<string>();
    const seen: unknown[] = [];
    const together = new AskedTogether(async (questions) => {
      seen.push(request.getStore());
      return Promise.resolve(new Map(questions.map((question) => [question, question])));
    });
    await request.run('a request', () => together.ask('a'));
    expect(seen).toEqual([undefined]);
  });

  it('have no answer where the round left them out', async () => {
    const together = new AskedTogether(() => Promise.resolve(new Map<string, string>()));
    expect(await together.ask('a')).toBeUndefined();
  });
});
