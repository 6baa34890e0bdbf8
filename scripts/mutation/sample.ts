import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { draw } from './sample/draw.js';
import { type Mutant, type MutatedTree, mutatedTree } from './sample/mutated-tree.js';
import { reachOf, type TestFile } from './sample/reach.js';
import { runTests } from './sample/test-run.js';
import { twoAtOnce } from './sample/two-at-once.js';

/**
 * What the tests of all but the law would notice: draws small mutants by a seed, runs tests that reach each, and prints
 * the score and the survivors. `npm run mutation` does the same for the law, with every mutant.
 */
const { values } = parseArgs({
  // The name of this file is one.
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    mutants: { type: 'string', default: '100' },
    /** The beginning of what is printed as file:line; else all of src. */
    only: { type: 'string', multiple: true, default: ['src/'] },
  },
});

const root = fileURLToPath(new URL('../..', import.meta.url));
/** So long, by their usual time, may the test files over HTTP take that try one mutant. A person who reads a survivor can run more. */
const mostSecondsOverHttp = 60;

const keeper = spawn(process.execPath, ['scripts/run-ts.mjs', 'test/support/postgres-keeper.ts'], {
  cwd: root,
  stdio: ['pipe', 'pipe', 'inherit'],
});
const [address] = (await Promise.race([once(keeper.stdout, 'data'), once(keeper, 'exit')])) as [unknown];
if (!(address instanceof Buffer)) throw new Error("The tests' PostgreSQL did not start; the reason stands above.");
const server = address.toString().trim();

const wordsOf = (path: string): string[] => (path.match(/[a-z]{4,}/g) ?? []).map((word) => word.replace(/s$/, ''));

/**
 * Unit tests first; then those over HTTP that are named like the mutant's place, and those that run through most of its
 * file, since they are likely to be about it; of these the quickest.
 */
const testsFor = ({ id, file }: Mutant, tests: readonly TestFile[], mutants: readonly Mutant[]): TestFile[] => {
  const neighbours = mutants.filter((one) => one.file === file);
  const words = new Set(wordsOf(file.slice('src/'.length)));
  const nearnessOf = ({ file: test, reached }: TestFile): number =>
    (wordsOf(test.replace(/^.*\/|e2e-spec\.ts$/g, '')).some((word) => words.has(word)) ? 10 : 0) +
    Math.round((10 * neighbours.filter((one) => reached.has(one.id)).length) / neighbours.length);
  const reaching = tests.filter(({ reached }) => reached.has(id)).sort((a, b) => a.seconds - b.seconds);
  const overHttp = reaching.filter(({ file: test }) => test.startsWith('test/e2e/'));
  let secondsLeft = mostSecondsOverHttp;
  return [
    ...reaching.filter((test) => !overHttp.includes(test)),
    ...overHttp
      .toSorted((a, b) => nearnessOf(b) - nearnessOf(a))
      .filter(({ seconds }, place) => place === 0 || (secondsLeft -= seconds) > 0),
  ];
};

type Fate = 'killed' | 'timed out' | 'survived' | 'not reached';

const fateOf = async (mutant: Mutant, tests: readonly TestFile[], { folder, mutants }: MutatedTree): Promise<Fate> => {
  const trying = testsFor(mutant, tests, mutants);
  if (trying.length === 0) return 'not reached';
  const { red, timedOut } = await runTests(folder, server, {
    tests: trying.map(({ file }) => file),
    active: mutant.id,
    known: trying.flatMap((test) => test.red),
    mostSeconds: 20 + 3 * trying.reduce((sum, { seconds }) => sum + seconds, 0),
  });
  if (timedOut) return 'timed out';
  return red.length > 0 ? 'killed' : 'survived';
};

const onOneLine = (code: string): string => {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 157)}…` : line;
};

try {
  const began = performance.now();
  const minutes = (): string => ((performance.now() - began) / 60_000).toFixed(1);
  const tree = await mutatedTree(root, join(root, '.mutation', 'tree'));
  const from = tree.mutants.filter(({ file, line }) =>
    values.only.some((place) => `${file}:${line}`.startsWith(place)),
  );
  console.log(`${from.length} mutants possible, ${tree.tests.length} test files, after ${minutes()} min`);
  const tests = await reachOf(tree, server, join(root, 'node_modules', '.cache', 'mutation-sample'));
  for (const { file, red } of tests)
    for (const name of red) console.log(`Red without a mutant, so it kills none: ${file}: ${name}`);
  console.log(`What reaches what is known after ${minutes()} min`);

  const drawn = draw(from, Number(values.mutants), Number(values.seed));
  const fates = await twoAtOnce(drawn, async (mutant) => {
    const fate = await fateOf(mutant, tests, tree);
    console.log(`${fate.padEnd(11)} ${mutant.file}:${mutant.line} ${mutant.kind}`);
    if (fate === 'survived' || fate === 'not reached')
      console.log(`  - ${onOneLine(mutant.before)}\n  + ${onOneLine(mutant.after)}`);
    return fate;
  });
  const count = (wanted: Fate): number => fates.filter((fate) => fate === wanted).length;
  const killed = count('killed') + count('timed out');
  console.log(
    `\nSeed ${values.seed}: ${killed} of ${drawn.length} killed (${((100 * killed) / drawn.length).toFixed(0)}%), ` +
      `${count('timed out')} of them by time; ${count('survived')} survived, ${count('not reached')} not reached. ` +
      `${minutes()} min.`,
  );
} finally {
  keeper.stdin.end();
}
