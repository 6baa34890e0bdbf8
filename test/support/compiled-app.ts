import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface CompiledApp {
  readonly folder: string;
  readonly main: string;
  remove(): Promise<void>;
}

const sources = async (folder: string): Promise<string[]> =>
  (await readdir(join(root, folder), { recursive: true }))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => join(folder, name));

const compile = async (source: string, into: string): Promise<void> => {
  const { code } = await transformFile(join(root, source), {
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
    },
    configFile: false,
    swcrc: false,
  });
  const file = join(into, source.replace(/\.ts$/u, '.js'));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, code);
};

/**
 * The application as JavaScript files in a folder of its own, to be run by plain Node as a process.
 * @param also folders of the repository to compile beside it
 */
export const compiledApp = async (also: readonly string[] = []): Promise<CompiledApp> => {
  const folder = await mkdtemp(join(tmpdir(), 'sokuho-test-app-'));
  const files = (await Promise.all(['src', 'migrations', ...also].map(sources))).flat();
  await Promise.all(files.map((file) => compile(file, folder)));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return { folder, main: join(folder, 'src/main.js'), remove: () => rm(folder, { recursive: true }) };
};
