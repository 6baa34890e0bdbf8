import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { transformFile } from '@swc/core';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

export interface CompiledApp {
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
 * The application as a program of plain Node in a folder of its own, bundled as the built service is.
 * @param entry a file that starts it, and whose folder is compiled beside it
 */
export const compiledApp = async (entry = 'src/main.ts'): Promise<CompiledApp> => {
  const folder = await mkdtemp(join(tmpdir(), 'sokuho-test-app-'));
  const folders = new Set(['src', 'migrations', dirname(entry)]);
  const files = (await Promise.all([...folders].map(sources))).flat();
  await Promise.all(files.map((file) => compile(file, folder)));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const name = entry.replace(/\.ts$/u, '.js');
  // As a program: esbuild's own process outlives a test file of jest, which then does not end.
  await run(process.execPath, [join(root, 'scripts/bundle.mjs'), join(folder, name), join(folder, 'service')]);
  return { main: join(folder, 'service', basename(name)), remove: () => rm(folder, { recursive: true }) };
};
