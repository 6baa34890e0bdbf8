import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

export interface Mutant {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
}

export interface MutatedTree {
  readonly folder: string;
  /** In the order of files and places, those left out on purpose not among them. */
  readonly mutants: readonly Mutant[];
  /** Test files of the copy, relative to it. */
  readonly tests: readonly string[];
  /** Of everything that a test file may depend on, apart from the test files themselves. */
  readonly hash: string;
}

/** The law has `npm run mutation`; the rest are texts and data, in which a mutant says nothing about a rule. */
const isLeftOut = (file: string): boolean =>
  [
    /^src\/(law|client)\//,
    /^src\/(playbooks\/library|assessments\/law-text|reports\/form\/blocks)\//,
    /(^|[/-])words(-[a-z]+)?\.ts$/,
    /\.(spec|dto)\.ts$/,
    /^src\/platform\/http\/problems\.ts$/,
    /-passwords\.ts$/,
  ].some((pattern) => pattern.test(file));

export const hashOf = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 20);
};

type Logger = ConstructorParameters<typeof Instrumenter>[0];

/** The instrumenter tells what it does, which nobody here needs. */
const silent = new Proxy({} as Logger, { get: () => () => false });

/** Lines and columns begin at 0. */
interface Place {
  readonly line: number;
  readonly column: number;
}

const textBetween = (content: string, start: Place, end: Place): string =>
  content
    .split('\n')
    .slice(start.line, end.line + 1)
    .map((line, index, { length }) =>
      line.slice(index === 0 ? start.column : 0, index === length - 1 ? end.column : undefined),
    )
    .join('\n');

const write = (file: string, content: string | Buffer): void => {
  // What has not changed keeps its place in jest's cache of compiled files.
  if (existsSync(file) && readFileSync(file).equals(Buffer.from(content))) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

/**
 * A copy of the working tree with every mutant in it, each behind a condition that asks which one is active: nothing is
 * compiled anew from one mutant to the next.
 *
 * @param folder where the copy stands; what it holds from the run before is brought up to date
 */
export const mutatedTree = async (root: string, folder: string): Promise<MutatedTree> => {
  const names = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((name) => name !== '' && existsSync(join(root, name)))
    .sort();
  const isTest = (name: string): boolean => /spec\.ts$/.test(name) && !name.startsWith('test/e2e/together/');
  const read = new Map(names.map((name) => [name, readFileSync(join(root, name))]));
  const hash = hashOf(
    ...[...read]
      .filter(
        ([name]) => /^(src|migrations|test\/support|package-lock\.json|jest\.config\.js)/.test(name) && !isTest(name),
      )
      .flatMap(([name, text]) => [name, text]),
  );

  const sources = names.filter((name) => name.startsWith('src/') && name.endsWith('.ts') && !isLeftOut(name));
  const contents = new Map(sources.map((name) => [name, read.get(name)?.toString() ?? '']));
  const instrumented = await new Instrumenter(silent).instrument(
    [...contents].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, ignorers: [], excludedMutations: ['StringLiteral'], noHeader: false },
  );
  for (const { name, content } of instrumented.files) read.set(name, Buffer.from(content));

  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (old.isFile()) {
      const file = join(old.parentPath, old.name);
      if (!read.has(file.slice(folder.length + 1))) rmSync(file);
    }
  for (const [name, content] of read) write(join(folder, name), content);
  if (!existsSync(join(folder, 'node_modules')))
    symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'));

  const mutants = instrumented.mutants
    .filter(({ status }) => status !== 'Ignored')
    .map(({ id, fileName, mutatorName, replacement, location }) => ({
      id,
      file: fileName,
      line: location.start.line + 1,
      kind: mutatorName,
      before: textBetween(contents.get(fileName) ?? '', location.start, location.end),
      after: replacement,
    }));
  return { folder, mutants, tests: names.filter(isTest), hash };
};
