import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface TestRun {
  readonly tests: readonly string[];
  /** The id of the mutant that is active. */
  readonly active?: string;
  /** The file that takes the ids of the mutants reached. */
  readonly into?: string;
  /** Tests that are red without a mutant. When given, the first that is not among them ends the run. */
  readonly known?: readonly string[];
  readonly mostSeconds: number;
}

export interface TestOutcome {
  readonly seconds: number;
  readonly timedOut: boolean;
  /** Full names of the tests that failed; the file's name when it failed as a whole. */
  readonly red: readonly string[];
}

const running = new Set<ChildProcess>();
/** With all that it started, which may hang as it does. */
const kill = ({ pid }: ChildProcess): void => {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself a moment before.
  }
};
const endAll = (): void => {
  for (const child of running) kill(child);
};
process.once('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

let count = 0;

/** Runs test files of the mutated tree in a jest of their own. */
export const runTests = async (folder: string, server: string, run: TestRun): Promise<TestOutcome> => {
  count += 1;
  const output = join(folder, '..', `red-${process.pid}-${count}.txt`);
  const recorder = pathToFileURL(join(folder, 'scripts/mutation/sample/recorder.mjs'));
  if (run.active !== undefined) recorder.searchParams.set('active', run.active);
  if (run.into !== undefined) recorder.search += `${recorder.search === '' ? '?' : '&'}into=${run.into}`;
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--config=scripts/mutation/sample/jest.config.mjs',
      '--runInBand',
      '--forceExit',
      '--silent',
      '--runTestsByPath',
      ...run.tests,
    ],
    {
      cwd: folder,
      detached: true,
      stdio: 'ignore',
      env: {
        ...process.env,
        NODE_OPTIONS: `--import=${recorder.href}`,
        MUTATION_ORDER: JSON.stringify(run.tests),
        MUTATION_RED: output,
        ...(run.known !== undefined && { MUTATION_KNOWN: JSON.stringify(run.known) }),
        SOKUHO_TEST_SERVER: server,
      },
    },
  );
  running.add(child);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    kill(child);
  }, run.mostSeconds * 1000);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  running.delete(child);
  kill(child);
  const seconds = (performance.now() - began) / 1000;
  const red = existsSync(output) ? readFileSync(output, 'utf8').trim().split('\n') : [];
  rmSync(output, { force: true });
  // A process that died without a word is as red as can be.
  return { seconds, timedOut, red: red.length === 0 && code !== 0 && code !== 1 ? ['the process'] : red };
};
