import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, type MutatedTree } from './mutated-tree.js';
import { runTests } from './test-run.js';
import { twoAtOnce } from './two-at-once.js';

export interface TestFile {
  readonly file: string;
  readonly seconds: number;
  /** Tests that fail without any mutant, and so can kill none. */
  readonly red: readonly string[];
  /** Ids of the mutants that it runs through. */
  readonly reached: ReadonlySet<string>;
}

interface Kept {
  readonly seconds: number;
  readonly red: readonly string[];
  readonly reached: readonly string[];
}

/** Runs each test file once without a mutant; what it said is kept until it, or what it may depend on, changes. */
export const reachOf = async (tree: MutatedTree, server: string, cache: string): Promise<TestFile[]> => {
  mkdirSync(cache, { recursive: true });
  let done = 0;
  const lookAt = async (file: string): Promise<TestFile> => {
    const key = hashOf(tree.hash, file, readFileSync(join(tree.folder, file)));
    const kept = join(cache, `${key}.json`);
    if (!existsSync(kept)) {
      const into = join(cache, `${key}.ids`);
      rmSync(into, { force: true });
      const run = { tests: [file], into, mostSeconds: 600 };
      const { seconds, red } = await runTests(tree.folder, server, run);
      const reached = existsSync(into) ? [...new Set(readFileSync(into, 'utf8').trim().split('\n'))] : [];
      rmSync(into, { force: true });
      writeFileSync(kept, JSON.stringify({ seconds, red, reached } satisfies Kept));
    }
    const { seconds, red, reached } = JSON.parse(readFileSync(kept, 'utf8')) as Kept;
    done += 1;
    if (done % 10 === 0) console.log(`${done} of ${tree.tests.length} test files known`);
    return { file, seconds, red, reached: new Set(reached) };
  };
  return twoAtOnce(tree.tests, lookAt);
};
